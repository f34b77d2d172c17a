package dev.madoguchi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** Closed 21 to 23 November (weekend and Labour Thanksgiving Day) and at the turn of the year. */
  private final WorkingTime desk =
      new BusinessCalendar(
              TOKYO,
              WorkingHours.parse("09:00-12:00,13:00-17:30"),
              EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              Set.of(LocalDate.of(2026, 12, 29)))
          .workingTime();

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T08:59:59.999999, false",
    "2026-11-20T09:00, true",
    "2026-11-20T11:59:59.999999, true",
    "2026-11-20T12:00, false",
    "2026-11-20T13:00, true",
    "2026-11-20T17:30, false",
    "2026-11-21T10:00, false",
    "2026-11-23T10:00, false",
    "2026-12-29T10:00, false"
  })
  void NOT_04_aShiftIsOpenFromItsFirstMomentAndWithoutItsEnd(LocalDateTime local, boolean open) {
    assertEquals(open, desk.isOpen(at(TOKYO, local)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T09:00, 2026-11-20T09:00",
    "2026-11-20T10:15, 2026-11-20T10:15",
    "2026-11-20T12:00, 2026-11-20T13:00",
    "2026-11-20T00:00, 2026-11-20T09:00",
    "2026-11-20T17:30, 2026-11-24T09:00",
    "2026-11-22T03:00, 2026-11-24T09:00"
  })
  void EXC_02_aReportOutsideTheHoursCountsFromTheNextReception(
      LocalDateTime from, LocalDateTime opening) {
    assertEquals(at(TOKYO, opening), desk.nextOpening(at(TOKYO, from)));
    assertEquals(at(TOKYO, opening), desk.add(at(TOKYO, from), Duration.ZERO));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T09:00, PT1H, 2026-11-20T10:00",
    "2026-11-20T09:00, PT3H, 2026-11-20T12:00", // the end of a shift, not the beginning of the next
    "2026-11-20T09:00, PT3H0.000001S, 2026-11-20T13:00:00.000001",
    "2026-11-20T09:00, PT7H30M, 2026-11-20T17:30",
    "2026-11-20T09:00, PT7H31M, 2026-11-24T09:01",
    "2026-11-20T17:30, PT1H, 2026-11-24T10:00",
    "2026-11-20T11:30, PT1H, 2026-11-20T13:30",
    "2026-11-21T15:00, PT8H, 2026-11-25T09:30"
  })
  void TIC_16_aDueTimeFallsIntoOpenTime(LocalDateTime from, Duration time, LocalDateTime due) {
    assertEquals(at(TOKYO, due), desk.add(at(TOKYO, from), time));
    assertEquals(time, desk.between(at(TOKYO, from), at(TOKYO, due)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T09:00, 2026-11-20T17:30, PT7H30M",
    "2026-11-20T17:00, 2026-11-24T09:30, PT1H",
    "2026-11-21T00:00, 2026-11-24T00:00, PT0S",
    "2026-11-20T12:10, 2026-11-20T12:50, PT0S",
    "2026-11-16T00:00, 2026-11-30T00:00, PT67H30M",
    "2026-11-24T09:30, 2026-11-20T17:00, PT-1H"
  })
  void TIC_16_onlyOpenTimeIsCounted(LocalDateTime from, LocalDateTime to, Duration time) {
    assertEquals(time, desk.between(at(TOKYO, from), at(TOKYO, to)));
  }

  @Test
  void TIC_16_workingTimeIsNotTakenBack() {
    Instant start = at(TOKYO, LocalDateTime.parse("2026-11-20T09:00"));
    assertThrows(IllegalArgumentException.class, () -> desk.add(start, Duration.ofMinutes(-1)));
  }

  @Test
  void TIC_16_moreThanAHundredYearsAreRefused() {
    Instant start = at(TOKYO, LocalDateTime.parse("2026-11-20T09:00"));
    assertThrows(IllegalStateException.class, () -> desk.add(start, Duration.ofDays(36_525)));
    Instant late = Instant.parse("2200-01-01T00:00:00Z");
    assertThrows(IllegalStateException.class, () -> desk.between(start, late));
  }

  @Test
  void TIC_22_roundTheClockLeavesNothingOut() {
    WorkingTime always = WorkingTime.everyDay(NEW_YORK, WorkingHours.ROUND_THE_CLOCK);
    Instant start = Instant.parse("2026-03-07T12:34:56Z");
    assertEquals(start.plus(Duration.ofDays(400)), always.add(start, Duration.ofDays(400)));
    assertEquals(Duration.ofDays(400), always.between(start, start.plus(Duration.ofDays(400))));
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2026-03-08, PT23H",
    "America/New_York, 2026-11-01, PT25H",
    "Europe/Berlin, 2026-03-29, PT23H",
    "Europe/Berlin, 2026-10-25, PT25H",
    "Asia/Tokyo, 2026-03-29, PT24H",
    "Australia/Lord_Howe, 2026-04-05, PT24H30M"
  })
  void TIC_16_aDayIsAsLongAsTheClocksMakeIt(ZoneId zone, LocalDate day, Duration length) {
    WorkingTime always = WorkingTime.everyDay(zone, WorkingHours.ROUND_THE_CLOCK);
    Instant start = day.atStartOfDay(zone).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    assertEquals(length, always.between(start, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // clocks jump from 02:00 to 03:00
        "00:00-06:00             | 2026-03-29 | PT5H",
        "02:30-05:00             | 2026-03-29 | PT2H",
        "01:00-02:30             | 2026-03-29 | PT1H",
        "02:15-02:45             | 2026-03-29 | PT0S",
        "09:00-17:00             | 2026-03-29 | PT8H",
        // clocks go back from 03:00 to 02:00; of a limit that comes twice the first counts
        "00:00-06:00             | 2026-10-25 | PT7H",
        "01:00-02:30             | 2026-10-25 | PT1H30M",
        "02:30-05:00             | 2026-10-25 | PT3H30M",
        "01:00-02:30,02:30-05:00 | 2026-10-25 | PT5H",
        "02:15-02:45             | 2026-10-25 | PT30M",
        "09:00-17:00             | 2026-10-25 | PT8H"
      })
  void TIC_16_shiftsOfTheNightInWhichClocksChange(String hours, LocalDate day, Duration length) {
    WorkingTime time = WorkingTime.everyDay(BERLIN, WorkingHours.parse(hours));
    Instant start = day.atStartOfDay(BERLIN).toInstant();
    assertEquals(length, time.between(start, day.plusDays(1).atStartOfDay(BERLIN).toInstant()));
  }

  @Test
  void TIC_16_theHourThatIsSkippedIsNotCounted() {
    WorkingTime night = WorkingTime.everyDay(NEW_YORK, WorkingHours.parse("00:00-06:00"));
    Instant midnight = at(NEW_YORK, LocalDateTime.parse("2026-03-08T00:00"));
    assertEquals(
        at(NEW_YORK, LocalDateTime.parse("2026-03-08T04:00")),
        night.add(midnight, Duration.ofHours(3)));
  }

  @Test
  void TIC_16_aShiftThatIsSkippedAsAWholeOpensTheNextDay() {
    WorkingTime night = WorkingTime.everyDay(BERLIN, WorkingHours.parse("02:15-02:45"));
    Instant midnight = at(BERLIN, LocalDateTime.parse("2026-03-29T00:00"));
    assertEquals(at(BERLIN, LocalDateTime.parse("2026-03-30T02:15")), night.nextOpening(midnight));
  }

  @Test
  void TIC_16_clocksThatGoBackOverMidnightKeepEveryMomentOpen() {
    // at 00:01 of 7 November 2010 clocks in St. John's went back to 23:01 of the day before
    ZoneId zone = ZoneId.of("America/St_Johns");
    WorkingTime always = WorkingTime.everyDay(zone, WorkingHours.ROUND_THE_CLOCK);
    Instant start = Instant.parse("2010-11-07T00:00:00Z");
    for (int minute = 0; minute < 6 * 60; minute++) {
      Instant moment = start.plus(Duration.ofMinutes(minute));
      assertEquals(true, always.isOpen(moment), moment::toString);
      assertEquals(moment, always.nextOpening(moment));
    }
    assertEquals(Duration.ofHours(6), always.between(start, start.plus(Duration.ofHours(6))));
  }

  private static Instant at(ZoneId zone, LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }
}
