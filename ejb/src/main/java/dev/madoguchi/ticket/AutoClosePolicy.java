package dev.madoguchi.ticket;

import dev.madoguchi.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * When silence moves a ticket on (TIC-09). Days are calendar dates in the operator's zone: a ticket
 * that waits since 23:59 and one that waits since 00:01 of the same day are due together. A step is
 * due at the step time of its day and moves to the next open day of the business calendar.
 *
 * <p>The reminder is due some days before the step as moved, and moves to the next open day too,
 * unless that is the step's day or later: then it stays, because a mail on a closed day is better
 * than none. There is no reminder that would go out when the state begins, since the mail of that
 * moment names the day already.
 *
 * <p>What was promised stays: changed settings count for states that begin afterwards. Only the
 * calendar is asked again, so that a day closed in the meantime moves the step.
 */
final class AutoClosePolicy {

  /** What a look at a ticket leads to. */
  enum Due {
    /** Nothing is due yet. */
    NOTHING,
    /** The customer is to be reminded. */
    REMINDER,
    /** The state is to change. */
    STEP
  }

  private final AutoCloseTerms terms;
  private final BusinessCalendar calendar;

  AutoClosePolicy(AutoCloseTerms terms, BusinessCalendar calendar) {
    this.terms = terms;
    this.calendar = calendar;
  }

  /** The countdown of a state that begins; none for a state that silence does not end. */
  Countdown start(TicketState state, Instant since) {
    if (!state.isCountingDown()) {
      return Countdown.NONE;
    }
    int days = state == TicketState.WAITING ? terms.waitingDays() : terms.closingDays();
    LocalDate day = since.atZone(calendar.zone()).toLocalDate().plusDays(days);
    ZonedDateTime step = calendar.nextOpenDay(day).atTime(terms.stepTime()).atZone(calendar.zone());
    Instant reminder = reminderBefore(step);
    return new Countdown(
        step.toInstant(), reminder.isAfter(since) ? reminder : step.toInstant(), null);
  }

  /** What is due at a moment; the same for every moment from there on until it is done. */
  Due decide(Countdown countdown, Instant asOf) {
    if (countdown.getStepDueAt() == null || asOf.isBefore(countdown.getNextLookAt())) {
      return Due.NOTHING;
    }
    ZonedDateTime step = step(countdown);
    if (!asOf.isBefore(step.toInstant())) {
      return Due.STEP;
    }
    boolean open = terms.reminderDays() > 0 && countdown.getRemindedAt() == null;
    return open && !asOf.isBefore(reminderBefore(step)) ? Due.REMINDER : Due.NOTHING;
  }

  /** The countdown after the reminder. */
  Countdown reminded(Countdown countdown, Instant now) {
    Instant step = step(countdown).toInstant();
    return new Countdown(step, step, now);
  }

  /**
   * The countdown by the calendar of today; equal to the given one if no day on its way was closed.
   */
  Countdown moved(Countdown countdown) {
    if (countdown.getStepDueAt() == null) {
      return countdown;
    }
    ZonedDateTime step = step(countdown);
    boolean remind = terms.reminderDays() > 0 && countdown.getRemindedAt() == null;
    return new Countdown(
        step.toInstant(),
        remind ? reminderBefore(step) : step.toInstant(),
        countdown.getRemindedAt());
  }

  /** The step that was promised, on an open day by the calendar of today. */
  private ZonedDateTime step(Countdown countdown) {
    ZonedDateTime promised = countdown.getStepDueAt().atZone(calendar.zone());
    return promised.with(calendar.nextOpenDay(promised.toLocalDate()));
  }

  private Instant reminderBefore(ZonedDateTime step) {
    LocalDate wished = step.toLocalDate().minusDays(terms.reminderDays());
    LocalDate open = calendar.nextOpenDay(wished);
    return step.with(open.isBefore(step.toLocalDate()) ? open : wished).toInstant();
  }
}
