package dev.madoguchi.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.MemoryDatabase;
import dev.madoguchi.platform.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may send which mail, on a real database: a mail is never sent by two servers (TIC-07). */
class OutboxRepositoryTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(5));

  private static EntityManagerFactory factory;

  private EntityManager em;
  private OutboxRepository outbox;

  @BeforeAll
  static void open() {
    factory = new MemoryDatabase("outbox").open();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @BeforeEach
  void begin() {
    em = factory.createEntityManager();
    outbox = new OutboxRepository(em);
    inTransaction(() -> em.createQuery("DELETE FROM OutboxMail m").executeUpdate());
  }

  @Test
  void TIC_07_aClaimedMailIsNobodyElses() {
    long id = queued();
    assertEquals(List.of(id), due(MailState.QUEUED, NOW));
    inTransaction(
        () -> {
          outbox.lease(List.of(id), NOW, "first", LATER);
          outbox.lease(List.of(id), NOW, "second", LATER);
          return null;
        });
    assertEquals(1, outbox.findLeased(List.of(id), "first").size());
    assertEquals(List.of(), outbox.findLeased(List.of(id), "second"));
    assertEquals(List.of(), due(MailState.QUEUED, NOW));
    assertEquals(1, outbox.findLeased(List.of(id), "first").get(0).getAttempts());
  }

  @Test
  void TIC_07_aMailWhoseServerDiedIsTakenOverAndInDoubt() {
    long id = queued();
    inTransaction(
        () -> {
          outbox.lease(List.of(id), NOW, "dead", LATER);
          return null;
        });
    assertEquals(List.of(), due(MailState.SENDING, LATER.minusSeconds(1)));
    assertEquals(List.of(id), due(MailState.SENDING, LATER));
    inTransaction(
        () -> {
          outbox.takeOver(List.of(id), LATER, "alive", LATER.plusSeconds(300));
          outbox.findLeased(List.of(id), "alive").forEach(OutboxMail::doubt);
          return null;
        });
    em.clear();
    OutboxMail mail = outbox.findById(id).orElseThrow();
    assertTrue(mail.isInDoubt());
    assertTrue(mail.isLeasedBy("alive"));
    assertFalse(mail.isLeasedBy("dead"));
    assertEquals("<1@localhost>", mail.getMessageId());
    assertEquals(2, mail.getAttempts());
  }

  @Test
  void keptMailsAndAllOthersAreInTheLedger() {
    long first = queued();
    long second = queued();
    assertEquals(1, inTransaction(() -> outbox.keep(List.of(first))));
    assertEquals(0, inTransaction(() -> outbox.keep(List.of(first))));
    assertEquals(1, outbox.findLedger(MailState.KEPT, PageRequest.of(1)).total());
    assertEquals(2, outbox.findLedger(null, PageRequest.of(1)).total());
    assertEquals(
        "ticket:42",
        outbox.findLedger(MailState.QUEUED, PageRequest.of(1)).rows().get(0).subjectRef());
    assertEquals(second, outbox.findSample(new PageRequest(1, 1)).rows().get(0).id());
    assertEquals(2, outbox.findSample(new PageRequest(1, 1)).total());
  }

  @Test
  void longTextsComeBackAsTheyWere() {
    OutboxMail mail = OutboxMailTest.mail("a@example.com");
    long id = inTransaction(() -> add(mail));
    em.clear();
    OutboxMail read = outbox.findById(id).orElseThrow();
    assertEquals("<p>t</p>", read.getHtml());
    assertEquals("a@example.com", read.getVisibleTo());
    assertEquals("", read.getVisibleCc());
    assertEquals(NOW, read.getCreatedAt());
  }

  private long queued() {
    long id = inTransaction(() -> add(OutboxMailTest.mail("a@example.com")));
    em.clear();
    return id;
  }

  private long add(OutboxMail mail) {
    outbox.add(mail);
    em.flush();
    return mail.getId();
  }

  private List<Long> due(MailState state, Instant asOf) {
    em.clear();
    return outbox.findDue(state, asOf, 10);
  }

  private <T> T inTransaction(Supplier<T> work) {
    em.getTransaction().begin();
    T result = work.get();
    em.getTransaction().commit();
    return result;
  }
}
