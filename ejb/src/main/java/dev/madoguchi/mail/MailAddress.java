package dev.madoguchi.mail;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address that can be written to: plain ASCII, at most 254 characters, a domain with at
 * least one dot. Nothing that passes can end a header line, so no address can smuggle a header into
 * a mail. Equality is that of the text; addresses are compared by {@link #key()}.
 *
 * @param text the address as the person wrote it, without surrounding blanks and in half-width
 *     characters
 */
public record MailAddress(String text) {

  /** Longest address. */
  public static final int LONGEST = 254;

  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?=[^@]{1,64}@)"
              + ATOM
              + "(?:\\."
              + ATOM
              + ")*@(?:"
              + LABEL
              + "\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it is no address
   */
  public MailAddress {
    if (text == null || text.length() > LONGEST || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a mail address");
    }
  }

  /**
   * Reads an address as typed; full-width characters, as Japanese keyboards make them, become
   * half-width.
   *
   * @throws IllegalArgumentException if it is no address
   */
  public static MailAddress of(String typed) {
    return new MailAddress(
        typed == null ? null : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
  }

  /** Reads an address as typed; empty if it is none. */
  public static Optional<MailAddress> find(String typed) {
    try {
      return Optional.of(of(typed));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What addresses are compared by: lower case. */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return text;
  }
}
