package dev.madoguchi.it.mail;

import dev.madoguchi.mail.MailState;
import dev.madoguchi.mail.OutboxMail;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the outbox knows of one mail to one recipient.
 *
 * @param id identity
 * @param messageId header Message-ID
 * @param subject one line
 * @param text plain text
 * @param state its fate
 * @param attempts how often it was tried
 * @param dueAt when it is looked at next
 * @param reason why the last attempt did not work, or null
 * @param inDoubt whether it may have arrived twice
 */
public record MailRow(
    long id,
    String messageId,
    String subject,
    String text,
    MailState state,
    int attempts,
    Instant dueAt,
    String reason,
    boolean inDoubt)
    implements Serializable {

  static MailRow of(OutboxMail mail) {
    return new MailRow(
        mail.getId(),
        mail.getMessageId(),
        mail.getSubject(),
        mail.getText(),
        mail.getState(),
        mail.getAttempts(),
        mail.getDueAt(),
        mail.getReason(),
        mail.isInDoubt());
  }
}
