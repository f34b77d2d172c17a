package dev.madoguchi.ticket;

import static dev.madoguchi.ticket.AutoClosePolicy.Due.NOTHING;
import static dev.madoguchi.ticket.AutoClosePolicy.Due.REMINDER;
import static dev.madoguchi.ticket.AutoClosePolicy.Due.STEP;
import static dev.madoguchi.ticket.Tickets.at;
import static dev.madoguchi.ticket.Tickets.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AutoClosePolicyTest {

  private static final LocalDate[] YEAR_END = {
    LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31),
    LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 3)
  };

  @ParameterizedTest
  @CsvSource({
    // 14 days and 7 days, counted as dates, whatever the hour
    "WAITING, 2026-11-24T10:00, 2026-12-08T09:00",
    "WAITING, 2026-11-24T00:00, 2026-12-08T09:00",
    "WAITING, 2026-11-24T23:59:59, 2026-12-08T09:00",
    "CLOSING, 2026-12-01T10:00, 2026-12-08T09:00",
    // Saturday and Sunday move to Monday
    "CLOSING, 2026-11-28T10:00, 2026-12-07T09:00",
    "CLOSING, 2026-11-29T10:00, 2026-12-07T09:00",
    // 3 November is Culture Day, 23 November Labour Thanksgiving Day
    "CLOSING, 2026-10-27T10:00, 2026-11-04T09:00",
    "CLOSING, 2026-11-14T10:00, 2026-11-24T09:00"
  })
  void TIC_09_stepIsDueAtNineOfItsDayOrOfTheNextOpenDay(
      TicketState state, String since, String due) {
    assertEquals(at(due), policy().start(state, at(since)).getStepDueAt());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-21T10:00, 2026-12-28T09:00", // the last open day of the year
    "2026-12-22T10:00, 2027-01-04T09:00",
    "2026-12-27T10:00, 2027-01-04T09:00",
    "2026-12-28T10:00, 2027-01-04T09:00",
    "2026-12-29T10:00, 2027-01-05T09:00"
  })
  void TIC_09_yearEndClosingDaysMoveTheStep(String since, String due) {
    assertEquals(at(due), policy(YEAR_END).start(TicketState.CLOSING, at(since)).getStepDueAt());
  }

  @Test
  void TIC_09_daysAreThoseOfTheOperator() {
    // still the 23rd in London, the 24th in Tokyo
    assertEquals(
        at("2026-12-08T09:00"),
        policy().start(TicketState.WAITING, Instant.parse("2026-11-23T15:00:00Z")).getStepDueAt());
    assertEquals(
        at("2026-12-07T09:00"),
        policy().start(TicketState.WAITING, Instant.parse("2026-11-23T14:59:59Z")).getStepDueAt());
  }

  @ParameterizedTest
  @EnumSource(
      value = TicketState.class,
      names = {"NEW", "IN_PROGRESS", "CLOSED"})
  void TIC_09_nothingHappensToOtherStates(TicketState state) {
    assertEquals(Countdown.NONE, policy().start(state, at("2026-11-24T10:00")));
    assertEquals(NOTHING, policy().decide(Countdown.NONE, at("2036-11-24T10:00")));
    assertEquals(Countdown.NONE, policy().moved(Countdown.NONE));
  }

  @Test
  void TIC_09_waitingIsRemindedThreeDaysBeforeAndBecomesClosingAfter14Days() {
    Countdown countdown = policy().start(TicketState.WAITING, at("2026-11-25T10:00"));
    assertEquals(at("2026-12-09T09:00"), countdown.getStepDueAt());
    assertEquals(at("2026-12-07T09:00"), countdown.getNextLookAt(), "the 6th is a Sunday");
    assertEquals(NOTHING, policy().decide(countdown, at("2026-12-07T08:59:59")));
    assertEquals(REMINDER, policy().decide(countdown, at("2026-12-07T09:00")));
    assertEquals(REMINDER, policy().decide(countdown, at("2026-12-09T08:59:59")));
    assertEquals(STEP, policy().decide(countdown, at("2026-12-09T09:00")));
    assertEquals(STEP, policy().decide(countdown, at("2027-12-09T09:00")));
  }

  @Test
  void TIC_09_theReminderGoesOutOnce() {
    Countdown before = policy().start(TicketState.CLOSING, at("2026-12-01T10:00"));
    assertEquals(at("2026-12-07T09:00"), before.getNextLookAt(), "the 5th is a Saturday");
    Countdown after = policy().reminded(before, at("2026-12-07T09:05"));
    assertEquals(at("2026-12-08T09:00"), after.getStepDueAt());
    assertEquals(at("2026-12-08T09:00"), after.getNextLookAt());
    assertEquals(NOTHING, policy().decide(after, at("2026-12-07T13:05")));
    assertEquals(NOTHING, policy().decide(after, at("2026-12-08T08:59:59")));
    assertEquals(STEP, policy().decide(after, at("2026-12-08T09:00")));
  }

  @Test
  void TIC_09_aReminderThatWouldMeetItsStepGoesOutOnAClosedDay() {
    // closing since 28 December, due on 4 January: every day between is closed
    Countdown countdown = policy(YEAR_END).start(TicketState.CLOSING, at("2026-12-28T10:00"));
    assertEquals(at("2027-01-04T09:00"), countdown.getStepDueAt());
    assertEquals(at("2027-01-01T09:00"), countdown.getNextLookAt());
  }

  @Test
  void TIC_09_noReminderWhenTheStateBeginsTooLateForIt() {
    AutoClosePolicy shortly =
        new AutoClosePolicy(new AutoCloseTerms(14, 2, 3, LocalTime.of(9, 0)), Tickets.calendar());
    Countdown countdown = shortly.start(TicketState.CLOSING, at("2026-11-30T10:00"));
    assertEquals(at("2026-12-02T09:00"), countdown.getStepDueAt());
    assertEquals(at("2026-12-02T09:00"), countdown.getNextLookAt());
    assertEquals(NOTHING, shortly.decide(countdown, at("2026-12-01T09:00")));
  }

  @Test
  void TIC_09_remindersCanBeSwitchedOff() {
    AutoClosePolicy silent =
        new AutoClosePolicy(new AutoCloseTerms(14, 7, 0, LocalTime.of(18, 30)), Tickets.calendar());
    Countdown countdown = silent.start(TicketState.CLOSING, at("2026-12-01T10:00"));
    assertEquals(at("2026-12-08T18:30"), countdown.getNextLookAt());
    assertEquals(NOTHING, silent.decide(countdown, at("2026-12-08T18:29:59")));
    assertEquals(STEP, silent.decide(countdown, at("2026-12-08T18:30")));
  }

  @Test
  void TIC_09_aDayClosedInTheMeantimeMovesStepAndReminder() {
    Countdown promised = policy().start(TicketState.CLOSING, at("2026-12-01T10:00"));
    AutoClosePolicy later = policy(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 9));
    assertEquals(REMINDER, later.decide(promised, at("2026-12-07T09:00")));
    assertEquals(
        at("2026-12-10T09:00"), later.reminded(promised, at("2026-12-07T09:00")).getStepDueAt());
    Countdown reminded = policy().reminded(promised, at("2026-12-07T09:00"));
    assertEquals(NOTHING, later.decide(reminded, at("2026-12-08T09:00")));
    assertEquals(
        new Countdown(at("2026-12-10T09:00"), at("2026-12-10T09:00"), at("2026-12-07T09:00")),
        later.moved(reminded));
  }

  @ParameterizedTest
  @CsvSource({"18:30", "06:00", "09:00"})
  void TIC_09_aStepTimeChangedInTheMeantimeLeavesThePromisedMoment(LocalTime changed) {
    Countdown promised = policy().start(TicketState.CLOSING, at("2026-12-01T10:00"));
    AutoClosePolicy later =
        new AutoClosePolicy(new AutoCloseTerms(14, 7, 3, changed), Tickets.calendar());
    assertEquals(promised, later.moved(promised));
    assertEquals(NOTHING, later.decide(promised, at("2026-12-07T08:59:59")));
    assertEquals(REMINDER, later.decide(promised, at("2026-12-07T09:00")));
    Countdown reminded = later.reminded(promised, at("2026-12-07T09:00"));
    assertEquals(at("2026-12-08T09:00"), reminded.getStepDueAt());
    assertEquals(NOTHING, later.decide(reminded, at("2026-12-08T08:59:59")));
    assertEquals(STEP, later.decide(reminded, at("2026-12-08T09:00")));
    assertEquals(
        changed,
        LocalTime.ofInstant(
            later.start(TicketState.CLOSING, at("2026-12-01T10:00")).getStepDueAt(),
            Tickets.calendar().zone()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T08:59:59, 2026-12-01T09:00",
    "2026-12-01T09:00, 2026-12-04T09:00" // the mail of that moment names the day already
  })
  void TIC_09_aStateThatBeginsWhenItsReminderIsDueHasNone(String since, String nextLook) {
    AutoClosePolicy shortly =
        new AutoClosePolicy(new AutoCloseTerms(14, 3, 3, LocalTime.of(9, 0)), Tickets.calendar());
    Countdown countdown = shortly.start(TicketState.CLOSING, at(since));
    assertEquals(at("2026-12-04T09:00"), countdown.getStepDueAt());
    assertEquals(at(nextLook), countdown.getNextLookAt());
  }

  @Test
  void TIC_09_changedSettingsDoNotBreakAPromise() {
    Countdown promised = policy().start(TicketState.CLOSING, at("2026-12-01T10:00"));
    AutoClosePolicy shorter =
        new AutoClosePolicy(new AutoCloseTerms(2, 2, 1, LocalTime.of(9, 0)), Tickets.calendar());
    assertEquals(NOTHING, shorter.decide(promised, at("2026-12-04T09:00")));
    assertEquals(STEP, shorter.decide(promised, at("2026-12-08T09:00")));
  }
}
