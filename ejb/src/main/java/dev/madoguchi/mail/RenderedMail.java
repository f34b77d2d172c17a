package dev.madoguchi.mail;

/**
 * A mail in words, ready to send.
 *
 * @param subject one line
 * @param text plain text
 * @param html the same as HTML
 */
record RenderedMail(String subject, String text, String html) {}
