package dev.madoguchi.calendar;

import static dev.madoguchi.calendar.NationalHoliday.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules against calendars as they were printed, or as the act says they will be. */
class JapaneseHolidaysTest {

  /**
   * Every day off of a year, as month/day; {@code s} marks a substitute, {@code c} a citizens'
   * holiday.
   */
  @ParameterizedTest
  @CsvSource({
    "1988, 1/1 1/15 2/11 3/20 3/21s 4/29 5/3 5/4c 5/5 9/15 9/23 10/10 11/3 11/23",
    "1998, 1/1 1/15 2/11 3/21 4/29 5/3 5/4s 5/5 7/20 9/15 9/23 10/10 11/3 11/23 12/23",
    "2000, 1/1 1/10 2/11 3/20 4/29 5/3 5/4c 5/5 7/20 9/15 9/23 10/9 11/3 11/23 12/23",
    "2006, 1/1 1/2s 1/9 2/11 3/21 4/29 5/3 5/4c 5/5 7/17 9/18 9/23 10/9 11/3 11/23 12/23",
    "2007, 1/1 1/8 2/11 2/12s 3/21 4/29 4/30s 5/3 5/4 5/5 7/16 9/17 9/23 9/24s 10/8 11/3 11/23"
        + " 12/23 12/24s",
    "2008, 1/1 1/14 2/11 3/20 4/29 5/3 5/4 5/5 5/6s 7/21 9/15 9/23 10/13 11/3 11/23 11/24s 12/23",
    "2009, 1/1 1/12 2/11 3/20 4/29 5/3 5/4 5/5 5/6s 7/20 9/21 9/22c 9/23 10/12 11/3 11/23 12/23",
    "2015, 1/1 1/12 2/11 3/21 4/29 5/3 5/4 5/5 5/6s 7/20 9/21 9/22c 9/23 10/12 11/3 11/23 12/23",
    "2016, 1/1 1/11 2/11 3/20 3/21s 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/22 10/10 11/3 11/23 12/23",
    "2018, 1/1 1/8 2/11 2/12s 3/21 4/29 4/30s 5/3 5/4 5/5 7/16 8/11 9/17 9/23 9/24s 10/8 11/3 11/23"
        + " 12/23 12/24s",
    "2019, 1/1 1/14 2/11 3/21 4/29 4/30c 5/1 5/2c 5/3 5/4 5/5 5/6s 7/15 8/11 8/12s 9/16 9/23 10/14"
        + " 10/22 11/3 11/4s 11/23",
    "2020, 1/1 1/13 2/11 2/23 2/24s 3/20 4/29 5/3 5/4 5/5 5/6s 7/23 7/24 8/10 9/21 9/22 11/3 11/23",
    "2021, 1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9s 9/20 9/23 11/3 11/23",
    "2022, 1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23",
    "2023, 1/1 1/2s 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23",
    "2024, 1/1 1/8 2/11 2/12s 2/23 3/20 4/29 5/3 5/4 5/5 5/6s 7/15 8/11 8/12s 9/16 9/22 9/23s 10/14"
        + " 11/3 11/4s 11/23",
    "2025, 1/1 1/13 2/11 2/23 2/24s 3/20 4/29 5/3 5/4 5/5 5/6s 7/21 8/11 9/15 9/23 10/13 11/3 11/23"
        + " 11/24s",
    "2026, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6s 7/20 8/11 9/21 9/22c 9/23 10/12 11/3"
        + " 11/23",
    "2027, 1/1 1/11 2/11 2/23 3/21 3/22s 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23",
    "2028, 1/1 1/10 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/22 10/9 11/3 11/23",
    "2029, 1/1 1/8 2/11 2/12s 2/23 3/20 4/29 4/30s 5/3 5/4 5/5 7/16 8/11 9/17 9/23 9/24s 10/8 11/3"
        + " 11/23",
    "2030, 1/1 1/14 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6s 7/15 8/11 8/12s 9/16 9/23 10/14 11/3 11/4s"
        + " 11/23",
    "2032, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/21c 9/22 10/11 11/3 11/23"
  })
  void NOT_04_holidaysOfAYearAreThoseOfThePrintedCalendar(int year, String expected) {
    String actual =
        JapaneseHolidays.of(year).entrySet().stream()
            .map(
                e ->
                    e.getKey().getMonthValue()
                        + "/"
                        + e.getKey().getDayOfMonth()
                        + switch (e.getValue()) {
                          case SUBSTITUTE_HOLIDAY -> "s";
                          case CITIZENS_HOLIDAY -> "c";
                          default -> "";
                        })
            .collect(Collectors.joining(" "));
    assertEquals(expected, actual);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, NEW_YEARS_DAY",
    "2026-01-12, COMING_OF_AGE_DAY",
    "2026-02-11, NATIONAL_FOUNDATION_DAY",
    "2026-02-23, EMPERORS_BIRTHDAY",
    "2026-03-20, VERNAL_EQUINOX_DAY",
    "2026-04-29, SHOWA_DAY",
    "2026-05-03, CONSTITUTION_MEMORIAL_DAY",
    "2026-05-04, GREENERY_DAY",
    "2026-05-05, CHILDRENS_DAY",
    "2026-05-06, SUBSTITUTE_HOLIDAY",
    "2026-07-20, MARINE_DAY",
    "2026-08-11, MOUNTAIN_DAY",
    "2026-09-21, RESPECT_FOR_THE_AGED_DAY",
    "2026-09-22, CITIZENS_HOLIDAY",
    "2026-09-23, AUTUMNAL_EQUINOX_DAY",
    "2026-10-12, SPORTS_DAY",
    "2026-11-03, CULTURE_DAY",
    "2026-11-23, LABOUR_THANKSGIVING_DAY",
    "2027-03-22, SUBSTITUTE_HOLIDAY",
    "1985-04-29, EMPERORS_BIRTHDAY",
    "1989-04-29, GREENERY_DAY",
    "2018-12-23, EMPERORS_BIRTHDAY",
    "2019-10-14, HEALTH_AND_SPORTS_DAY",
    "2019-05-01, ENTHRONEMENT_DAY",
    "2019-10-22, ENTHRONEMENT_CEREMONY",
    "2020-07-23, MARINE_DAY",
    "2020-07-24, SPORTS_DAY",
    "2020-08-10, MOUNTAIN_DAY",
    "2021-07-22, MARINE_DAY",
    "2021-07-23, SPORTS_DAY",
    "2021-08-08, MOUNTAIN_DAY",
    "1989-02-24, IMPERIAL_FUNERAL",
    "1990-11-12, ENTHRONEMENT_CEREMONY",
    "1993-06-09, IMPERIAL_WEDDING"
  })
  void NOT_04_holidayHasTheNameOfItsTime(LocalDate date, NationalHoliday name) {
    assertEquals(Optional.of(name), JapaneseHolidays.on(date));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-23",
    "2020-12-23",
    "2019-02-23",
    "2020-07-20",
    "2020-10-12",
    "2020-08-11",
    "2021-10-11",
    "2015-08-11",
    "1995-07-20",
    "1985-05-04",
    "1986-05-04",
    "2026-12-31",
    "2027-01-02"
  })
  void NOT_04_dayThatIsNoHolidayInItsYearIsNone(LocalDate date) {
    assertEquals(Optional.empty(), JapaneseHolidays.on(date));
  }

  @Test
  void NOT_04_equinoxesFollowTheSunOverTheLeapYears() {
    List<Integer> spring =
        List.of(20, 20, 21, 21, 20, 20, 21, 21, 20, 20, 21, 21, 20, 20, 21, 21, 20, 20, 21, 21, 20);
    List<Integer> autumn =
        List.of(23, 23, 23, 23, 22, 23, 23, 23, 22, 23, 23, 23, 22, 23, 23, 23, 22, 23, 23, 23, 22);
    for (int i = 0; i < spring.size(); i++) {
      int springYear = 2000 + i;
      assertEquals(
          LocalDate.of(springYear, 3, spring.get(i)),
          dayOf(VERNAL_EQUINOX_DAY, springYear),
          "spring");
      int autumnYear = 2008 + i;
      assertEquals(
          LocalDate.of(autumnYear, 9, autumn.get(i)),
          dayOf(AUTUMNAL_EQUINOX_DAY, autumnYear),
          "autumn");
    }
  }

  @Test
  void NOT_04_everySundayHolidayIsMadeUpForSince2007() {
    for (int year = 2007; year <= JapaneseHolidays.LAST_YEAR; year++) {
      var holidays = JapaneseHolidays.of(year);
      long onSunday =
          holidays.keySet().stream().filter(d -> d.getDayOfWeek() == DayOfWeek.SUNDAY).count();
      assertEquals(
          onSunday,
          holidays.values().stream().filter(SUBSTITUTE_HOLIDAY::equals).count(),
          "" + year);
    }
  }

  @Test
  void NOT_04_noWorkingDayStandsBetweenTwoHolidays() {
    LocalDate.of(1988, 1, 1)
        .datesUntil(LocalDate.of(2100, 1, 1))
        .filter(d -> isNamed(d.minusDays(1)) && isNamed(d.plusDays(1)))
        .filter(d -> d.getDayOfWeek() != DayOfWeek.SUNDAY)
        .forEach(d -> assertTrue(JapaneseHolidays.on(d).isPresent(), d::toString));
  }

  @Test
  void NOT_04_everyYearOfTheRangeIsKnownAndNoneOutside() {
    for (int year = JapaneseHolidays.FIRST_YEAR; year <= JapaneseHolidays.LAST_YEAR; year++) {
      assertTrue(JapaneseHolidays.of(year).size() >= 12, "" + year);
    }
    assertTrue(JapaneseHolidays.of(JapaneseHolidays.FIRST_YEAR - 1).isEmpty());
    assertTrue(JapaneseHolidays.of(JapaneseHolidays.LAST_YEAR + 1).isEmpty());
    assertFalse(JapaneseHolidays.on(LocalDate.of(9999, 12, 31)).isPresent());
  }

  @Test
  void NOT_04_holidaysCanNotBeChanged() {
    assertThrows(UnsupportedOperationException.class, () -> JapaneseHolidays.of(2026).clear());
  }

  private static LocalDate dayOf(NationalHoliday name, int year) {
    return JapaneseHolidays.of(year).entrySet().stream()
        .filter(e -> e.getValue() == name)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static boolean isNamed(LocalDate date) {
    return JapaneseHolidays.on(date)
        .filter(name -> name != SUBSTITUTE_HOLIDAY && name != CITIZENS_HOLIDAY)
        .isPresent();
  }
}
