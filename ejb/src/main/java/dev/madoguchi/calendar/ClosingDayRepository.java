package dev.madoguchi.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Stores closing days. */
@Dependent
class ClosingDayRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  @Inject private Event<ClosingDaysChanged> changes;

  void add(ClosingDay day) {
    em.persist(day);
    em.flush();
    changes.fire(new ClosingDaysChanged(day.getDate()));
  }

  /** All closed days in order, past ones included: some ten a year. */
  List<LocalDate> findDates() {
    return em.createQuery("SELECT d.date FROM ClosingDay d ORDER BY d.date", LocalDate.class)
        .getResultList();
  }
}
