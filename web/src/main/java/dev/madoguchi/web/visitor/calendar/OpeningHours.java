package dev.madoguchi.web.visitor.calendar;

import dev.madoguchi.calendar.BusinessCalendar;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/**
 * When the desk works, as the front page and the customer's home say it: {@code
 * /WEB-INF/includes/opening-hours.xhtml} (ACC-01). Hours are the operator's wall clock.
 */
@Named
@RequestScoped
public class OpeningHours {

  @Inject private CalendarService calendars;
  @Inject private ActiveUser user;
  @Inject private Clock clock;

  private BusinessCalendar calendar;

  /** An included part is read when it is first asked for. */
  @PostConstruct
  void load() {
    calendar = calendars.calendar();
  }

  /** Whether somebody is at the desk at this moment. */
  public boolean isOpen() {
    return calendar.workingTime().isOpen(clock.instant());
  }

  /** When somebody is at the desk again; this moment while it is open. */
  public Instant getNext() {
    return calendar.workingTime().nextOpening(clock.instant());
  }

  /** The hours of an open day as a sentence. */
  public String getText() {
    return Messages.text(
        user.getFormats(),
        "hours.text",
        calendar.hours().shifts().stream().map(s -> s.toString().replace('-', '–')).toList());
  }
}
