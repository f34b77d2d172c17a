package dev.madoguchi.ticket;

import dev.madoguchi.platform.PlainText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which subjects are compared with what somebody looks for: width and case do not
 * matter.
 */
final class SearchKey {

  /** Longest key that is stored; some characters grow to eighteen when their width is evened. */
  static final int LONGEST = 1000;

  /** Longest text that is looked for; the longest subject. */
  private static final int LONGEST_WANTED = 200;

  /** A day and more, as a ticket's number begins. */
  private static final Pattern NUMBER = Pattern.compile("\\d{8,20}");

  private SearchKey() {}

  /** Whether the text can only mean a ticket's number. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(of(text)).matches();
  }

  static String of(String text) {
    String key = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return PlainText.cut(key, LONGEST);
  }

  /** What somebody wants to find; null for nothing. */
  static String wanted(String typed) {
    String text = PlainText.line(typed);
    return text == null || text.isEmpty() ? null : PlainText.cut(text, LONGEST_WANTED);
  }

  /** A pattern for {@code like … escape '!'} that finds the text anywhere. */
  static String pattern(String text) {
    return "%" + escaped(text) + "%";
  }

  /** A pattern for {@code like … escape '!'} that finds what begins with the text. */
  static String beginning(String text) {
    return escaped(text) + "%";
  }

  private static String escaped(String text) {
    return of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
