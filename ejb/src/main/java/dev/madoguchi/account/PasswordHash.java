package dev.madoguchi.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are stored: PBKDF2 with HMAC-SHA-256 and a salt of 128 bits. The number of
 * iterations is part of the stored text, so that it can be raised later without losing anybody's
 * password.
 */
final class PasswordHash {

  /** OWASP's advice for PBKDF2-HMAC-SHA256 since 2023. */
  static final int ITERATIONS = 600_000;

  private static final String NAME = "pbkdf2-sha256";
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 256;
  private static final int PARTS = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * Costs as much to check as a real one and never matches: an unknown login ID answers in the same
   * time.
   */
  private static final String NOBODY =
      String.join(
          "$", NAME, "" + ITERATIONS, encode(new byte[SALT_BYTES]), encode(new byte[KEY_BITS / 8]));

  private PasswordHash() {}

  /** Hash of a new password with a new salt. */
  static String of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return String.join(
        "$", NAME, "" + ITERATIONS, encode(salt), encode(derive(password, salt, ITERATIONS)));
  }

  /**
   * Whether the password is the stored one.
   *
   * @param stored stored text, or null when there is no such account: then the answer is no, after
   *     the same work
   */
  static boolean matches(String password, String stored) {
    String[] parts = (stored == null ? NOBODY : stored).split("\\$");
    if (parts.length != PARTS || !NAME.equals(parts[0])) {
      throw new IllegalStateException("not a password hash of this application");
    }
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    return MessageDigest.isEqual(derive(password, salt, Integer.parseInt(parts[1])), expected)
        && stored != null;
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
