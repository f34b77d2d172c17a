package dev.madoguchi.calendar;

import java.time.LocalDate;

/**
 * A day of the business calendar as everybody may see it (NOT-04).
 *
 * @param date the day, in the operator's zone
 * @param open whether the company works on it
 * @param holiday the national holiday, or null
 * @param announced name of a national holiday that only the government's list has, or null
 * @param closing why the company is closed beyond weekends and holidays, or null
 */
public record CalendarDay(
    LocalDate date, boolean open, NationalHoliday holiday, String announced, String closing) {

  /** Whether it has a name of its own: a holiday, or a reason to be closed. */
  public boolean isNamed() {
    return holiday != null || announced != null || closing != null;
  }
}
