package dev.madoguchi.mail;

/**
 * Mails were put into the outbox; wakes the sender after the commit.
 *
 * @param messageId Message-ID that all copies share
 */
record MailQueued(String messageId) {}
