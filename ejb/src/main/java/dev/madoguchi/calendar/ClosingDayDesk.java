package dev.madoguchi.calendar;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where back office enters the company's closing days (NOT-04). They act at once: on the calendar,
 * on whether the desk is open, and on every step that becomes due from now on.
 */
@Stateless
public class ClosingDayDesk {

  /** Most days in one command. */
  static final int MOST = 31;

  /** How far ahead, in years; beyond it somebody mistyped. */
  static final int FARTHEST = 5;

  @Inject private ClosingDayRepository repository;
  @Inject private CalendarService calendar;
  @Inject private AuditWriter audit;

  /** Closing days from the first day of this year on, in order; some ten a year. */
  @RolesAllowed(Roles.OFFICE)
  public List<ClosingDayView> find() {
    LocalDate today = calendar.today();
    return repository.findFrom(today.withDayOfYear(1)).stream()
        .map(
            day ->
                new ClosingDayView(
                    day.getId(), day.getDate(), day.getReason(), !day.getDate().isBefore(today)))
        .toList();
  }

  /**
   * Closes the days, whether or not they are weekend days or holidays; those that are closed
   * already get the new reason. The same command again changes no day.
   *
   * @throws DayIsPastException if the first day lies before today
   * @throws DayTooFarException if it lies more than {@value #FARTHEST} years ahead
   * @throws DaysOutOfOrderException if the last day lies before the first or they are more than
   *     {@value #MOST} days
   * @throws DayClosedMeanwhileException if somebody else closed one of them at this moment
   */
  @RolesAllowed(Roles.OFFICE)
  public void close(@NotNull @Valid CloseDays command) {
    LocalDate from = command.from();
    LocalDate to = command.to();
    LocalDate today = calendar.today();
    if (from.isBefore(today)) {
      throw new DayIsPastException();
    }
    if (from.isAfter(today.plusYears(FARTHEST))) {
      throw new DayTooFarException(FARTHEST);
    }
    if (to.isBefore(from) || to.isAfter(from.plusDays(MOST - 1))) {
      throw new DaysOutOfOrderException(MOST);
    }
    Map<LocalDate, ClosingDay> closed =
        repository.findBetween(from, to).stream()
            .collect(Collectors.toMap(ClosingDay::getDate, Function.identity()));
    from.datesUntil(to.plusDays(1)).forEach(day -> close(closed.get(day), day, command.reason()));
    repository.flush();
    audit.write("calendar.closed", "closing-day:" + from, to + "; " + command.reason());
  }

  private void close(ClosingDay closed, LocalDate day, String reason) {
    if (closed == null) {
      repository.add(new ClosingDay(day, reason));
    } else {
      closed.explain(reason);
    }
  }

  /**
   * Opens a day again.
   *
   * @throws NotFoundException if it is not there, or not any more
   * @throws DayIsPastException if it lies before today
   */
  @RolesAllowed(Roles.OFFICE)
  public void reopen(long id) {
    ClosingDay day =
        repository.find(id).orElseThrow(() -> new NotFoundException("closing day", id));
    if (day.getDate().isBefore(calendar.today())) {
      throw new DayIsPastException();
    }
    repository.remove(day);
    audit.write("calendar.reopened", "closing-day:" + day.getDate(), day.getReason());
  }
}
