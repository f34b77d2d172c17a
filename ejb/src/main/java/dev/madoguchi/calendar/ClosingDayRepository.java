package dev.madoguchi.calendar;

import dev.madoguchi.platform.Constraints;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stores closing days. */
@Dependent
class ClosingDayRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  @Inject private Event<ClosingDaysChanged> changes;

  void add(ClosingDay day) {
    em.persist(day);
    changes.fire(new ClosingDaysChanged(day.getDate()));
  }

  void remove(ClosingDay day) {
    em.remove(day);
    changes.fire(new ClosingDaysChanged(day.getDate()));
  }

  /**
   * Writes what was added.
   *
   * @throws DayClosedMeanwhileException if somebody else was faster
   */
  void flush() {
    try {
      em.flush();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_closing_day_date")) {
        throw new DayClosedMeanwhileException();
      }
      throw e;
    }
  }

  Optional<ClosingDay> find(long id) {
    return Optional.ofNullable(em.find(ClosingDay.class, id));
  }

  /** The closed days from this one on, in order. */
  List<ClosingDay> findFrom(LocalDate first) {
    return em.createQuery(
            "SELECT d FROM ClosingDay d WHERE d.date >= :first ORDER BY d.date", ClosingDay.class)
        .setParameter("first", first)
        .getResultList();
  }

  /** The closed days of a range, both ends included, in order. */
  List<ClosingDay> findBetween(LocalDate first, LocalDate last) {
    return em.createQuery(
            "SELECT d FROM ClosingDay d WHERE d.date BETWEEN :first AND :last ORDER BY d.date",
            ClosingDay.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList();
  }

  /** All closed days in order, past ones included: some ten a year. */
  List<LocalDate> findDates() {
    return em.createQuery("SELECT d.date FROM ClosingDay d ORDER BY d.date", LocalDate.class)
        .getResultList();
  }
}
