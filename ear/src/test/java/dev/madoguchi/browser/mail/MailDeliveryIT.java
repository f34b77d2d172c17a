package dev.madoguchi.browser.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.MailServer;
import dev.madoguchi.it.mail.MailFixture;
import dev.madoguchi.it.mail.MailRow;
import dev.madoguchi.it.platform.Await;
import dev.madoguchi.mail.MailState;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of a mail from the outbox to a real mail server, through every accident. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MailDeliveryIT {

  private static final MailServer MAILS = MailServer.shared();

  /** Attempts before a mail is given up. */
  private static final int ATTEMPTS = 10;

  @AfterEach
  void mailServerIsUpAgain() {
    MAILS.up();
  }

  @Test
  void TIC_07_eachRecipientGetsTheMailInTheOwnLanguageUnderOneMessageId() throws Exception {
    String japanese = "language-ja@delivery.example";
    String english = "language-en@delivery.example";
    Fixtures.call(MailFixture.class, "queueInTwoLanguages", japanese, english);

    MimeMessage one = arrived(japanese, 1).get(0);
    List<MimeMessage> all = arrived(english, 2);
    assertEquals(1, all.stream().map(MailDeliveryIT::messageId).distinct().count());
    assertEquals(2, all.stream().map(MailServer::subject).distinct().count());
    assertEquals(2, one.getAllRecipients().length, "the header names everybody");
    assertTrue(MailServer.text(one).contains("みどり商会 & Söhne"), MailServer.text(one));
    assertTrue(MailServer.html(one).contains("みどり商会 &amp; Söhne"), MailServer.html(one));
  }

  @Test
  void TIC_07_whileTheMailServerIsDownTheMailWaitsAndThenArrivesOnce() throws Exception {
    String recipient = "down@delivery.example";
    MAILS.down();
    queue(recipient);
    MailRow tried = row(recipient, row -> row.attempts() == 1 && row.state() == MailState.QUEUED);
    assertFalse(tried.reason().isBlank());
    Duration pause = Duration.between(Instant.now(), tried.dueAt());
    assertTrue(pause.compareTo(Duration.ofSeconds(30)) > 0, "tried again after " + pause);

    MAILS.up();
    Fixtures.call(MailFixture.class, "deliver", tried.dueAt());
    assertEquals(tried.messageId(), messageId(arrived(recipient, 1).get(0)));
    MailRow sent = row(recipient, row -> row.state() == MailState.SENT);
    assertEquals(2, sent.attempts());
    assertFalse(sent.inDoubt());
    assertEquals(1, MAILS.findMails(recipient).size());
  }

  @Test
  void TIC_07_mailOfAServerThatDiedBeforeSendingIsFoundByTheNextRun() throws Exception {
    String recipient = "before@delivery.example";
    MAILS.down();
    queue(recipient);
    MailRow queued = row(recipient, row -> row.attempts() == 1 && row.state() == MailState.QUEUED);
    Fixtures.call(MailFixture.class, "crashBeforeSending", recipient);

    MAILS.up();
    Fixtures.call(MailFixture.class, "deliver");
    assertEquals(queued.messageId(), messageId(arrived(recipient, 1).get(0)));
    assertFalse(row(recipient, row -> row.state() == MailState.SENT).inDoubt());
    assertEquals(1, MAILS.findMails(recipient).size());
  }

  @Test
  void TIC_07_mailOfAServerThatDiedAfterSendingArrivesAgainUnderTheSameMessageIdAndIsInDoubt()
      throws Exception {
    String recipient = "after@delivery.example";
    queue(recipient);
    row(recipient, row -> row.state() == MailState.SENT);
    Fixtures.call(MailFixture.class, "crashAfterSending", recipient);
    Fixtures.call(MailFixture.class, "deliver");

    List<MimeMessage> both = arrived(recipient, 2);
    assertEquals(messageId(both.get(0)), messageId(both.get(1)));
    assertTrue(row(recipient, row -> row.state() == MailState.SENT).inDoubt());
    String line = Fixtures.call(MailFixture.class, "ledgerLine", recipient, MailState.SENT);
    assertTrue(line.contains("doubt=true"), line);
  }

  @Test
  void OPS_12_mailThatIsGivenUpShowsItsReasonAndCanBeSentAgain() throws Exception {
    String recipient = "givenup@delivery.example";
    MAILS.down();
    queue(recipient);
    MailRow first = row(recipient, row -> row.attempts() == 1 && row.state() == MailState.QUEUED);
    Fixtures.call(MailFixture.class, "leaveOneAttempt", recipient, ATTEMPTS - 1);
    Fixtures.call(MailFixture.class, "deliver");
    assertEquals(ATTEMPTS, row(recipient, row -> row.state() == MailState.FAILED).attempts());
    String line = Fixtures.call(MailFixture.class, "ledgerLine", recipient, MailState.FAILED);
    assertTrue(line.contains("3025"), line);

    MAILS.up();
    Fixtures.call(MailFixture.class, "resend", recipient);
    assertEquals(first.messageId(), messageId(arrived(recipient, 1).get(0)));
    row(recipient, row -> row.state() == MailState.SENT);
  }

  @Test
  void TIC_07_recipientWhomTheMailServerRefusesDoesNotStopTheOthers() throws Exception {
    String bad = "bad@delivery.example";
    MAILS.refuse(bad);
    queue("good1@delivery.example", bad, "good2@delivery.example");
    arrived("good1@delivery.example", 2);
    for (String good : List.of("good1@delivery.example", "good2@delivery.example")) {
      row(good, row -> row.state() == MailState.SENT);
    }
    MailRow refused = row(bad, row -> row.attempts() == 1 && row.state() == MailState.QUEUED);
    assertTrue(refused.reason().contains("451"), refused.reason());
  }

  private static void queue(String... recipients) throws Exception {
    Fixtures.call(MailFixture.class, "queue", new ArrayList<>(List.of(recipients)));
  }

  private static MailRow row(String recipient, Predicate<MailRow> wanted) throws Exception {
    return Await.until(() -> Fixtures.call(MailFixture.class, "row", recipient), wanted);
  }

  /** The mails that name the address, once there are so many. */
  private static List<MimeMessage> arrived(String recipient, int number) throws Exception {
    return Await.until(() -> MAILS.findMails(recipient), mails -> mails.size() >= number);
  }

  private static String messageId(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
