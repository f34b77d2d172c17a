package dev.madoguchi.calendar;

import static dev.madoguchi.calendar.NationalHoliday.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The national holidays of Japan from {@value #FIRST_YEAR} to {@value #LAST_YEAR}, by the rules of
 * the Act on National Holidays and the acts on single days (NOT-04). Known in advance without a
 * list that somebody has to keep; a new act means a new line in {@link #RULES}. The government
 * announces the equinoxes each February for the next year; the formula used here has agreed with
 * every announcement so far. Outside these years no holiday is known.
 */
final class JapaneseHolidays {

  static final int FIRST_YEAR = 1980;
  static final int LAST_YEAR = 2099;

  private static final int FIRST_YEAR_OF_CITIZENS_HOLIDAYS = 1986;
  private static final int FIRST_YEAR_OF_LATER_SUBSTITUTES = 2007;

  private static final List<Rule> RULES =
      List.of(
          fixed(NEW_YEARS_DAY, FIRST_YEAR, LAST_YEAR, 1, 1),
          fixed(COMING_OF_AGE_DAY, FIRST_YEAR, 1999, 1, 15),
          monday(COMING_OF_AGE_DAY, 2000, LAST_YEAR, 1, 2),
          fixed(NATIONAL_FOUNDATION_DAY, FIRST_YEAR, LAST_YEAR, 2, 11),
          // none in 2019: one emperor abdicated before December, the other was born in February
          fixed(EMPERORS_BIRTHDAY, FIRST_YEAR, 1988, 4, 29),
          fixed(EMPERORS_BIRTHDAY, 1989, 2018, 12, 23),
          fixed(EMPERORS_BIRTHDAY, 2020, LAST_YEAR, 2, 23),
          equinox(VERNAL_EQUINOX_DAY, 3, 20.8431),
          fixed(GREENERY_DAY, 1989, 2006, 4, 29),
          fixed(SHOWA_DAY, 2007, LAST_YEAR, 4, 29),
          fixed(CONSTITUTION_MEMORIAL_DAY, FIRST_YEAR, LAST_YEAR, 5, 3),
          fixed(GREENERY_DAY, 2007, LAST_YEAR, 5, 4),
          fixed(CHILDRENS_DAY, FIRST_YEAR, LAST_YEAR, 5, 5),
          fixed(MARINE_DAY, 1996, 2002, 7, 20),
          monday(MARINE_DAY, 2003, 2019, 7, 3),
          monday(MARINE_DAY, 2022, LAST_YEAR, 7, 3),
          fixed(MOUNTAIN_DAY, 2016, 2019, 8, 11),
          fixed(MOUNTAIN_DAY, 2022, LAST_YEAR, 8, 11),
          fixed(RESPECT_FOR_THE_AGED_DAY, FIRST_YEAR, 2002, 9, 15),
          monday(RESPECT_FOR_THE_AGED_DAY, 2003, LAST_YEAR, 9, 3),
          equinox(AUTUMNAL_EQUINOX_DAY, 9, 23.2488),
          fixed(HEALTH_AND_SPORTS_DAY, FIRST_YEAR, 1999, 10, 10),
          monday(HEALTH_AND_SPORTS_DAY, 2000, 2019, 10, 2),
          monday(SPORTS_DAY, 2022, LAST_YEAR, 10, 2),
          fixed(CULTURE_DAY, FIRST_YEAR, LAST_YEAR, 11, 3),
          fixed(LABOUR_THANKSGIVING_DAY, FIRST_YEAR, LAST_YEAR, 11, 23),
          // moved for the Olympic Games, and moved again when these were put off by a year
          once(MARINE_DAY, 2020, 7, 23),
          once(SPORTS_DAY, 2020, 7, 24),
          once(MOUNTAIN_DAY, 2020, 8, 10),
          once(MARINE_DAY, 2021, 7, 22),
          once(SPORTS_DAY, 2021, 7, 23),
          once(MOUNTAIN_DAY, 2021, 8, 8),
          // days of the imperial house, each by an act of its own
          once(IMPERIAL_FUNERAL, 1989, 2, 24),
          once(ENTHRONEMENT_CEREMONY, 1990, 11, 12),
          once(IMPERIAL_WEDDING, 1993, 6, 9),
          once(ENTHRONEMENT_DAY, 2019, 5, 1),
          once(ENTHRONEMENT_CEREMONY, 2019, 10, 22));

  private static final NavigableMap<LocalDate, NationalHoliday> ALL = all();

  private JapaneseHolidays() {}

  /** The holiday on this day; a substitute or citizens' holiday under that name. */
  static Optional<NationalHoliday> on(LocalDate date) {
    return Optional.ofNullable(ALL.get(date));
  }

  /**
   * All holidays of a year in order, substitute and citizens' holidays included; can't be changed.
   */
  static NavigableMap<LocalDate, NationalHoliday> of(int year) {
    return ALL.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true);
  }

  private static NavigableMap<LocalDate, NationalHoliday> all() {
    NavigableMap<LocalDate, NationalHoliday> named = new TreeMap<>();
    for (Rule rule : RULES) {
      for (int year = rule.first(); year <= rule.last(); year++) {
        named.put(rule.date().apply(year), rule.name());
      }
    }
    NavigableMap<LocalDate, NationalHoliday> all = new TreeMap<>(named);
    // a substitute wins over a citizens' holiday: the older rule excluded such days by its words
    named
        .keySet()
        .forEach(
            day -> citizensHolidayAfter(day, named).ifPresent(d -> all.put(d, CITIZENS_HOLIDAY)));
    named
        .keySet()
        .forEach(day -> substituteFor(day, named).ifPresent(d -> all.put(d, SUBSTITUTE_HOLIDAY)));
    return Collections.unmodifiableNavigableMap(all);
  }

  /**
   * Until 2006 only the Monday could be the substitute; since 2007 it is the next day that is no
   * holiday itself.
   */
  private static Optional<LocalDate> substituteFor(
      LocalDate day, NavigableMap<LocalDate, NationalHoliday> named) {
    if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
      return Optional.empty();
    }
    LocalDate next = day.plusDays(1);
    while (day.getYear() >= FIRST_YEAR_OF_LATER_SUBSTITUTES && named.containsKey(next)) {
      next = next.plusDays(1);
    }
    return named.containsKey(next) ? Optional.empty() : Optional.of(next);
  }

  private static Optional<LocalDate> citizensHolidayAfter(
      LocalDate day, NavigableMap<LocalDate, NationalHoliday> named) {
    LocalDate between = day.plusDays(1);
    boolean free = !named.containsKey(between) && between.getDayOfWeek() != DayOfWeek.SUNDAY;
    return free
            && day.getYear() >= FIRST_YEAR_OF_CITIZENS_HOLIDAYS
            && named.containsKey(day.plusDays(2))
        ? Optional.of(between)
        : Optional.empty();
  }

  private static Rule fixed(NationalHoliday name, int first, int last, int month, int day) {
    return new Rule(name, first, last, year -> LocalDate.of(year, month, day));
  }

  private static Rule once(NationalHoliday name, int year, int month, int day) {
    return fixed(name, year, year, month, day);
  }

  private static Rule monday(NationalHoliday name, int first, int last, int month, int ordinal) {
    return new Rule(
        name,
        first,
        last,
        year ->
            LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY)));
  }

  /**
   * The sun needs 365.242194 days; the leap days take back what the fraction adds. {@code day1980}
   * fits 1980-2099.
   */
  private static Rule equinox(NationalHoliday name, int month, double day1980) {
    return new Rule(
        name,
        FIRST_YEAR,
        LAST_YEAR,
        year -> {
          int years = year - 1980;
          return LocalDate.of(year, month, (int) (day1980 + 0.242194 * years - years / 4));
        });
  }

  private record Rule(NationalHoliday name, int first, int last, IntFunction<LocalDate> date) {}
}
