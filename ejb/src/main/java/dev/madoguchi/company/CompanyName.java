package dev.madoguchi.company;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How company names are compared. Spellings of one name give one key: width, case, spaces and the
 * short forms of the legal form ({@code ㈱}, {@code (株)}) do not matter. The legal form itself and
 * its place stay, because 株式会社山田 and 山田株式会社 are two companies.
 */
public final class CompanyName {

  /** Characters that a part of a name needs at least, so that a search is never a listing. */
  public static final int SHORTEST_PART = 2;

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

  /**
   * What to look for in the keys of names when somebody types part of a name: without the legal
   * form in front and behind, because people often leave it out or put it on the wrong side.
   *
   * @return nothing if less than {@link #SHORTEST_PART} characters are left, or only a piece of a
   *     legal form, which half of all companies share
   */
  public static Optional<String> partOf(String typed) {
    String part = keyOf(typed);
    for (String form : LEGAL_FORMS.values()) {
      part = part.startsWith(form) ? part.substring(form.length()) : part;
      part = part.endsWith(form) ? part.substring(0, part.length() - form.length()) : part;
    }
    String found = part;
    boolean usable =
        found.codePointCount(0, found.length()) >= SHORTEST_PART
            && LEGAL_FORMS.values().stream().noneMatch(form -> form.contains(found));
    return usable ? Optional.of(found) : Optional.empty();
  }
}
