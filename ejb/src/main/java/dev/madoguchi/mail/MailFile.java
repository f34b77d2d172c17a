package dev.madoguchi.mail;

/**
 * A file that goes with a mail.
 *
 * @param name name of the file, with its ending
 * @param contentType media type
 * @param content its bytes; a mail is kept with them, so they are to be few
 */
public record MailFile(String name, String contentType, byte[] content) {}
