package dev.madoguchi.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Puts a mail into the form in which it travels: UTF-8, plain text and HTML side by side. */
final class MimeComposer {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private MimeComposer() {}

  static TravellingMessage compose(Session session, OutgoingMail mail) throws MessagingException {
    TravellingMessage message = new TravellingMessage(session, mail.messageId());
    message.setFrom(from(mail));
    for (String address : mail.to()) {
      message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
    }
    for (String address : mail.cc()) {
      message.addRecipient(Message.RecipientType.CC, new InternetAddress(address));
    }
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(mail.written()));
    // tells out-of-office programs not to answer
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.threadId() != null) {
      message.setHeader("In-Reply-To", mail.threadId());
      message.setHeader("References", mail.threadId());
    }
    message.setContent(mail.files().isEmpty() ? alternative(mail) : withFiles(mail));
    message.saveChanges();
    return message;
  }

  private static MimeMultipart alternative(OutgoingMail mail) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), UTF_8, "plain");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.html(), UTF_8, "html");
    MimeMultipart both = new MimeMultipart("alternative");
    both.addBodyPart(text);
    both.addBodyPart(html);
    return both;
  }

  private static MimeMultipart withFiles(OutgoingMail mail) throws MessagingException {
    MimeMultipart mixed = new MimeMultipart("mixed");
    MimeBodyPart words = new MimeBodyPart();
    words.setContent(alternative(mail));
    mixed.addBodyPart(words);
    for (MailFile file : mail.files()) {
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(
          new DataHandler(new ByteArrayDataSource(file.content(), file.contentType())));
      part.setFileName(file.name());
      part.setDisposition(Part.ATTACHMENT);
      mixed.addBodyPart(part);
    }
    return mixed;
  }

  private static InternetAddress from(OutgoingMail mail) throws MessagingException {
    try {
      return new InternetAddress(mail.from(), mail.fromName(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("UTF-8 is missing", e);
    }
  }
}
