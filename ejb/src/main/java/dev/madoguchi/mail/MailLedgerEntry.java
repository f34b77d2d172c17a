package dev.madoguchi.mail;

import java.util.List;

/**
 * One mail of the ledger with what it said (OPS-03).
 *
 * @param fate what became of it
 * @param messageId header Message-ID, the same for all recipients
 * @param text plain text
 * @param files names of the files that went with it
 */
public record MailLedgerEntry(
    MailLedgerRow fate, String messageId, String text, List<String> files) {

  static MailLedgerEntry of(OutboxMail mail, List<MailFile> files) {
    MailLedgerRow fate =
        new MailLedgerRow(
            mail.getId(),
            mail.getCreatedAt(),
            mail.getRecipient(),
            mail.getSubject(),
            mail.getSubjectRef(),
            mail.getState(),
            mail.getAttempts(),
            mail.getDueAt(),
            mail.getSentAt(),
            mail.getReason(),
            mail.isInDoubt());
    return new MailLedgerEntry(
        fate, mail.getMessageId(), mail.getText(), files.stream().map(MailFile::name).toList());
  }
}
