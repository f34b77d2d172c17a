package dev.madoguchi.web.office.calendar;

import dev.madoguchi.calendar.CloseDays;
import dev.madoguchi.calendar.ClosingDayDesk;
import dev.madoguchi.calendar.ClosingDayView;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The company's closing days (NOT-04). URL {@code /office/calendar/list}. */
@Named
@ViewScoped
public class OfficeCalendarListBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/office/calendar/list";

  @Inject private ClosingDayDesk desk;

  private transient List<ClosingDayView> days;
  private String from;
  private String to;
  private String reason;

  /** Closes the days. */
  public String close() {
    Optional<LocalDate> first = day("from", from);
    boolean several = to != null && !to.isBlank();
    Optional<LocalDate> last = several ? day("to", to) : first;
    if (first.isEmpty() || last.isEmpty()) {
      return null;
    }
    desk.close(new CloseDays(first.get(), last.get(), reason));
    Feedback.done("office.calendar.list.closed");
    return Redirect.to(PAGE);
  }

  /** Opens a day again. */
  public String reopen(long id) {
    desk.reopen(id);
    Feedback.done("office.calendar.list.reopened");
    return Redirect.to(PAGE);
  }

  private static Optional<LocalDate> day(String field, String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      Feedback.error(field, "office.calendar.list.wrong");
      return Optional.empty();
    }
  }

  /** The days; the view may have come back without them, then they are read once more. */
  public List<ClosingDayView> getDays() {
    if (days == null) {
      days = desk.find();
    }
    return days;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
