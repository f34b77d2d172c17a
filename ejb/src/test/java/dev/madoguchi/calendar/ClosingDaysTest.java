package dev.madoguchi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingDaysTest {

  private static final Instant READ = Instant.parse("2026-11-24T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT0S, true",
    "PT59.999999S, true",
    "PT1M, false",
    "PT-0.000001S, false" // the clock of a sample installation was moved back
  })
  void NOT_04_closingDaysAreReadAgainAfterAMinute(Duration later, boolean fresh) {
    assertEquals(fresh, new ClosingDays.Reading(READ, Set.of()).isFresh(READ.plus(later)));
  }
}
