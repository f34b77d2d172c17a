package dev.madoguchi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.setting.SettingKey;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarSettingsTest {

  private static final SettingKey<WorkingHours> HOURS = CalendarSettings.HOURS;
  private static final SettingKey<String> WEEKEND = CalendarSettings.WEEKEND;

  @Test
  void NOT_04_theDefaultsAreUsable() {
    assertEquals("09:00-12:00,13:00-17:30", HOURS.write(HOURS.defaultValue()));
    assertEquals(
        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
        CalendarSettings.weekend(WEEKEND.defaultValue()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09:00-17:30",
        "09:00 - 12:00, 13:00 - 17:30",
        "00:00-24:00",
        "00:00-06:00,22:00-24:00"
      })
  void NOT_04_hoursAreAcceptedAndRead(String text) {
    assertEquals(WorkingHours.parse(text), HOURS.read(text));
    assertEquals(text.replace(" ", ""), HOURS.write(HOURS.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "09:00",
        "9:00-17:30",
        "09:00-17:60",
        "24:00-24:00",
        "09:00-24:30",
        "09:00-17:30,",
        "いつでも",
        "13:00-17:30,09:00-12:00",
        "17:30-09:00",
        "09:00-12:00,11:00-17:30"
      })
  void NOT_04_hoursOfAnotherFormOrOutOfOrderAreRefused(String text) {
    assertThrows(BusinessException.class, () -> HOURS.read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'' | 0", "SUNDAY | 1", "FRIDAY, SATURDAY | 2", "SUNDAY,SUNDAY | 1"})
  void NOT_04_weekendDaysAreAcceptedAndRead(String text, int days) {
    assertEquals(days, CalendarSettings.weekend(WEEKEND.read(text)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sunday",
        "SUNDAY;MONDAY",
        "SOMEDAY",
        "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY"
      })
  void NOT_04_otherWeekendDaysAreRefusedAndSomeDayStaysOpen(String text) {
    assertThrows(BusinessException.class, () -> WEEKEND.read(text));
  }
}
