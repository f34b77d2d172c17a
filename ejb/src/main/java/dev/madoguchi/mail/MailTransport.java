package dev.madoguchi.mail;

import dev.madoguchi.platform.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;
import java.util.regex.Pattern;

/** Hands mails to the mail server, outside of any transaction. For the sender only. */
@Stateless
public class MailTransport {

  private static final Logger LOG = System.getLogger(MailTransport.class.getName());
  private static final String PATIENCE_MILLIS = "20000";
  private static final Pattern ANSWER = Pattern.compile("[2-5]\\d\\d(?!\\d)");

  /**
   * Answers by which an address does not work, whoever sends. Others, among them those about policy
   * (5.7), tell that the mail server or our way to it is not set up rightly: an operator mends it.
   */
  private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("55[013](?!\\d|[ -]5\\.7\\.)");

  @Resource(lookup = "java:jboss/mail/Default")
  private Session session;

  /** Tries once; never throws for what the mail server or the network does. */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SendOutcome send(OutgoingMail mail) {
    limitWaiting(session.getProperties());
    return send(session, mail);
  }

  static SendOutcome send(Session session, OutgoingMail mail) {
    Transport transport = null;
    try {
      TravellingMessage message = MimeComposer.compose(session, mail);
      Address[] recipient = {new InternetAddress(mail.recipient())};
      transport = session.getTransport("smtp");
      SendOutcome unreachable = connect(transport);
      return unreachable == null ? handOver(transport, message, recipient) : unreachable;
    } catch (MessagingException e) {
      return new SendOutcome(SendOutcome.Kind.FAILED, reason(e));
    } catch (RuntimeException e) {
      // a mail that breaks the mail library must not hold up those behind it
      LOG.log(Level.WARNING, "Mail " + mail.id() + " could not be sent", e);
      return new SendOutcome(SendOutcome.Kind.FAILED, String.valueOf(e));
    } finally {
      close(transport);
    }
  }

  private static SendOutcome handOver(
      Transport transport, TravellingMessage message, Address[] recipient) {
    try {
      transport.sendMessage(message, recipient);
      return SendOutcome.ACCEPTED;
    } catch (MessagingException e) {
      return new SendOutcome(kind(e, message.hasLeft()), reason(e));
    }
  }

  /**
   * What a failure means. Where the mail server gave no answer, the line broke or stayed silent: a
   * mail that had left by then may have been accepted.
   */
  private static SendOutcome.Kind kind(MessagingException failure, boolean left) {
    String answer = answer(failure);
    if (answer == null) {
      return left ? SendOutcome.Kind.BROKEN : SendOutcome.Kind.FAILED;
    }
    boolean ofAddress =
        failure instanceof SendFailedException refused
            && refused.getInvalidAddresses() != null
            && refused.getInvalidAddresses().length > 0;
    return ofAddress && NO_SUCH_ADDRESS.matcher(answer).lookingAt()
        ? SendOutcome.Kind.REFUSED
        : SendOutcome.Kind.FAILED;
  }

  /** What the mail server said, from its code on; null if it said nothing. */
  private static String answer(MessagingException failure) {
    Exception next = failure;
    while (next != null) {
      String message = String.valueOf(next.getMessage());
      if (ANSWER.matcher(message).lookingAt()) {
        return message;
      }
      next = next instanceof MessagingException chained ? chained.getNextException() : null;
    }
    return null;
  }

  /** How the goodbye goes says nothing about the mail, which may have been accepted before. */
  private static void close(Transport transport) {
    if (transport != null) {
      try {
        transport.close();
      } catch (MessagingException e) {
        LOG.log(Level.DEBUG, "The mail server hung up", e);
      }
    }
  }

  private static SendOutcome connect(Transport transport) {
    try {
      transport.connect();
      return null;
    } catch (MessagingException e) {
      return new SendOutcome(SendOutcome.Kind.UNREACHABLE, reason(e));
    }
  }

  /** All messages of the chain in one line; the mail server's answer is often in the last. */
  static String reason(MessagingException failure) {
    StringBuilder text = new StringBuilder();
    Exception next = failure;
    while (next != null) {
      String message = String.valueOf(next.getMessage()).replaceAll("\\s+", " ").strip();
      if (text.indexOf(message) < 0) {
        text.append(text.isEmpty() ? "" : " / ").append(message);
      }
      next = next instanceof MessagingException chained ? chained.getNextException() : null;
    }
    return text.toString();
  }

  /** Without limits a silent mail server would hold the sender for ever. */
  private static void limitWaiting(Properties properties) {
    properties.putIfAbsent("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.putIfAbsent("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.putIfAbsent("mail.smtp.writetimeout", PATIENCE_MILLIS);
  }
}
