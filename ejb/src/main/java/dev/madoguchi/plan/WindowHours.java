package dev.madoguchi.plan;

import dev.madoguchi.calendar.BusinessCalendar;
import dev.madoguchi.calendar.WorkingHours;
import dev.madoguchi.calendar.WorkingTime;

/**
 * When a support window receives or answers: days and the hours of each of them, on the operator's
 * wall clock.
 *
 * @param days on which days
 * @param hours at what hours of such a day
 */
public record WindowHours(OpenDays days, WorkingHours hours) {

  /** Whether it is open at every moment. */
  public boolean isAlways() {
    return days == OpenDays.EVERY_DAY && hours.equals(WorkingHours.ROUND_THE_CLOCK);
  }

  /** Arithmetic with these hours. */
  public WorkingTime on(BusinessCalendar calendar) {
    return days == OpenDays.EVERY_DAY
        ? WorkingTime.everyDay(calendar.zone(), hours)
        : calendar.workingTime(hours);
  }
}
