package dev.madoguchi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.calendar.BusinessCalendar;
import dev.madoguchi.calendar.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanWindowsTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final BusinessCalendar CALENDAR =
      new BusinessCalendar(
          TOKYO,
          WorkingHours.parse("09:00-17:30"),
          Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          Set.of());
  private static final WindowHours ALWAYS =
      new WindowHours(OpenDays.EVERY_DAY, WorkingHours.ROUND_THE_CLOCK);
  private static final WindowHours SHIFTS =
      new WindowHours(OpenDays.BUSINESS_DAYS, WorkingHours.parse("09:00-12:00,13:00-17:30"));

  private static WindowView line(String kind, Channel channel) {
    return new WindowView(1L, kind, channel, null, ALWAYS, ALWAYS, null);
  }

  private static PlanWindows plan(WindowView... lines) {
    return new PlanWindows(Arrays.asList(lines));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
  }

  @Test
  void TIC_22_aKindWithLinesOfItsOwnIsReceivedThroughTheseAlone() {
    WindowView phone = line("fault", Channel.PHONE);
    WindowView portal = line("*", Channel.PORTAL);
    PlanWindows plan = plan(portal, phone);
    assertEquals(List.of(phone), plan.linesFor("fault"));
    assertEquals(List.of(portal), plan.linesFor("usage"));
    assertEquals(List.of(), plan(phone).linesFor("usage"), "not covered");
  }

  @Test
  void CON_13_aPlanSaysOfEachKindWhetherItIsTakenByThePortal() {
    WindowView phone = line("fault", Channel.PHONE);
    PlanWindows plan = plan(line("*", Channel.PORTAL), phone);
    assertEquals(new PortalCover(true, false, List.of(phone)), plan.coverOf("fault"));
    assertEquals(new PortalCover(true, true, List.of()), plan.coverOf("usage"));
    assertEquals(
        new PortalCover(true, true, List.of(phone)),
        plan.coverOf(null),
        "as long as the kind is not known, a portal is a portal");
    assertEquals(new PortalCover(false, false, List.of(phone)), plan(phone).coverOf("fault"));
    assertEquals(new PortalCover(false, false, List.of()), PlanWindows.NONE.coverOf("usage"));
  }

  @Test
  void TIC_22_linesStandByKindAndChannelWithTheOtherKindsLast() {
    PlanWindows plan =
        plan(
            line("*", Channel.MAIL),
            line("*", Channel.PORTAL),
            line("usage", Channel.PHONE),
            line("fault", Channel.PHONE));
    assertEquals(
        List.of("fault PHONE", "usage PHONE", "* PORTAL", "* MAIL"),
        plan.lines().stream().map(line -> line.kind() + " " + line.channel()).toList());
  }

  @Test
  void TIC_22_hoursOfBusinessDaysFollowTheCalendarAndTheirShifts() {
    // a Friday before a weekend
    assertTrue(SHIFTS.on(CALENDAR).isOpen(at("2026-11-27T11:59")));
    assertFalse(SHIFTS.on(CALENDAR).isOpen(at("2026-11-27T12:00")));
    assertEquals(at("2026-11-27T13:00"), SHIFTS.on(CALENDAR).nextOpening(at("2026-11-27T12:00")));
    assertEquals(at("2026-11-30T09:00"), SHIFTS.on(CALENDAR).nextOpening(at("2026-11-27T17:30")));
  }

  @Test
  void TIC_22_hoursOfEveryDayKnowNoHoliday() {
    WindowHours nights =
        new WindowHours(OpenDays.EVERY_DAY, WorkingHours.parse("00:00-06:00,22:00-24:00"));
    assertTrue(nights.on(CALENDAR).isOpen(at("2027-01-01T05:59")));
    assertFalse(nights.on(CALENDAR).isOpen(at("2027-01-01T06:00")));
    assertFalse(nights.isAlways());
    assertTrue(ALWAYS.isAlways());
    assertTrue(ALWAYS.on(CALENDAR).isOpen(at("2027-01-01T12:00")));
    assertFalse(new WindowHours(OpenDays.BUSINESS_DAYS, WorkingHours.ROUND_THE_CLOCK).isAlways());
  }
}
