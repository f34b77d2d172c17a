package dev.madoguchi.it.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.calendar.CalendarDay;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.calendar.CloseDays;
import dev.madoguchi.calendar.ClosingDayDesk;
import dev.madoguchi.calendar.ClosingDayView;
import dev.madoguchi.calendar.DayIsPastException;
import dev.madoguchi.calendar.DayTooFarException;
import dev.madoguchi.calendar.DaysOutOfOrderException;
import dev.madoguchi.calendar.NationalHoliday;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.Violated;
import dev.madoguchi.platform.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Back office closes days, and everybody sees it. Days are put back each time. */
@ExtendWith(ArquillianExtension.class)
class ClosingDayIT {

  private static final As OFFICE = As.office(9_000_003);

  @Inject private ClosingDayDesk desk;
  @Inject private CalendarService calendar;

  /** A Wednesday without a holiday, some years ahead. */
  private LocalDate day;

  @BeforeEach
  void findDay() {
    day =
        LocalDate.of(calendar.today().getYear() + 3, 6, 10)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
  }

  @AfterEach
  void putBack() throws Exception {
    MovedClock.reset();
    for (ClosingDayView closed : OFFICE.get(desk::find)) {
      if (closed.date().getYear() == day.getYear()) {
        OFFICE.run(() -> desk.reopen(closed.id()));
      }
    }
  }

  private void close(LocalDate from, LocalDate to, String reason) throws Exception {
    OFFICE.run(() -> desk.close(new CloseDays(from, to, reason)));
  }

  private CalendarDay see(LocalDate date) {
    return calendar.findDays(date, date).get(0);
  }

  @Test
  void NOT_04_closedDayCountsAtOnceAndIsOpenedAgain() throws Exception {
    assertTrue(see(day).open());
    close(day, null, " 創立記念日 ");
    assertEquals(new CalendarDay(day, false, null, null, "創立記念日"), see(day));
    assertFalse(calendar.calendar().isOpen(day));
    assertEquals(day.plusDays(1), calendar.calendar().nextOpenDay(day));

    close(day, day.plusDays(1), "夏季休業");
    assertEquals("夏季休業", see(day).closing());
    List<ClosingDayView> mine =
        OFFICE.get(desk::find).stream().filter(d -> !d.date().isBefore(day)).toList();
    assertEquals(List.of(day, day.plusDays(1)), mine.stream().map(ClosingDayView::date).toList());

    OFFICE.run(() -> desk.reopen(mine.get(0).id()));
    assertTrue(calendar.calendar().isOpen(day));
    assertNull(see(day).closing());
    assertThrows(NotFoundException.class, () -> OFFICE.run(() -> desk.reopen(mine.get(0).id())));
  }

  @Test
  void NOT_04_weekendAndHolidayAreClosedByThemselves() {
    LocalDate newYear = LocalDate.of(day.getYear(), 1, 1);
    assertEquals(NationalHoliday.NEW_YEARS_DAY, see(newYear).holiday());
    assertFalse(see(newYear).open());
    assertEquals(new CalendarDay(day.plusDays(3), false, null, null, null), see(day.plusDays(3)));
  }

  @Test
  void NOT_04_daysOfThePastAreNeitherClosedNorOpened() throws Exception {
    LocalDate yesterday = calendar.today().minusDays(1);
    assertThrows(DayIsPastException.class, () -> close(yesterday, null, "昨日"));
    close(day, null, "休業");
    ClosingDayView closed =
        OFFICE.get(desk::find).stream().filter(d -> d.date().equals(day)).findFirst().get();
    MovedClock.at(day.plusDays(1).atTime(9, 0).atZone(calendar.zone()).toInstant());
    assertThrows(DayIsPastException.class, () -> OFFICE.run(() -> desk.reopen(closed.id())));
    assertFalse(
        OFFICE.get(desk::find).stream()
            .filter(d -> d.date().equals(day))
            .findFirst()
            .get()
            .removable());
  }

  @Test
  void NOT_04_wrongRangesAreRefused() throws Exception {
    assertThrows(DaysOutOfOrderException.class, () -> close(day, day.minusDays(1), "逆"));
    for (LocalDate far : List.of(calendar.today().plusYears(5).plusDays(1), LocalDate.MAX)) {
      assertThrows(DayTooFarException.class, () -> close(far, null, "遠い"));
    }
    assertThrows(DaysOutOfOrderException.class, () -> close(day, day.plusDays(31), "長い"));
    assertEquals(Set.of("reason"), Violated.by(() -> close(day, null, " ")));
    assertEquals(Set.of("reason"), Violated.by(() -> close(day, null, "休".repeat(201))));
    close(day, day.plusDays(30), "三十一日間");
  }

  @Test
  void NOT_04_onlyBackOfficeClosesDays() {
    for (As other : List.of(As.agent(1), As.admin(1), As.customer(1))) {
      assertThrows(EJBAccessException.class, () -> other.run(() -> desk.reopen(1)));
      assertThrows(EJBAccessException.class, () -> other.get(desk::find));
      assertThrows(
          EJBAccessException.class,
          () -> other.run(() -> desk.close(new CloseDays(day, null, "休業"))));
    }
  }
}
