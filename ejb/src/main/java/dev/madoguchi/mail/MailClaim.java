package dev.madoguchi.mail;

import java.util.List;

/**
 * Mails that this sender alone may send for a while.
 *
 * @param lease proof that they are ours
 * @param mails the mails
 */
record MailClaim(String lease, List<OutgoingMail> mails) {}
