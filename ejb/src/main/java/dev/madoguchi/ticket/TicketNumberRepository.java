package dev.madoguchi.ticket;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives out ticket numbers (TIC-06). The update of the day's row locks it until the caller's
 * transaction ends: numbers are unique over all servers and have no gaps, and callers ask as late
 * as they can.
 */
@Dependent
class TicketNumberRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  TicketNumberRepository() {}

  TicketNumberRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * The next number of a day.
   *
   * @param day in the operator's zone
   */
  TicketNumber next(LocalDate day) {
    if (increment(day, 1) == 0) {
      make(List.of(day));
      increment(day, 1);
    }
    int counter =
        em.createQuery(
                "select d.lastNumber from TicketNumberDay d where d.day = :day", Integer.class)
            .setParameter("day", day)
            .getSingleResult();
    return new TicketNumber(day, counter);
  }

  /**
   * Makes the rows that are missing; the lock on the gate keeps two servers from making the same
   * one.
   */
  void make(List<LocalDate> days) {
    increment(TicketNumberDay.GATE, 0);
    List<LocalDate> there =
        em.createQuery("select d.day from TicketNumberDay d where d.day in :days", LocalDate.class)
            .setParameter("days", days)
            .getResultList();
    days.stream()
        .filter(day -> !there.contains(day))
        .forEach(day -> em.persist(new TicketNumberDay(day)));
    em.flush();
  }

  private int increment(LocalDate day, int by) {
    return em.createQuery(
            "update TicketNumberDay d set d.lastNumber = d.lastNumber + :by where d.day = :day")
        .setParameter("by", by)
        .setParameter("day", day)
        .executeUpdate();
  }
}
