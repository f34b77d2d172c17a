package dev.madoguchi.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A message that keeps the Message-ID it was given, by which a mail that arrives twice is
 * recognised, and knows whether the mail server has let it come: before that it can't have been
 * accepted.
 */
final class TravellingMessage extends MimeMessage {

  private final String messageId;
  private boolean left;

  TravellingMessage(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  /** Whether some of it may have reached the mail server. */
  boolean hasLeft() {
    return left;
  }

  @Override
  public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
    left = true;
    super.writeTo(out, ignored);
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
