package dev.madoguchi.mail;

import java.time.ZoneId;
import java.util.Locale;

/**
 * One person who gets a mail.
 *
 * @param address where it goes
 * @param language language in which it is written
 * @param zone time zone in which its times are shown
 */
public record Recipient(String address, Locale language, ZoneId zone) {

  /**
   * Checks the address.
   *
   * @throws IllegalArgumentException if it is no mail address
   */
  public Recipient {
    address = MailAddress.of(address).text();
    if (language == null || zone == null) {
      throw new IllegalArgumentException("language and zone are needed");
    }
  }
}
