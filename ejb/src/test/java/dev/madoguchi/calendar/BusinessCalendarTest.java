package dev.madoguchi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final WorkingHours HOURS = WorkingHours.parse("09:00-12:00,13:00-17:30");
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<LocalDate> TURN_OF_THE_YEAR =
      LocalDate.of(2026, 12, 29).datesUntil(LocalDate.of(2027, 1, 4)).collect(Collectors.toSet());

  private final BusinessCalendar calendar =
      new BusinessCalendar(TOKYO, HOURS, WEEKEND, TURN_OF_THE_YEAR);

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, true", // Friday
    "2026-11-21, false", // Saturday
    "2026-11-22, false", // Sunday
    "2026-11-23, false", // national holiday
    "2026-11-24, true",
    "2026-09-22, false", // between two holidays
    "2027-03-22, false", // in place of a Sunday
    "2026-12-28, true",
    "2026-12-29, false", // closing days
    "2027-01-01, false",
    "2027-01-03, false",
    "2027-01-04, true"
  })
  void NOT_04_weekendsHolidaysAndClosingDaysAreClosed(LocalDate day, boolean open) {
    assertEquals(open, calendar.isOpen(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-11-20",
    "2026-11-21, 2026-11-24",
    "2026-12-28, 2026-12-28",
    "2026-12-29, 2027-01-04",
    "2026-05-02, 2026-05-07"
  })
  void TIC_09_aStepMovesToTheNextOpenDay(LocalDate due, LocalDate moved) {
    assertEquals(moved, calendar.nextOpenDay(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-16, 4, 2026-11-20", // within a week
    "2026-11-18, 4, 2026-11-25", // over a weekend and a holiday
    "2026-11-21, 4, 2026-11-27", // received on a closed day
    "2026-12-24, 4, 2027-01-05", // over the turn of the year
    "2026-12-31, 1, 2027-01-04",
    "2026-11-20, 0, 2026-11-20",
    "2026-11-21, 0, 2026-11-24"
  })
  void EXC_02_replacementArrivesOnTheFourthOpenDayAfterReception(
      LocalDate received, int days, LocalDate arrival) {
    assertEquals(arrival, calendar.plusOpenDays(received, days));
  }

  @Test
  void EXC_02_openDaysAreNotCountedBackwards() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    assertThrows(IllegalArgumentException.class, () -> calendar.plusOpenDays(day, -1));
  }

  @Test
  void NOT_04_aCalendarThatNeverOpensIsNamedInsteadOfSearchedForEver() {
    BusinessCalendar closed =
        new BusinessCalendar(TOKYO, HOURS, EnumSet.allOf(DayOfWeek.class), Set.of());
    LocalDate day = LocalDate.of(2026, 11, 20);
    Instant moment = Instant.parse("2026-11-20T00:00:00Z");
    WorkingTime time = closed.workingTime();

    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> closed.nextOpenDay(day));
    assertTrue(refused.getMessage().contains("no open day"), refused::getMessage);
    assertThrows(IllegalStateException.class, () -> closed.plusOpenDays(day, 3));
    assertThrows(IllegalStateException.class, () -> time.nextOpening(moment));
    assertThrows(IllegalStateException.class, () -> time.add(moment, Duration.ofMinutes(1)));
    assertEquals(Duration.ZERO, time.between(moment, moment.plus(Duration.ofDays(30))));
    assertFalse(time.isOpen(moment));
  }

  @Test
  void NOT_04_theCalendarIsAValue() {
    Set<LocalDate> entered = new HashSet<>(TURN_OF_THE_YEAR);
    BusinessCalendar before = new BusinessCalendar(TOKYO, HOURS, WEEKEND, entered);
    entered.add(LocalDate.of(2026, 11, 24));

    assertTrue(before.isOpen(LocalDate.of(2026, 11, 24)));
    assertEquals(calendar, before);
    assertThrows(UnsupportedOperationException.class, () -> before.closingDays().clear());
  }

  @Test
  void TIC_16_aPlansHoursCountOnTheOpenDaysOfTheCalendar() {
    WorkingTime plan = calendar.workingTime(WorkingHours.ROUND_THE_CLOCK);
    Instant friday = Instant.parse("2026-11-20T12:00:00Z"); // 21:00 in Tokyo, three hours left
    assertEquals(Instant.parse("2026-11-23T16:00:00Z"), plan.add(friday, Duration.ofHours(4)));
  }
}
