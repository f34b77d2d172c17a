package dev.madoguchi.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Stores corrections of the national holidays. */
@Dependent
class HolidayRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  @Inject private Event<ClosingDaysChanged> changes;

  /** All corrections, in order; a handful at most. */
  List<HolidayCorrection> findAll() {
    return em.createQuery(
            "SELECT c FROM HolidayCorrection c ORDER BY c.date", HolidayCorrection.class)
        .getResultList();
  }

  /** Puts the corrections in the place of those from the first to the last day. */
  void replace(LocalDate first, LocalDate last, List<HolidayCorrection> corrections) {
    em.createQuery("DELETE FROM HolidayCorrection c WHERE c.date BETWEEN :first AND :last")
        .setParameter("first", first)
        .setParameter("last", last)
        .executeUpdate();
    corrections.forEach(em::persist);
    em.flush();
    changes.fire(new ClosingDaysChanged(first));
  }
}
