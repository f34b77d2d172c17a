package dev.madoguchi.calendar;

import dev.madoguchi.setting.PlatformSettings;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The business calendar for everybody: pages, deadlines, jobs (NOT-04). Cheap enough to be asked on
 * every page.
 */
@Stateless
public class CalendarService {

  @Inject private Settings settings;
  @Inject private ClosingDays closingDays;
  @Inject private ClosingDayRepository repository;
  @Inject private Clock clock;

  /**
   * The calendar with the closing days and settings of this moment; ask once per task and keep the
   * value.
   */
  @PermitAll
  public BusinessCalendar calendar() {
    return new BusinessCalendar(
        zone(),
        settings.get(CalendarSettings.HOURS),
        CalendarSettings.weekend(settings.get(CalendarSettings.WEEKEND)),
        closingDays.all(),
        closingDays.holidays());
  }

  /**
   * The days, in order, with the reason of each that is not open.
   *
   * @param first first day
   * @param last last day, included; a few years later at most
   */
  @PermitAll
  public List<CalendarDay> findDays(LocalDate first, LocalDate last) {
    Map<LocalDate, String> closed =
        repository.findBetween(first, last).stream()
            .collect(Collectors.toMap(ClosingDay::getDate, ClosingDay::getReason));
    BusinessCalendar calendar = calendar();
    return first
        .datesUntil(last.plusDays(1))
        .map(
            day ->
                new CalendarDay(
                    day,
                    calendar.isOpen(day) && !closed.containsKey(day),
                    calendar.holidays().lawful(day),
                    calendar.holidays().added().get(day),
                    closed.get(day)))
        .toList();
  }

  /** Today's date in the operator's zone, by which contract days and closing days count. */
  @PermitAll
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  /** The operator's zone. */
  @PermitAll
  public ZoneId zone() {
    return settings.get(PlatformSettings.ZONE);
  }
}
