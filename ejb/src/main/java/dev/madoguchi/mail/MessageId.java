package dev.madoguchi.mail;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/**
 * Makes the identifiers by which mail programs recognise mails and conversations, of the form
 * {@code <left@host>}.
 */
final class MessageId {

  private MessageId() {}

  /** A new one. */
  static String next(String publicUrl) {
    return "<" + UUID.randomUUID() + "@" + host(publicUrl) + ">";
  }

  /**
   * The one that all mails of a conversation refer to. There is no mail with this identifier: mail
   * programs group mails by what they refer to, so no mail has to be the first.
   */
  static String ofThread(String thread, String publicUrl) {
    return "<" + thread.replaceAll("[^A-Za-z0-9.-]", "-") + "@" + host(publicUrl) + ">";
  }

  private static String host(String publicUrl) {
    try {
      String host = URI.create(publicUrl).getHost();
      return host == null || !host.matches("[A-Za-z0-9.-]+")
          ? "localhost"
          : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "localhost";
    }
  }
}
