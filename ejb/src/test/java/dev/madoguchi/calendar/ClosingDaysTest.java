package dev.madoguchi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingDaysTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 29);
  private static final Instant READ = Instant.parse("2026-11-24T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT0S, true",
    "PT59.999999S, true",
    "PT1M, false",
    "PT-0.000001S, false" // the clock of a sample installation was moved back
  })
  void NOT_04_closingDaysAreReadAgainAfterAMinute(Duration later, boolean fresh) {
    assertEquals(
        fresh,
        new ClosingDays.Reading(READ, Set.of(), NationalHolidays.BY_LAW).isFresh(READ.plus(later)));
  }

  @Test
  void NOT_04_daysReadWhileOneWasChangedAreNotKept() {
    Deque<List<LocalDate>> stored = new ArrayDeque<>(List.of(List.of(), List.of(DAY)));
    ClosingDays[] kept = new ClosingDays[1];
    ClosingDayRepository slow =
        new ClosingDayRepository() {
          @Override
          List<LocalDate> findDates() {
            kept[0].forget(new ClosingDaysChanged(DAY));
            return stored.removeFirst();
          }
        };
    HolidayRepository none =
        new HolidayRepository() {
          @Override
          List<HolidayCorrection> findAll() {
            return List.of();
          }
        };
    kept[0] = new ClosingDays(slow, none, Clock.fixed(READ, ZoneOffset.UTC));
    assertEquals(Set.of(), kept[0].all());
    assertEquals(Set.of(DAY), kept[0].all());
  }
}
