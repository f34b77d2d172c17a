package dev.madoguchi.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The national holidays as they hold: those of the law's rules, corrected by the government's list
 * (NOT-04).
 *
 * @param added holidays that only the list knows, with their names in Japanese
 * @param dropped holidays that the list does not know
 */
record NationalHolidays(Map<LocalDate, String> added, Set<LocalDate> dropped) {

  /** By the law's rules alone. */
  static final NationalHolidays BY_LAW = new NationalHolidays(Map.of(), Set.of());

  /** Copies the collections. */
  NationalHolidays {
    added = Map.copyOf(added);
    dropped = Set.copyOf(dropped);
  }

  boolean contains(LocalDate day) {
    return added.containsKey(day) || lawful(day) != null;
  }

  /** The holiday by its rule; null if there is none, or not any more. */
  NationalHoliday lawful(LocalDate day) {
    return dropped.contains(day) ? null : JapaneseHolidays.on(day).orElse(null);
  }
}
