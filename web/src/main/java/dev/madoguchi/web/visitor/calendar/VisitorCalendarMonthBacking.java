package dev.madoguchi.web.visitor.calendar;

import dev.madoguchi.calendar.CalendarDay;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Functions;
import dev.madoguchi.web.platform.Urls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A month of the business calendar (NOT-04), {@code /calendar?month=2026-12}; without a month that
 * is near enough, the present one.
 */
@Named
@RequestScoped
public class VisitorCalendarMonthBacking {

  /** How far one can turn the pages, in months. */
  private static final int FARTHEST = 24;

  private static final int WEEK = 7;

  @Inject private CalendarService calendar;
  @Inject private ActiveUser user;

  private String month;
  private YearMonth shown;
  private LocalDate today;
  private List<CalendarDay> days = List.of();

  /** Reads the days. */
  public void load() {
    today = calendar.today();
    shown = readable(month, YearMonth.from(today));
    days = calendar.findDays(shown.atDay(1), shown.atEndOfMonth());
  }

  private static YearMonth readable(String text, YearMonth present) {
    try {
      YearMonth read = text == null ? present : YearMonth.parse(text);
      return isNear(read, present) ? read : present;
    } catch (DateTimeParseException e) {
      return present;
    }
  }

  private static boolean isNear(YearMonth month, YearMonth present) {
    return !month.isBefore(present.minusMonths(FARTHEST))
        && !month.isAfter(present.plusMonths(FARTHEST));
  }

  /** The weeks from Sunday to Saturday; null where a day belongs to another month. */
  public List<List<CalendarDay>> getWeeks() {
    List<CalendarDay> cells = new ArrayList<>();
    cells.addAll(Collections.nCopies(shown.atDay(1).getDayOfWeek().getValue() % WEEK, null));
    cells.addAll(days);
    while (cells.size() % WEEK != 0) {
      cells.add(null);
    }
    List<List<CalendarDay>> weeks = new ArrayList<>();
    for (int first = 0; first < cells.size(); first += WEEK) {
      weeks.add(cells.subList(first, first + WEEK));
    }
    return weeks;
  }

  /** The holidays and closing days. */
  public List<CalendarDay> getNamed() {
    return days.stream().filter(CalendarDay::isNamed).toList();
  }

  /** What the day is called. */
  public String name(CalendarDay day) {
    String holiday = day.holiday() == null ? null : Functions.label(day.holiday());
    return Stream.of(holiday, day.announced(), day.closing())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /** Short names of the days of the week, from Sunday on. */
  public List<String> getWeekdays() {
    return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
        .limit(WEEK)
        .map(day -> day.getDisplayName(TextStyle.SHORT, user.getLocale()))
        .toList();
  }

  /** The month in words. */
  public String getName() {
    boolean japanese = Locale.JAPANESE.getLanguage().equals(user.getLocale().getLanguage());
    return shown.format(
        DateTimeFormatter.ofPattern(japanese ? "y年M月" : "MMMM y", user.getLocale()));
  }

  /** The month before, or an empty text where the calendar begins. */
  public String getPrevious() {
    return address(shown.minusMonths(1));
  }

  /** The month after, or an empty text where the calendar ends. */
  public String getNext() {
    return address(shown.plusMonths(1));
  }

  private String address(YearMonth other) {
    return isNear(other, YearMonth.from(today)) ? other.toString() : "";
  }

  /** Address of the same as a feed, in the reader's language. */
  public String getFeed() {
    return Urls.of(
        Installation.current().publicUrl() + "/calendar.ics",
        "language",
        user.getLocale().getLanguage());
  }

  /** Today in the operator's zone. */
  public LocalDate getToday() {
    return today;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }
}
