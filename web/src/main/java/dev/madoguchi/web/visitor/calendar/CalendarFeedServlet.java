package dev.madoguchi.web.visitor.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.CalendarScale;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dev.madoguchi.calendar.CalendarDay;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.web.platform.Formats;
import dev.madoguchi.web.platform.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The holidays and closing days as a feed for calendar programs (NOT-04, RFC 5545): {@code GET
 * /calendar.ics?language=}, {@code ja} or {@code en}, since such programs do not tell theirs. It
 * reaches from a month ago as far as one can turn the pages of the calendar; weekends are left out.
 */
@WebServlet("/calendar.ics")
public class CalendarFeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int FARTHEST_MONTHS = 24;

  @Inject private transient CalendarService calendar;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean english = Locale.ENGLISH.getLanguage().equals(request.getParameter("language"));
    Formats formats = new Formats(english ? Locale.ENGLISH : Locale.JAPANESE, calendar.zone());
    response.setContentType("text/calendar; charset=UTF-8");
    response.setHeader("Content-Disposition", "inline; filename=\"calendar.ics\"");
    response.getWriter().write(Biweekly.write(feed(formats)).go());
  }

  private ICalendar feed(Formats formats) {
    ICalendar feed = new ICalendar();
    feed.setProductId("-//Madoguchi//Business calendar//" + formats.language().getLanguage());
    feed.setCalendarScale(CalendarScale.gregorian());
    feed.setName(Messages.text(formats, "visitor.calendar.month.title"));
    feed.setRefreshInterval(Duration.builder().hours(12).build());
    LocalDate first = calendar.today().minusMonths(1).withDayOfMonth(1);
    LocalDate last = calendar.today().plusMonths(FARTHEST_MONTHS);
    calendar.findDays(first, last).stream()
        .filter(CalendarDay::isNamed)
        .forEach(day -> feed.addEvent(event(day, formats)));
    return feed;
  }

  private VEvent event(CalendarDay day, Formats formats) {
    String holiday =
        day.holiday() == null
            ? null
            : Messages.text(formats, "NationalHoliday." + day.holiday().name());
    VEvent event = new VEvent();
    // the same day is the same event for ever, whatever becomes of its name
    event.setUid(day.date() + "@" + URI.create(Installation.current().publicUrl()).getHost());
    event.setDateTimeStamp(Date.from(clock.instant()));
    event.setDateStart(date(day.date()));
    event.setDateEnd(date(day.date().plusDays(1)));
    event.setSummary(
        Stream.of(holiday, day.announced(), day.closing())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")));
    event.setTransparency(true);
    return event;
  }

  private static ICalDate date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
