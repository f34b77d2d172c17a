package dev.madoguchi.contract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A serial number or support key in the form in which two are compared: as people read them from a
 * label or a letter. Width, case, spaces and hyphens do not matter, the letter O is the digit 0 and
 * the letter I is the digit 1.
 *
 * @param value upper case without separators; empty if nothing but separators was typed
 */
public record LooseCode(String value) {

  /** Among them the long vowel mark, which a Japanese keyboard gives for the hyphen key. */
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s\\p{Z}\\p{C}\\p{Pd}\\u2212\\u30FC_]+");

  /** The loose form of what somebody typed; null gives the empty code. */
  public static LooseCode of(String typed) {
    if (typed == null) {
      return new LooseCode("");
    }
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    return new LooseCode(
        SEPARATORS
            .matcher(text)
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1'));
  }

  /** Whether nothing is left. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return value;
  }
}
