package dev.madoguchi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * The business calendar 営業日カレンダー (NOT-04) as it stands at one moment: a day is open unless it is a
 * weekend day, a national holiday of Japan or a closing day of the company. A value: what was
 * computed with it does not change when back office enters another closing day.
 *
 * @param zone the operator's zone, in which days begin and hours are counted
 * @param hours working hours of an open day
 * @param weekend days of the week that are never open; not all seven
 * @param closingDays company closing days
 * @param holidays national holidays
 */
public record BusinessCalendar(
    ZoneId zone,
    WorkingHours hours,
    Set<DayOfWeek> weekend,
    Set<LocalDate> closingDays,
    NationalHolidays holidays) {

  /** A hundred years, as in {@link WorkingTime}. */
  private static final int LONGEST_WALK = 36_525;

  /** With the national holidays of the law's rules. */
  public BusinessCalendar(
      ZoneId zone, WorkingHours hours, Set<DayOfWeek> weekend, Set<LocalDate> closingDays) {
    this(zone, hours, weekend, closingDays, NationalHolidays.BY_LAW);
  }

  /** Copies the sets. */
  public BusinessCalendar {
    weekend = Set.copyOf(weekend);
    closingDays = Set.copyOf(closingDays);
  }

  /** Whether the company works on this day. */
  public boolean isOpen(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek())
        && !closingDays.contains(day)
        && !holidays.contains(day);
  }

  /**
   * The day itself when it is open, else the next open day.
   *
   * @throws IllegalStateException if there is none within a hundred years
   */
  public LocalDate nextOpenDay(LocalDate onOrAfter) {
    LocalDate day = onOrAfter;
    for (int walked = 0; walked < LONGEST_WALK; walked++, day = day.plusDays(1)) {
      if (isOpen(day)) {
        return day;
      }
    }
    throw new IllegalStateException(
        "The business calendar has no open day in the hundred years after "
            + onOrAfter
            + "; check the weekend days and the closing days");
  }

  /**
   * The {@code count}-th open day after a day, which is not counted itself and may be closed
   * (EXC-02); for 0 the day itself or, if it is closed, the next open one.
   *
   * @param count number of open days, not negative
   * @throws IllegalStateException if there is no such day
   */
  public LocalDate plusOpenDays(LocalDate day, int count) {
    if (count < 0) {
      throw new IllegalArgumentException("Open days can't be counted backwards: " + count);
    }
    if (count == 0) {
      return nextOpenDay(day);
    }
    LocalDate reached = day;
    for (int i = 0; i < count; i++) {
      reached = nextOpenDay(reached.plusDays(1));
    }
    return reached;
  }

  /** Arithmetic with the working hours of this calendar. */
  public WorkingTime workingTime() {
    return workingTime(hours);
  }

  /**
   * Arithmetic with other hours on the open days of this calendar, as those of a service plan
   * (TIC-16).
   */
  public WorkingTime workingTime(WorkingHours other) {
    return new WorkingTime(zone, other, this::isOpen);
  }
}
