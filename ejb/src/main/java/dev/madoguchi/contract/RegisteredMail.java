package dev.madoguchi.contract;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How registered mail addresses are compared: without regard to case and width (CON-11). A
 * registered mail decides which contracts an account sees; no mail is ever sent because of it.
 */
public final class RegisteredMail {

  private RegisteredMail() {}

  /** The form of an address in which two addresses are compared. */
  public static String keyOf(String mail) {
    return Normalizer.normalize(mail, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
