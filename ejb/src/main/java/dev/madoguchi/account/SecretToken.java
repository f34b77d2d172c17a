package dev.madoguchi.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A random value of 256 bits that only its holder knows. The database keeps its SHA-256: whoever
 * reads the database can't use the links and cookies that are out.
 *
 * @param text form for links and cookies, 43 characters of URL-safe Base64
 */
record SecretToken(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** A new secret. */
  static SecretToken random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What the database keeps: 64 hexadecimal digits. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether the stored hash is of this secret; takes the same time for every answer. */
  boolean matches(String storedHash) {
    return storedHash != null
        && MessageDigest.isEqual(
            hash().getBytes(StandardCharsets.US_ASCII),
            storedHash.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "SecretToken[hidden]";
  }
}
