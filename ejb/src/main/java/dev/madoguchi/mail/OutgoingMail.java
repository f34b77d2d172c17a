package dev.madoguchi.mail;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One mail as the transport needs it.
 *
 * @param id identity in the outbox
 * @param messageId its Message-ID
 * @param threadId what it refers to, or null
 * @param from address it comes from
 * @param fromName name it comes under
 * @param recipient the one address it is handed over for
 * @param to addresses in the header To
 * @param cc addresses in the header Cc
 * @param subject one line
 * @param text plain text
 * @param html the same as HTML
 * @param written when it was written
 * @param files files that go with it
 */
record OutgoingMail(
    long id,
    String messageId,
    String threadId,
    String from,
    String fromName,
    String recipient,
    List<String> to,
    List<String> cc,
    String subject,
    String text,
    String html,
    Instant written,
    List<MailFile> files) {

  static OutgoingMail of(OutboxMail mail, String from, String fromName, List<MailFile> files) {
    return new OutgoingMail(
        mail.getId(),
        mail.getMessageId(),
        mail.getThreadId(),
        from,
        fromName,
        mail.getRecipient(),
        addresses(mail.getVisibleTo()),
        addresses(mail.getVisibleCc()),
        mail.getSubject(),
        mail.getText(),
        mail.getHtml(),
        mail.getCreatedAt(),
        files);
  }

  private static List<String> addresses(String joined) {
    return Stream.of(joined.split(",")).filter(address -> !address.isEmpty()).toList();
  }
}
