package dev.madoguchi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

  @Test
  void NOT_04_shiftsAreReadInTheOrderOfTheDay() {
    WorkingHours hours = WorkingHours.parse(" 09:00 - 12:00, 13:00-17:30 ");
    assertEquals(
        List.of(
            new WorkingHours.Shift(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new WorkingHours.Shift(LocalTime.of(13, 0), LocalTime.of(17, 30))),
        hours.shifts());
    assertEquals("09:00-12:00,13:00-17:30", hours.toString());
    assertEquals("09:00–12:00, 13:00–17:30", hours.readable());
  }

  @Test
  void NOT_04_shiftMayLastUntilTheEndOfTheDay() {
    assertEquals(WorkingHours.ROUND_THE_CLOCK, WorkingHours.parse("00:00-24:00"));
    assertEquals("00:00-24:00", WorkingHours.ROUND_THE_CLOCK.toString());
    assertEquals(
        "00:00-06:00,22:00-24:00", WorkingHours.parse("00:00-06:00,22:00-24:00").toString());
    assertEquals(
        "09:00-12:00,12:00-17:30", WorkingHours.parse("09:00-12:00,12:00-17:30").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        "09:00",
        "9:00-17:30",
        "09:00-17:30,",
        "09:00~17:30",
        "09:00-17:60",
        "24:00-24:00",
        "09:00-24:30",
        "09:00-25:00",
        "09:00-00:00",
        "17:30-09:00",
        "09:00-09:00",
        "22:00-06:00",
        "13:00-17:30,09:00-12:00",
        "09:00-12:30,12:00-17:30",
        "00:00-24:00,09:00-12:00",
        "09:00-12:00:00"
      })
  void NOT_04_anythingElseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> WorkingHours.parse(text));
  }

  @Test
  void NOT_04_aDayWithoutAnyShiftIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new WorkingHours(List.of()));
  }
}
