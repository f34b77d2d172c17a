package dev.madoguchi.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJBException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the failure of the database costs while mails are sent (TIC-07). */
class MailDeliveryTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private final List<Long> sent = new ArrayList<>();
  private final List<Long> recorded = new ArrayList<>();
  private final List<Long> putBack = new ArrayList<>();

  @Test
  void TIC_07_mailThatCanNotBeRecordedCostsOnlyItself() {
    DeliveryResult result = deliver(6, Set.of(2L, 4L, 6L));
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), sent);
    assertEquals(List.of(1L, 3L, 5L), recorded);
    assertEquals(List.of(), putBack);
    assertEquals(new DeliveryResult(3, 0, 0, 0), result);
  }

  @Test
  void TIC_07_whileNothingCanBeRecordedNothingMoreIsSent() {
    DeliveryResult result = deliver(6, Set.of(2L, 3L, 4L, 5L, 6L));
    assertEquals(List.of(1L, 2L, 3L), sent);
    assertEquals(List.of(1L), recorded);
    assertEquals(List.of(4L, 5L, 6L), putBack);
    assertEquals(new DeliveryResult(1, 0, 0, 0), result);
  }

  /** Lets so many mails be due, of which some can't be recorded. */
  private DeliveryResult deliver(long mails, Set<Long> lost) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new MailDelivery(queue(mails, lost), transport(), clock).deliverDue(NOW);
  }

  private MailQueue queue(long mails, Set<Long> lost) {
    return new MailQueue() {

      private boolean claimed;

      @Override
      public MailClaim claim(Instant asOf, Instant now) {
        long due = claimed ? 0 : mails;
        claimed = true;
        return new MailClaim(
            "lease", LongStream.rangeClosed(1, due).mapToObj(MailDeliveryTest::mail).toList());
      }

      @Override
      public MailState record(long id, String lease, SendOutcome outcome, Instant when) {
        if (lost.contains(id)) {
          throw new EJBException("no connection");
        }
        recorded.add(id);
        return MailState.SENT;
      }

      @Override
      public void putBack(List<Long> ids, String lease, Instant when) {
        putBack.addAll(ids);
      }
    };
  }

  private MailTransport transport() {
    return new MailTransport() {

      @Override
      public SendOutcome send(OutgoingMail mail) {
        sent.add(mail.id());
        return SendOutcome.ACCEPTED;
      }
    };
  }

  private static OutgoingMail mail(long id) {
    return new OutgoingMail(
        id,
        "<" + id + "@localhost>",
        null,
        "support@example.jp",
        "Support",
        "a@example.com",
        List.of("a@example.com"),
        List.of(),
        "s",
        "t",
        "<p>t</p>",
        NOW,
        List.of());
  }
}
