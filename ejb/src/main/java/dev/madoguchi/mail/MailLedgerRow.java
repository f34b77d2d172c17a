package dev.madoguchi.mail;

import java.time.Instant;

/**
 * The fate of one mail to one recipient (OPS-12).
 *
 * @param id identity of the mail
 * @param written when it was written
 * @param recipient who gets it
 * @param subject one line
 * @param subjectRef what it is about, as {@code ticket:42}, or null
 * @param state its fate
 * @param attempts how often it was tried
 * @param nextAttempt when a queued mail is tried next
 * @param sent when the mail server accepted it, or null
 * @param reason why the last attempt did not work, or null
 * @param inDoubt whether it may have arrived twice
 */
public record MailLedgerRow(
    long id,
    Instant written,
    String recipient,
    String subject,
    String subjectRef,
    MailState state,
    int attempts,
    Instant nextAttempt,
    Instant sent,
    String reason,
    boolean inDoubt) {}
