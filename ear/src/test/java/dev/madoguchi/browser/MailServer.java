package dev.madoguchi.browser;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real SMTP server in the process of the tests; the application under test sends there. One for
 * all classes, and it keeps every mail: look for yours by recipient and subject.
 */
public final class MailServer {

  private static final int PORT = 3025;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
  private static MailServer shared;

  private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  private MailServer() {}

  /** The mail server of this run, started at the first call; its threads end with the process. */
  public static synchronized MailServer shared() {
    if (shared == null) {
      shared = new MailServer();
      shared.up();
      Runtime.getRuntime().addShutdownHook(new Thread(shared.server::stop));
    }
    return shared;
  }

  /** Takes no connections until {@link #up}; the mails so far are lost. */
  public void down() {
    server.stop();
  }

  /** Takes connections again, and mails to everybody. */
  public void up() {
    refused.clear();
    if (!server.isRunning()) {
      server.start();
      UserManager users = server.getUserManager();
      MessageDeliveryHandler usual = users.getMessageDeliveryHandler();
      users.setMessageDeliveryHandler(
          (mail, recipient) -> {
            if (refused.contains(recipient.getEmail())) {
              throw new MessagingException("refused by the test");
            }
            return usual.handle(mail, recipient);
          });
    }
  }

  /** Answers a mail to the address with an error until {@link #up}. */
  public void refuse(String recipient) {
    refused.add(recipient);
  }

  /** All mails to the address so far, oldest first. */
  public List<MimeMessage> findMails(String recipient) {
    return Arrays.stream(server.getReceivedMessages()).filter(to(recipient)).toList();
  }

  /**
   * The first mail to the address whose subject contains the words, waiting for it if necessary.
   *
   * @throws AssertionError if it does not come in time
   */
  public MimeMessage await(String recipient, String subjectPart) {
    Predicate<MimeMessage> wanted = to(recipient).and(m -> subject(m).contains(subjectPart));
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      MimeMessage[] all = server.getReceivedMessages();
      var found = Arrays.stream(all).filter(wanted).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      long left = Duration.between(Instant.now(), end).toMillis();
      if (left <= 0 || !server.waitForIncomingEmail(left, all.length + 1)) {
        throw new AssertionError(
            "no mail to %s with '%s'; there are %s"
                .formatted(
                    recipient, subjectPart, Arrays.stream(all).map(MailServer::describe).toList()));
      }
    }
  }

  /** The subject, decoded. */
  public static String subject(MimeMessage mail) {
    try {
      return String.valueOf(mail.getSubject());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The plain text of the mail. */
  public static String text(MimeMessage mail) {
    return content(mail, "text/plain");
  }

  /** The HTML of the mail. */
  public static String html(MimeMessage mail) {
    return content(mail, "text/html");
  }

  /** The first link of the plain text that contains the words. */
  public static String link(MimeMessage mail, String part) {
    String text = text(mail);
    Matcher links = LINK.matcher(text);
    while (links.find()) {
      if (links.group().contains(part)) {
        return links.group();
      }
    }
    throw new AssertionError("no link with '" + part + "' in: " + text);
  }

  private static Predicate<MimeMessage> to(String recipient) {
    return mail -> {
      try {
        Address[] all = mail.getAllRecipients();
        return all != null && Arrays.stream(all).anyMatch(a -> a.toString().contains(recipient));
      } catch (MessagingException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static String describe(MimeMessage mail) {
    try {
      return Arrays.toString(mail.getAllRecipients()) + " " + mail.getSubject();
    } catch (MessagingException e) {
      return e.toString();
    }
  }

  private static String content(Part part, String type) {
    try {
      if (part.isMimeType(type)) {
        return (String) part.getContent();
      }
      if (part.getContent() instanceof Multipart parts) {
        for (int i = 0; i < parts.getCount(); i++) {
          BodyPart next = parts.getBodyPart(i);
          String found = content(next, type);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      return "";
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
