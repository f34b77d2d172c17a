package dev.madoguchi.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail as the sample mailbox shows it.
 *
 * @param id identity of the mail
 * @param when when it was written
 * @param from header From
 * @param to header To
 * @param cc header Cc, may be empty
 * @param recipient who gets this copy
 * @param subject one line
 * @param text plain text
 * @param html the same as a whole HTML page, for a frame without scripts
 * @param files names of the files that go with it
 */
public record SampleMail(
    long id,
    Instant when,
    String from,
    String to,
    String cc,
    String recipient,
    String subject,
    String text,
    String html,
    List<String> files) {

  static SampleMail of(OutboxMail mail, String from, List<MailFile> files) {
    return new SampleMail(
        mail.getId(),
        mail.getCreatedAt(),
        from,
        mail.getVisibleTo().replace(",", ", "),
        mail.getVisibleCc().replace(",", ", "),
        mail.getRecipient(),
        mail.getSubject(),
        mail.getText(),
        mail.getHtml(),
        files.stream().map(MailFile::name).toList());
  }
}
