package dev.madoguchi.contract;

import java.util.random.RandomGenerator;

/**
 * The codes of the support keys that are issued here (CON-04): {@code
 * XXXXX-XXXXX-XXXXX-XXXXX-XXXXX} of 31 letters and digits that are not mistaken for each other. The
 * first 24 characters are random (118 bits), the last one is a check character that gives away any
 * one wrong character and any two swapped neighbours. Keys that the core system gives may look
 * otherwise.
 */
public final class SupportKeyCode {

  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int RANDOM_LENGTH = 24;
  private static final int GROUP = 5;

  private SupportKeyCode() {}

  /**
   * A new code.
   *
   * @param random source of chance; unpredictable outside of tests and sample data
   */
  public static String generate(RandomGenerator random) {
    StringBuilder characters = new StringBuilder(RANDOM_LENGTH + 1);
    for (int i = 0; i < RANDOM_LENGTH; i++) {
      characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    characters.append(checkCharacter(characters));
    for (int i = RANDOM_LENGTH + 1 - GROUP; i > 0; i -= GROUP) {
      characters.insert(i, '-');
    }
    return characters.toString();
  }

  /**
   * Weights 1 to 24 are all different and the alphabet's size is a prime: no single error is lost.
   */
  static char checkCharacter(CharSequence characters) {
    int sum = 0;
    for (int i = 0; i < RANDOM_LENGTH; i++) {
      sum += (i + 1) * ALPHABET.indexOf(characters.charAt(i));
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }
}
