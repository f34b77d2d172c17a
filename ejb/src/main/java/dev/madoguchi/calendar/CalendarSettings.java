package dev.madoguchi.calendar;

import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an operator says about open days and hours (NOT-04). The zone they count in belongs to the
 * platform.
 */
public final class CalendarSettings {

  private static final String DAY = "(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY";

  /**
   * Working hours of an open day: shifts in the order of the day, see {@link WorkingHours#parse}.
   */
  public static final SettingKey<WorkingHours> HOURS =
      SettingKey.text("calendar.hours", "09:00-12:00,13:00-17:30", WorkingHours::parse);

  /**
   * Days of the week that are never open, by English name; at most six, so that some day is open.
   */
  public static final SettingKey<String> WEEKEND =
      SettingKey.text(
          "calendar.weekend", "SATURDAY,SUNDAY", "(?:" + DAY + "(?: ?, ?" + DAY + "){0,5})?");

  private CalendarSettings() {}

  static Set<DayOfWeek> weekend(String text) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Stream.of(text.split(","))
        .map(String::strip)
        .filter(d -> !d.isEmpty())
        .map(DayOfWeek::valueOf)
        .forEach(days::add);
    return days;
  }

  /** Offers the settings. */
  @Dependent
  static class Catalog implements SettingCatalog {

    @Override
    public List<SettingKey<?>> settings() {
      return List.of(HOURS, WEEKEND);
    }
  }
}
