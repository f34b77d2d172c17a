package dev.madoguchi.ticket;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which subjects are compared with what somebody looks for: width and case do not
 * matter.
 */
final class SearchKey {

  private SearchKey() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
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
