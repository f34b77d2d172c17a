package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.platform.Constraints;
import dev.madoguchi.platform.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored tickets, one at a time; lists are in {@link TicketListRepository}. */
@Dependent
class TicketRepository {

  private static final String WHOLE =
      """
      select t from Ticket t join fetch t.opener o left join fetch o.company join fetch t.kind join fetch t.queue
        left join fetch t.supportId left join fetch t.product left join fetch t.category
        left join fetch t.contract c left join fetch c.plan left join fetch t.device
        left join fetch t.assignee
      """;

  private static final Set<TicketField> FOR_CUSTOMERS =
      Arrays.stream(TicketField.values())
          .filter(TicketField::isForCustomers)
          .collect(Collectors.toSet());

  private static final Set<MessageKind> WITHOUT_NOTES =
      EnumSet.complementOf(EnumSet.of(MessageKind.NOTE));

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  TicketRepository() {}

  TicketRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Holds the account until the end of the transaction: a person opens one ticket at a time
   * (TIC-06).
   */
  void lock(long accountId) {
    em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Holds the ticket until the end of the transaction, if there is one with this number: what is
   * written on it comes one after the other, and the second request of a double click finds what
   * the first wrote.
   */
  void lock(String number) {
    em.createQuery("select t from Ticket t where t.number = :number", Ticket.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * The ticket as the customer may see it, held as by {@link #lock(String)}. It is looked for
   * before it is held, so that a stranger holds nothing; the lock reads it anew.
   *
   * @throws NotFoundException for a stranger as for a number that does not exist
   */
  Ticket lockVisible(String number, Viewer viewer) {
    Ticket ticket = getVisible(number, viewer);
    lock(number);
    return ticket;
  }

  void add(Ticket ticket) {
    try {
      em.persist(ticket);
      em.flush();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_ticket_submit_token")) {
        throw new TicketAlreadyOpenedException();
      }
      throw e;
    }
  }

  void add(Message message) {
    em.persist(message);
  }

  void add(Attachment attachment) {
    em.persist(attachment);
  }

  void add(Collection<TicketChange> changes) {
    changes.forEach(em::persist);
  }

  /**
   * Writes the changes now, so that a lost race with somebody else's change is told by name
   * (TIC-14).
   */
  void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new TicketChangedException(
          e.getEntity() instanceof Ticket ticket ? ticket.getNumber() : "");
    }
  }

  Optional<Ticket> findBySubmitToken(String token, long openerId) {
    return em.createQuery(
            "select t from Ticket t where t.submitToken = :token and t.opener.id = :opener",
            Ticket.class)
        .setParameter("token", token)
        .setParameter("opener", openerId)
        .getResultStream()
        .findFirst();
  }

  boolean existsMessage(long authorId, String submitToken) {
    return !em.createQuery(
            "select m.id from Message m where m.author.id = :author and m.submitToken = :token",
            Long.class)
        .setParameter("author", authorId)
        .setParameter("token", submitToken)
        .getResultList()
        .isEmpty();
  }

  /**
   * The ticket as the customer may see it.
   *
   * @throws NotFoundException for a stranger as for a number that does not exist
   */
  Ticket getVisible(String number, Viewer viewer) {
    return em.createQuery(WHOLE + " where t.number = :number and " + Viewer.VISIBLE, Ticket.class)
        .setParameter("number", number)
        .setParameter("audiences", viewer.audiences())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("ticket", number));
  }

  /**
   * The ticket for staff.
   *
   * @throws NotFoundException if there is none
   */
  Ticket get(String number) {
    return em.createQuery(WHOLE + " where t.number = :number", Ticket.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("ticket", number));
  }

  /** All messages or those that customers see, oldest first. */
  List<Message> findMessages(long ticketId, boolean notes) {
    return em.createQuery(
            """
            select m from Message m left join fetch m.author
            where m.ticket.id = :ticket and m.kind in :kinds order by m.createdAt, m.id
            """,
            Message.class)
        .setParameter("ticket", ticketId)
        .setParameter("kinds", kinds(notes))
        .getResultList();
  }

  /** The files of all messages or of those that customers see. */
  List<Attachment> findAttachments(long ticketId, boolean notes) {
    return em.createQuery(
            """
            select a from Attachment a join fetch a.file join a.message m
            where a.ticket.id = :ticket and m.kind in :kinds order by a.position, a.id
            """,
            Attachment.class)
        .setParameter("ticket", ticketId)
        .setParameter("kinds", kinds(notes))
        .getResultList();
  }

  /** All of the history or what customers see of it, oldest first. */
  List<TicketChange> findChanges(long ticketId, boolean all) {
    return em.createQuery(
            """
            select c from TicketChange c left join fetch c.actor
            where c.ticket.id = :ticket and c.field in :fields order by c.changedAt, c.id
            """,
            TicketChange.class)
        .setParameter("ticket", ticketId)
        .setParameter("fields", all ? EnumSet.allOf(TicketField.class) : FOR_CUSTOMERS)
        .getResultList();
  }

  /** The file for staff. */
  Optional<Attachment> findAttachment(long id) {
    return attachment("where a.id = :id", id).getResultStream().findFirst();
  }

  /** The file, if the customer may see its ticket and its message is no note. */
  Optional<Attachment> findVisibleAttachment(long id, Viewer viewer) {
    return attachment("where a.id = :id and m.kind in :kinds and " + Viewer.VISIBLE, id)
        .setParameter("kinds", WITHOUT_NOTES)
        .setParameter("audiences", viewer.audiences())
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<Attachment> attachment(String where, long id) {
    return em.createQuery(
            "select a from Attachment a join fetch a.file join a.message m join a.ticket t "
                + where,
            Attachment.class)
        .setParameter("id", id);
  }

  /** Ids of tickets at which the job has to look, in ascending order. */
  List<Long> findDue(Instant asOf, long afterId, int limit) {
    return em.createQuery(
            """
            select t.id from Ticket t
            where t.countdown.nextLookAt <= :asOf and t.id > :after order by t.id
            """,
            Long.class)
        .setParameter("asOf", asOf)
        .setParameter("after", afterId)
        .setMaxResults(limit)
        .getResultList();
  }

  long countDue(Instant asOf) {
    return em.createQuery(
            "select count(t.id) from Ticket t where t.countdown.nextLookAt <= :asOf", Long.class)
        .setParameter("asOf", asOf)
        .getSingleResult();
  }

  /** These tickets with all that their mails say, in one query. */
  List<Ticket> findByIds(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(WHOLE + " where t.id in :ids order by t.id", Ticket.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  private static Set<MessageKind> kinds(boolean notes) {
    return notes ? EnumSet.allOf(MessageKind.class) : WITHOUT_NOTES;
  }
}
