package dev.madoguchi.it.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.batch.platform.JobParameterException;
import dev.madoguchi.batch.platform.MomentToComeException;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.Together;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.platform.JobFixture;
import dev.madoguchi.mail.OutboxMail;
import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.platform.job.JobState;
import dev.madoguchi.setting.SettingService;
import dev.madoguchi.ticket.MessageKind;
import dev.madoguchi.ticket.TicketClosedException;
import dev.madoguchi.ticket.TicketPage;
import dev.madoguchi.ticket.TicketState;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What silence does to tickets, done by the job. The application lives on 17 December, so that the
 * days of a waiting ticket end in the closing days of the turn of the year.
 */
@ExtendWith(ArquillianExtension.class)
class AutoCloseIT {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final LocalTime NINE = LocalTime.of(9, 0);

  @EJB private JobConsole console;

  @Inject private SettingService settings;
  @Inject private Tickets tickets;
  @Inject private Accounts accounts;
  @Inject private JobFixture jobs;
  @Inject private Together together;

  private LocalDate begin;
  private Asker asker;
  private String number;

  @BeforeEach
  void waitingTicketInDecember() throws Exception {
    begin = MonthDay.of(12, 17).atYear(LocalDate.now(TOKYO).getYear());
    MovedClock.at(begin.atTime(15, 30).atZone(TOKYO).toInstant());
    asker = tickets.asker();
    number = tickets.open(asker);
    tickets.answer(number, TicketState.WAITING);
  }

  @AfterEach
  void resetClock() {
    MovedClock.reset();
  }

  private JobExecutionRow run(LocalDateTime asOf) throws Exception {
    JobExecutionRow done =
        jobs.run(As.admin(accounts.admin()), "ticket-auto-close", Map.of("asOf", asOf.toString()));
    assertEquals(JobState.COMPLETED, done.state(), done.error());
    return done;
  }

  private TicketPage page() throws Exception {
    return tickets.page(asker.person(), number);
  }

  private TicketState state() throws Exception {
    return page().facts().state();
  }

  /** Mails of the job to the opener so far. */
  private List<String> mails() throws Exception {
    return tickets.templates(asker, number).stream()
        .filter(t -> t.equals("ticket-reminder") || t.equals("ticket-step"))
        .toList();
  }

  /** The calendar between mid-December and mid-January, written down once more. */
  private static LocalDate openDay(LocalDate onOrAfter) {
    LocalDate day = onOrAfter;
    while (isClosed(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isClosed(LocalDate day) {
    MonthDay monthDay = MonthDay.from(day);
    boolean newYear =
        !monthDay.isBefore(MonthDay.of(12, 29)) || !monthDay.isAfter(MonthDay.of(1, 3));
    LocalDate comingOfAge = day.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
    return newYear
        || day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
        || day.getMonthValue() == 1 && day.equals(comingOfAge);
  }

  /** Three days before, on an open day if there is one before the step. */
  private static LocalDate reminderDay(LocalDate step) {
    LocalDate wished = step.minusDays(3);
    LocalDate open = openDay(wished);
    return open.isBefore(step) ? open : wished;
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, TOKYO);
  }

  @Test
  void TIC_09_waitingBecomesClosingAndClosedOnOpenDaysWithAReminderBeforeEach() throws Exception {
    LocalDate closing = openDay(begin.plusDays(14));
    LocalDate closed = openDay(closing.plusDays(7));
    List<String> expected = new ArrayList<>();
    List<String> happened = new ArrayList<>();
    for (LocalDate day = begin.plusDays(8); !day.isAfter(closed); day = day.plusDays(1)) {
      if (day.equals(reminderDay(closing)) || day.equals(reminderDay(closed))) {
        expected.add(day + " ticket-reminder");
      }
      if (day.equals(closing) || day.equals(closed)) {
        expected.add(day + " ticket-step");
      }
      int before = mails().size();
      run(day.atTime(8, 59));
      assertEquals(before, mails().size(), "nothing is due before nine on " + day);
      run(day.atTime(NINE));
      for (String mail : mails().subList(before, mails().size())) {
        happened.add(day + " " + mail);
      }
    }
    assertEquals(expected, happened);
    assertEquals(TicketState.CLOSED, state());
  }

  @Test
  void TIC_09_pageAndMailSayTheDayThatComes() throws Exception {
    LocalDate closing = openDay(begin.plusDays(14));
    assertEquals(closing.atTime(NINE).atZone(TOKYO).toInstant(), page().facts().nextStep().at());
    assertEquals(TicketState.CLOSING, page().facts().nextStep().becomes());
    List<OutboxMail> mails = tickets.mails(number);
    String text = mails.get(mails.size() - 1).getText();
    assertTrue(text.contains(closing.getMonthValue() + "月" + closing.getDayOfMonth() + "日"), text);
    run(closing.atTime(NINE));
    assertEquals(TicketState.CLOSED, page().facts().nextStep().becomes());
    assertEquals(openDay(closing.plusDays(7)), dayOf(page().facts().nextStep().at()));
  }

  @Test
  void TIC_09_stepsStandInTheTicketAsThePortalsOwn() throws Exception {
    LocalDate closing = openDay(begin.plusDays(14));
    run(closing.atTime(NINE));
    var line = page().messages().get(page().messages().size() - 1);
    assertEquals(MessageKind.SYSTEM, line.kind());
    assertEquals(TicketState.CLOSING, line.stateAfter());
    var change = page().history().get(page().history().size() - 1);
    assertEquals("CLOSING", change.to());
    assertEquals(null, change.who());
    assertEquals(closing, dayOf(change.at()));
  }

  @Test
  void TIC_09_secondRunChangesNothing() throws Exception {
    LocalDate closing = openDay(begin.plusDays(14));
    for (LocalDateTime moment : List.of(reminderDay(closing).atTime(NINE), closing.atTime(NINE))) {
      run(moment);
      TicketPage seen = page();
      List<String> mails = mails();
      JobExecutionRow again = run(moment);
      assertEquals(0, again.written(), "nothing of anybody is left to do");
      assertEquals(seen, page());
      assertEquals(mails, mails());
    }
  }

  @Test
  void TIC_09_lateRunDoesTheStepWithoutAReminderAndOnlyOneStep() throws Exception {
    LocalDate late = openDay(begin.plusDays(14)).plusDays(30);
    run(late.atTime(12, 0));
    assertEquals(List.of("ticket-step"), mails());
    assertEquals(TicketState.CLOSING, state());
    assertFalse(
        dayOf(page().facts().nextStep().at()).isBefore(late.plusDays(7)),
        "the customer has the full time from now on");
  }

  @Test
  void TIC_09_twoRunsAtTheSameMomentDoItOnce() throws Exception {
    LocalDate closing = openDay(begin.plusDays(14));
    Callable<JobExecutionRow> run = () -> run(closing.atTime(NINE));
    var outcomes = together.run(Collections.nCopies(3, run));
    assertTrue(outcomes.stream().allMatch(Together.Outcome::worked), outcomes.toString());
    assertEquals(List.of("ticket-step"), mails());
    assertEquals(TicketState.CLOSING, state());
  }

  @Test
  void TIC_09_answerOfTheCustomerStopsIt() throws Exception {
    tickets.reply(asker.person(), number, TicketState.IN_PROGRESS);
    run(begin.plusDays(60).atTime(NINE));
    assertEquals(List.of(), mails());
    assertEquals(TicketState.IN_PROGRESS, state());
  }

  @Test
  void TIC_09_daysAreSettingsAndCountForStatesThatBeginAfterwards() throws Exception {
    As admin = As.admin(accounts.admin());
    LocalDate before = dayOf(page().facts().nextStep().at());
    String days = "ticket.waiting-days";
    admin.run(() -> settings.change(days, settings.get(days).value(), "4"));
    try {
      assertEquals(before, dayOf(page().facts().nextStep().at()), "what was promised stays");
      tickets.answer(number, TicketState.WAITING);
      assertEquals(openDay(begin.plusDays(4)), dayOf(page().facts().nextStep().at()));
    } finally {
      admin.run(() -> settings.reset(days));
    }
  }

  /** The ticket is looked at because of the reminder that its beginning promised. */
  @Test
  void OPS_01_ticketForWhichNothingIsDueAnyMoreIsReadAndNotSkipped() throws Exception {
    As admin = As.admin(accounts.admin());
    LocalDate reminder = reminderDay(openDay(begin.plusDays(14)));
    String days = "ticket.reminder-days";
    admin.run(() -> settings.change(days, settings.get(days).value(), "0"));
    try {
      JobExecutionRow done = run(reminder.atTime(NINE));
      assertTrue(done.read() > done.written(), done.toString());
      assertEquals(0, done.skipped());
      assertEquals(List.of(), mails());
      assertEquals(TicketState.WAITING, state());
    } finally {
      admin.run(() -> settings.reset(days));
    }
  }

  @Test
  void TIC_10_ticketThatSilenceHasClosedTakesNoReply() throws Exception {
    LocalDate closing = openDay(begin.plusDays(14));
    run(closing.atTime(NINE));
    run(openDay(closing.plusDays(7)).atTime(NINE));
    assertEquals(TicketState.CLOSED, state());
    assertThrows(
        TicketClosedException.class,
        () -> tickets.reply(asker.person(), number, TicketState.IN_PROGRESS));
    assertThrows(TicketClosedException.class, () -> tickets.answer(number, TicketState.CLOSING));
  }

  @Test
  void OPS_01_momentIsCheckedBeforeTheStart() {
    As admin = As.admin(accounts.admin());
    for (String bad : List.of("tomorrow", "2026-13-01", "2026-12-08 09:00")) {
      JobParameterException refusal =
          assertThrows(
              JobParameterException.class,
              () -> admin.get(() -> console.start("ticket-auto-close", Map.of("asOf", bad))));
      assertEquals("asOf", refusal.field());
    }
  }

  @Test
  void OPS_01_momentToComeIsRefusedUnlessItIsASampleInstallation() throws Exception {
    Map<String, String> typo = Map.of("asOf", begin.plusYears(36).toString());
    As admin = As.admin(accounts.admin());
    TicketPage seen = page();
    System.setProperty("madoguchi.sample", "false");
    try {
      MomentToComeException refusal =
          assertThrows(
              MomentToComeException.class,
              () -> admin.get(() -> console.start("ticket-auto-close", typo)));
      assertEquals("asOf", refusal.field());
    } finally {
      System.setProperty("madoguchi.sample", "true");
    }
    assertEquals(seen, page());
    admin.run(() -> console.check("ticket-auto-close", typo));
  }

  @Test
  void OPS_01_officeAndAdministratorStartItAndNobodyElse() throws Exception {
    Map<String, String> none = Map.of();
    JobExecutionRow done = jobs.run(As.office(accounts.office()), "ticket-auto-close", none);
    assertEquals(JobState.COMPLETED, done.state());
    assertEquals("account:" + accounts.office(), done.startedBy());
    for (As other : List.of(As.agent(accounts.agent()), asker.as())) {
      assertThrows(
          EJBAccessException.class,
          () -> other.get(() -> console.start("ticket-auto-close", none)));
    }
  }
}
