package dev.madoguchi.contract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How contract numbers are compared: without regard to case, width and spaces. Hyphens count,
 * because K-1-23 and K-12-3 may be two contracts.
 */
public final class ContractNumber {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private ContractNumber() {}

  /** The form of a number in which two numbers are compared. */
  public static String keyOf(String number) {
    return BLANKS
        .matcher(Normalizer.normalize(number, Normalizer.Form.NFKC))
        .replaceAll("")
        .toUpperCase(Locale.ROOT);
  }
}
