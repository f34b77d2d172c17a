package dev.madoguchi.mail;

import java.time.Instant;

/**
 * One line of the sample mailbox.
 *
 * @param id identity of the mail
 * @param when when it was written
 * @param recipient who gets it
 * @param subject one line
 */
public record SampleMailRow(long id, Instant when, String recipient, String subject) {}
