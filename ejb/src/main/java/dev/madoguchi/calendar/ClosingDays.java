package dev.madoguchi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps the closing days and the national holidays at hand, because many pages and every step of a
 * deadline ask for the calendar. A change made on this server shows once it is committed, one made
 * on another server after at most a minute. Its methods are public because callers reach them
 * through a proxy.
 */
@ApplicationScoped
class ClosingDays {

  private static final Duration KEPT = Duration.ofMinutes(1);

  @Inject private ClosingDayRepository repository;
  @Inject private HolidayRepository corrections;
  @Inject private Clock clock;

  private final AtomicLong changes = new AtomicLong();
  private volatile Reading last;

  ClosingDays() {}

  ClosingDays(ClosingDayRepository repository, HolidayRepository corrections, Clock clock) {
    this.repository = repository;
    this.corrections = corrections;
    this.clock = clock;
  }

  public Set<LocalDate> all() {
    return read().days();
  }

  public NationalHolidays holidays() {
    return read().holidays();
  }

  private Reading read() {
    Instant now = clock.instant();
    Reading reading = last;
    if (reading == null || !reading.isFresh(now)) {
      long before = changes.get();
      reading = new Reading(now, Set.copyOf(repository.findDates()), readHolidays());
      // what was read while somebody changed a day may already be old
      if (before == changes.get()) {
        last = reading;
      }
    }
    return reading;
  }

  private NationalHolidays readHolidays() {
    Map<LocalDate, String> added = new HashMap<>();
    Set<LocalDate> dropped = new HashSet<>();
    for (HolidayCorrection correction : corrections.findAll()) {
      if (correction.getName() == null) {
        dropped.add(correction.getDate());
      } else {
        added.put(correction.getDate(), correction.getName());
      }
    }
    return new NationalHolidays(added, dropped);
  }

  public void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClosingDaysChanged change) {
    changes.incrementAndGet();
    last = null;
  }

  /**
   * The clock of a sample installation can be moved back, so a reading from the future is not fresh
   * either.
   */
  record Reading(Instant at, Set<LocalDate> days, NationalHolidays holidays) {

    boolean isFresh(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(KEPT));
    }
  }
}
