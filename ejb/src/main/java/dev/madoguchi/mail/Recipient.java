package dev.madoguchi.mail;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * One person who gets a mail.
 *
 * @param address where it goes
 * @param language language in which it is written
 * @param zone time zone in which its times are shown
 * @param own values for the template that are meant for this person alone
 */
public record Recipient(String address, Locale language, ZoneId zone, Map<String, Object> own) {

  /** Somebody who gets what all get. */
  public Recipient(String address, Locale language, ZoneId zone) {
    this(address, language, zone, Map.of());
  }

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
    own = Map.copyOf(own);
  }
}
