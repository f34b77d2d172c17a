package dev.madoguchi.contract.expiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiryStepsTest {

  private static final ExpirySteps STEPS = ExpirySteps.parse("90,60,30,7");

  /** Steps that are due for a contract with this last day; one at most. */
  private static String due(ExpirySteps steps, LocalDate lastDay, LocalDate today) {
    return steps.due(today).stream()
        .filter(due -> !lastDay.isBefore(due.from()) && !lastDay.isAfter(due.to()))
        .map(due -> String.valueOf(due.step()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "91, ''", "90, 90", "83, 90", // a week late
    "82, ''", // too late, and the next step comes
    "61, ''", "60, 60", "53, 60", "52, ''", "30, 30", "23, 30", "22, ''", "8, ''", "7, 7",
    "0, 7", // today is the last day
    "-1, -1", // ended yesterday
    "-8, -1", "-9, ''"
  })
  void CON_12_stepIsDueFromItsDayOnForAWeekUntilTheNextOne(int daysLeft, String step) {
    LocalDate today = LocalDate.of(2028, 2, 29);
    assertEquals(step, due(STEPS, today.plusDays(daysLeft), today));
  }

  @Test
  void CON_12_contractIsToldOncePerStepOverItsWholeLife() {
    LocalDate lastDay = LocalDate.of(2028, 2, 29);
    List<String> told =
        lastDay
            .minusDays(100)
            .datesUntil(lastDay.plusDays(20))
            .map(today -> due(STEPS, lastDay, today))
            .filter(step -> !step.isEmpty())
            .distinct()
            .toList();
    assertEquals(List.of("90", "60", "30", "7", "-1"), told);
  }

  @Test
  void CON_12_stepsThatAreCloseEndEachOther() {
    ExpirySteps steps = ExpirySteps.parse("3,2,1,0");
    LocalDate today = LocalDate.of(2026, 11, 27);
    for (int left : List.of(3, 2, 1, 0, -1)) {
      assertEquals(String.valueOf(left), due(steps, today.plusDays(left), today));
    }
  }

  @Test
  void CON_12_withoutStepsTheEndIsToldAlone() {
    LocalDate today = LocalDate.of(2026, 11, 27);
    assertEquals("", due(ExpirySteps.parse(""), today, today));
    assertEquals("-1", due(ExpirySteps.parse(""), today.minusDays(1), today));
  }

  @Test
  void OPS_02_stepsAreReadInAnyOrderAndWrittenInTheirs() {
    assertEquals("90,60,7", ExpirySteps.parse(" 7, 90 ,60,7,").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "367", "9.5", "1,2,3,4,5,6,7,8,9,10,11"})
  void OPS_02_stepsThatMakeNoSenseAreRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> ExpirySteps.parse(text));
  }
}
