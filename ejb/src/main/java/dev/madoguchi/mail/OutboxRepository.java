package dev.madoguchi.mail;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The outbox. Lists leave the long texts out. */
@Dependent
class OutboxRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  OutboxRepository() {}

  OutboxRepository(EntityManager em) {
    this.em = em;
  }

  void add(OutboxMail mail) {
    em.persist(mail);
  }

  void add(MailAttachment attachment) {
    em.persist(attachment);
  }

  /** The files of these mails by Message-ID, in their order. */
  Map<String, List<MailFile>> findFiles(Collection<String> messageIds) {
    return messageIds.isEmpty()
        ? Map.of()
        : em.createQuery(
                "SELECT a FROM MailAttachment a WHERE a.messageId IN :ids ORDER BY a.id",
                MailAttachment.class)
            .setParameter("ids", messageIds)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    MailAttachment::getMessageId,
                    Collectors.mapping(MailAttachment::file, Collectors.toList())));
  }

  Optional<OutboxMail> findById(long id) {
    return Optional.ofNullable(em.find(OutboxMail.class, id));
  }

  /** Ids of mails in this state that are to be looked at, the longest waiting first. */
  List<Long> findDue(MailState state, Instant asOf, int limit) {
    return em.createQuery(
            """
            SELECT m.id FROM OutboxMail m
            WHERE m.state = :state AND m.dueAt <= :asOf
            ORDER BY m.dueAt, m.id
            """,
            Long.class)
        .setParameter("state", state)
        .setParameter("asOf", asOf)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * Takes those of the mails that nobody else has taken meanwhile; one statement decides between
   * two servers.
   */
  void lease(List<Long> ids, Instant asOf, String lease, Instant until) {
    em.createQuery(
            """
            UPDATE OutboxMail m
            SET m.state = :sending, m.lease = :lease, m.dueAt = :until, m.attempts = m.attempts + 1
            WHERE m.id IN :ids AND m.state = :queued AND m.dueAt <= :asOf
            """)
        .setParameter("sending", MailState.SENDING)
        .setParameter("queued", MailState.QUEUED)
        .setParameter("lease", lease)
        .setParameter("until", until)
        .setParameter("ids", ids)
        .setParameter("asOf", asOf)
        .executeUpdate();
  }

  /** Takes over mails whose server fell silent while it sent them. */
  void takeOver(List<Long> ids, Instant asOf, String lease, Instant until) {
    em.createQuery(
            """
            UPDATE OutboxMail m
            SET m.lease = :lease, m.dueAt = :until, m.attempts = m.attempts + 1
            WHERE m.id IN :ids AND m.state = :sending AND m.dueAt <= :asOf
            """)
        .setParameter("sending", MailState.SENDING)
        .setParameter("lease", lease)
        .setParameter("until", until)
        .setParameter("ids", ids)
        .setParameter("asOf", asOf)
        .executeUpdate();
  }

  List<OutboxMail> findLeased(List<Long> ids, String lease) {
    return em.createQuery(
            "SELECT m FROM OutboxMail m WHERE m.id IN :ids AND m.lease = :lease ORDER BY m.id",
            OutboxMail.class)
        .setParameter("ids", ids)
        .setParameter("lease", lease)
        .getResultList();
  }

  /** Marks due mails as kept; returns how many. */
  int keep(List<Long> ids) {
    return em.createQuery(
            "UPDATE OutboxMail m SET m.state = :kept WHERE m.id IN :ids AND m.state = :queued")
        .setParameter("kept", MailState.KEPT)
        .setParameter("queued", MailState.QUEUED)
        .setParameter("ids", ids)
        .executeUpdate();
  }

  Page<SampleMailRow> findSample(PageRequest page) {
    List<SampleMailRow> rows =
        em.createQuery(
                """
                SELECT NEW dev.madoguchi.mail.SampleMailRow(m.id, m.createdAt, m.recipient, m.subject)
                FROM OutboxMail m ORDER BY m.createdAt DESC, m.id DESC
                """,
                SampleMailRow.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    return Page.of(rows, page, () -> count(null));
  }

  /** The ledger, newest first; of one state, or of all when {@code state} is null. */
  Page<MailLedgerRow> findLedger(MailState state, PageRequest page) {
    TypedQuery<MailLedgerRow> query =
        em.createQuery(
            """
            SELECT NEW dev.madoguchi.mail.MailLedgerRow(
              m.id, m.createdAt, m.recipient, m.subject, m.subjectRef, m.state, m.attempts, m.dueAt, m.sentAt,
              m.reason, m.inDoubt)
            FROM OutboxMail m %s
            ORDER BY m.createdAt DESC, m.id DESC
            """
                .formatted(where(state)),
            MailLedgerRow.class);
    if (state != null) {
      query.setParameter("state", state);
    }
    List<MailLedgerRow> rows =
        query.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
    return Page.of(rows, page, () -> count(state));
  }

  private long count(MailState state) {
    TypedQuery<Long> query =
        em.createQuery("SELECT m.id FROM OutboxMail m " + where(state), Long.class);
    if (state != null) {
      query.setParameter("state", state);
    }
    return query.setMaxResults(Page.COUNT_LIMIT + 1).getResultList().size();
  }

  private static String where(MailState state) {
    return state == null ? "" : "WHERE m.state = :state";
  }
}
