package dev.madoguchi.company;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How company names are compared. Spellings of one name give one key: width, case, spaces and the
 * short forms of the legal form ({@code ㈱}, {@code (株)}) do not matter. The legal form itself and
 * its place stay, because 株式会社山田 and 山田株式会社 are two companies.
 */
public final class CompanyName {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Map<String, String> LEGAL_FORMS = new LinkedHashMap<>();

  static {
    LEGAL_FORMS.put("(株)", "株式会社");
    LEGAL_FORMS.put("(有)", "有限会社");
    LEGAL_FORMS.put("(同)", "合同会社");
    LEGAL_FORMS.put("(資)", "合資会社");
    LEGAL_FORMS.put("(名)", "合名会社");
    LEGAL_FORMS.put("(社)", "社団法人");
    LEGAL_FORMS.put("(財)", "財団法人");
    LEGAL_FORMS.put("(医)", "医療法人");
    LEGAL_FORMS.put("(学)", "学校法人");
    LEGAL_FORMS.put("(独)", "独立行政法人");
  }

  private CompanyName() {}

  /** The form of a name in which two names are compared. */
  public static String keyOf(String name) {
    String key =
        BLANKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
            .replaceAll("");
    for (Map.Entry<String, String> form : LEGAL_FORMS.entrySet()) {
      key = key.replace(form.getKey(), form.getValue());
    }
    return key;
  }
}
