package dev.madoguchi.it.mail;

import dev.madoguchi.As;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.mail.Mail;
import dev.madoguchi.mail.MailDelivery;
import dev.madoguchi.mail.MailLedger;
import dev.madoguchi.mail.MailLedgerRow;
import dev.madoguchi.mail.MailState;
import dev.madoguchi.mail.Outbox;
import dev.madoguchi.mail.OutboxMail;
import dev.madoguchi.mail.Recipient;
import dev.madoguchi.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Mails in the states that a test needs. A crash is made by putting back what the outbox had stored
 * at that moment, behind the sender's back.
 */
@Dependent
public class MailFixture {

  @Inject private Outbox outbox;
  @Inject private MailDelivery delivery;
  @Inject private MailLedger ledger;
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "madoguchi-ejb.jar#madoguchi")
  private EntityManager entityManager;

  /** A mail in Japanese to these addresses, not yet queued. */
  public static Mail mailTo(String... addresses) {
    return mail(
        Stream.of(addresses)
            .map(one -> new Recipient(one, Locale.JAPANESE, ZoneId.of("Asia/Tokyo")))
            .toList());
  }

  static Mail mail(List<Recipient> recipients) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", "佐藤 花子");
    values.put("company", "みどり商会 & Söhne");
    values.put("loginId", "hanako");
    values.put("url", "http://localhost:8180/");
    values.put("expires", null);
    List<String> everybody = recipients.stream().map(Recipient::address).toList();
    return new Mail("account-complete", recipients, everybody, List.of(), null, null, values);
  }

  /** Queues one mail to all of them, in Japanese; it is sent at once if the mail server is up. */
  public void queue(List<String> addresses) {
    outbox.queue(mailTo(addresses.toArray(String[]::new)));
  }

  /** Queues one mail to two persons of different languages. */
  public void queueInTwoLanguages(String japanese, String english) {
    ZoneId zone = ZoneId.of("Asia/Tokyo");
    outbox.queue(
        mail(
            List.of(
                new Recipient(japanese, Locale.JAPANESE, zone),
                new Recipient(english, Locale.ENGLISH, zone))));
  }

  /** The mails to the address, oldest first. */
  @Transactional
  public List<MailRow> findRows(String recipient) {
    return entityManager
        .createQuery(
            "SELECT m FROM OutboxMail m WHERE m.recipient = :recipient ORDER BY m.id",
            OutboxMail.class)
        .setParameter("recipient", recipient)
        .getResultStream()
        .map(MailRow::of)
        .toList();
  }

  /** The one mail to the address. */
  @Transactional
  public MailRow row(String recipient) {
    List<MailRow> rows = findRows(recipient);
    if (rows.size() != 1) {
      throw new IllegalStateException(rows.size() + " mails to " + recipient);
    }
    return rows.get(0);
  }

  /** Lets the sender run for that moment. */
  public void deliver(Instant asOf) throws Exception {
    As.system().run(() -> delivery.deliverDue(asOf));
  }

  /** Lets the sender run now. */
  public void deliver() throws Exception {
    deliver(clock.instant());
  }

  /** As if the server had died after the commit and before anybody was woken. */
  @Transactional
  public void crashBeforeSending(String recipient) {
    set(recipient, MailState.QUEUED, null, 0);
  }

  /** As if the server had died after the mail server's answer and before it was recorded. */
  @Transactional
  public void crashAfterSending(String recipient) {
    set(recipient, MailState.SENDING, "a-dead-server", 1);
  }

  /** As if all attempts but the last had failed. */
  @Transactional
  public void leaveOneAttempt(String recipient, int made) {
    set(recipient, MailState.QUEUED, null, made);
  }

  private void set(String recipient, MailState state, String lease, int attempts) {
    int changed =
        entityManager
            .createQuery(
                """
                UPDATE OutboxMail m
                SET m.state = :state, m.lease = :lease, m.attempts = :attempts, m.dueAt = :due,
                  m.sentAt = NULL, m.reason = NULL
                WHERE m.recipient = :recipient
                """)
            .setParameter("state", state)
            .setParameter("lease", lease)
            .setParameter("attempts", attempts)
            .setParameter("due", clock.instant().minusSeconds(1))
            .setParameter("recipient", recipient)
            .executeUpdate();
    if (changed != 1) {
      throw new IllegalStateException(changed + " mails to " + recipient);
    }
  }

  /** What an administrator sees of the mail in the ledger's list of this fate: reason, doubt. */
  public String ledgerLine(String recipient, MailState state) throws Exception {
    return As.admin(accounts.admin())
        .get(() -> find(recipient, state))
        .map(
            row ->
                "%s attempts=%d doubt=%s reason=%s"
                    .formatted(row.state(), row.attempts(), row.inDoubt(), row.reason()))
        .orElse("absent");
  }

  /** An administrator sends the mail once more. */
  public void resend(String recipient) throws Exception {
    long id = row(recipient).id();
    As.admin(accounts.admin()).run(() -> ledger.resendGivenUp(id));
  }

  private Optional<MailLedgerRow> find(String recipient, MailState state) {
    return IntStream.rangeClosed(1, 10)
        .mapToObj(page -> ledger.findMails(state, new PageRequest(page, 100)).rows())
        .flatMap(List::stream)
        .filter(row -> row.recipient().equals(recipient))
        .findFirst();
  }
}
