package dev.madoguchi.ticket;

import dev.madoguchi.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;

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
    LocalDate day = calendar.nextOpenDay(dayOf(since).plusDays(days));
    Instant reminder = reminderBefore(day);
    return new Countdown(at(day), reminder.isAfter(since) ? reminder : at(day), null);
  }

  /** What is due at a moment; the same for every moment from there on until it is done. */
  Due decide(Countdown countdown, Instant asOf) {
    if (countdown.getStepDueAt() == null || asOf.isBefore(countdown.getNextLookAt())) {
      return Due.NOTHING;
    }
    LocalDate day = stepDay(countdown);
    if (!asOf.isBefore(at(day))) {
      return Due.STEP;
    }
    boolean open = terms.reminderDays() > 0 && countdown.getRemindedAt() == null;
    return open && !asOf.isBefore(reminderBefore(day)) ? Due.REMINDER : Due.NOTHING;
  }

  /** The countdown after the reminder. */
  Countdown reminded(Countdown countdown, Instant now) {
    Instant step = at(stepDay(countdown));
    return new Countdown(step, step, now);
  }

  /**
   * The countdown by the calendar of today; equal to the given one if no day on its way was closed.
   */
  Countdown moved(Countdown countdown) {
    if (countdown.getStepDueAt() == null) {
      return countdown;
    }
    LocalDate day = stepDay(countdown);
    boolean remind = terms.reminderDays() > 0 && countdown.getRemindedAt() == null;
    return new Countdown(
        at(day), remind ? reminderBefore(day) : at(day), countdown.getRemindedAt());
  }

  private LocalDate stepDay(Countdown countdown) {
    return calendar.nextOpenDay(dayOf(countdown.getStepDueAt()));
  }

  private Instant reminderBefore(LocalDate step) {
    if (terms.reminderDays() == 0) {
      return at(step);
    }
    LocalDate wished = step.minusDays(terms.reminderDays());
    LocalDate open = calendar.nextOpenDay(wished);
    return at(open.isBefore(step) ? open : wished);
  }

  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, calendar.zone());
  }

  private Instant at(LocalDate day) {
    return day.atTime(terms.stepTime()).atZone(calendar.zone()).toInstant();
  }
}
