package dev.madoguchi.it.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.desk.ContractDesk;
import dev.madoguchi.contract.desk.RenewContract;
import dev.madoguchi.contract.desk.SaveContract;
import dev.madoguchi.contract.expiry.ContractExpiry;
import dev.madoguchi.contract.expiry.DueRecipient;
import dev.madoguchi.contract.expiry.ExpiryChunks;
import dev.madoguchi.contract.expiry.ExpiryDesk;
import dev.madoguchi.contract.expiry.ExpiryFilter;
import dev.madoguchi.contract.expiry.ExpiryFilter.Within;
import dev.madoguchi.contract.expiry.ExpiryRow;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.Together;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.WrittenMails;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.platform.JobFixture;
import dev.madoguchi.mail.OutboxMail;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.platform.job.JobState;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is told that contracts end, and when. Each test has people of its own. */
@ExtendWith(ArquillianExtension.class)
class ContractExpiryIT {

  @Inject private ContractExpiry expiry;
  @Inject private ExpiryChunks chunks;
  @Inject private ExpiryDesk list;
  @Inject private ContractDesk desk;
  @Inject private CalendarService calendar;
  @Inject private Accounts accounts;
  @Inject private WrittenMails mails;
  @Inject private JobFixture jobs;
  @Inject private Together together;

  private As office;
  private LocalDate today;
  private String representative;
  private String sales;

  @BeforeEach
  void newPeople() {
    office = As.office(accounts.office());
    today = calendar.today();
    representative = Unique.of("rep") + "@expiry.example";
    sales = Unique.of("sales") + "@expiry.example";
  }

  @AfterEach
  void resetClock() {
    MovedClock.reset();
  }

  private String contract(LocalDate lastDay) throws Exception {
    return contract(lastDay, representative, sales);
  }

  private String contract(LocalDate lastDay, String to, String seller) throws Exception {
    String number = Unique.of("E");
    office.run(() -> desk.enter(form(number, null, lastDay, to, seller)));
    return number;
  }

  private static SaveContract form(
      String number, Integer version, LocalDate lastDay, String to, String seller) {
    return new SaveContract(
        number,
        version,
        "終了 " + number,
        null,
        "XR-900",
        "STD-WD",
        lastDay.minusDays(364),
        lastDay,
        "代表",
        to,
        null,
        "営業",
        seller,
        null,
        "株式会社" + number,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private JobExecutionRow run(LocalDate day) throws Exception {
    JobExecutionRow done =
        jobs.run(
            As.admin(accounts.admin()),
            "contract-expiry-check",
            Map.of("asOf", day.atTime(LocalTime.of(8, 0)).toString()));
    assertEquals(JobState.COMPLETED, done.state(), done.error());
    return done;
  }

  private List<OutboxMail> to(String address) {
    return mails.to(address);
  }

  private Instant morning(LocalDate day) {
    return day.atTime(8, 0).atZone(calendar.zone()).toInstant();
  }

  /** Who is due of this test's people; other tests have contracts too. */
  private List<DueRecipient> due(LocalDate day) throws Exception {
    return As.system().get(() -> expiry.findDue(morning(day))).stream()
        .filter(one -> List.of(representative, sales).contains(one.address()))
        .toList();
  }

  @Test
  void CON_12_eachRecipientGetsOneDigestOfAllContracts() throws Exception {
    String near = contract(today.plusDays(7));
    String far = contract(today.plusDays(90));
    String ended = contract(today.minusDays(1));
    contract(today.plusDays(45));
    run(today);
    for (String address : List.of(representative, sales)) {
      assertEquals(1, to(address).size());
      OutboxMail digest = to(address).get(0);
      assertTrue(digest.getSubject().contains("3件"), digest.getSubject());
      List<Integer> places =
          List.of(ended, near, far).stream().map(one -> digest.getText().indexOf(one)).toList();
      assertFalse(places.contains(-1), digest.getText());
      assertEquals(places.stream().sorted().toList(), places, "the nearest end first");
      assertTrue(digest.getText().contains("終了しました"), digest.getText());
      assertTrue(digest.getText().contains("株式会社" + near), digest.getText());
    }
  }

  @Test
  void CON_12_rerunOnTheSameDayTellsNothingTwice() throws Exception {
    contract(today.plusDays(30));
    run(today);
    JobExecutionRow again = run(today);
    assertEquals(0, again.written());
    assertEquals(1, to(representative).size());
    assertEquals(List.of(), due(today.plusDays(6)), "nor during the following days");
  }

  @Test
  void CON_12_missedDayIsCaughtUpByTheNearestStepAlone() throws Exception {
    contract(today.plusDays(60));
    LocalDate late = today.plusDays(53);
    assertEquals(1, due(late).get(0).contracts().size());
    assertEquals(7, due(late).get(0).contracts().get(0).step());
    MovedClock.at(morning(late).plusSeconds(60));
    run(late);
    assertEquals(1, to(representative).size());
    run(late.minusDays(1));
    assertEquals(1, to(representative).size(), "not in the order of the runs");
  }

  @Test
  void CON_12_cancelledAndRenewedContractsAreNotTold() throws Exception {
    String cancelled = contract(today.plusDays(30));
    int version = office.get(() -> desk.getTrail(cancelled)).version();
    office.run(() -> desk.cancel(cancelled, version, today));
    String renewed = contract(today.plusDays(30));
    office.run(
        () ->
            desk.renew(
                new RenewContract(
                    renewed,
                    renewed + "-R",
                    "更新",
                    "STD-WD",
                    today.plusDays(31),
                    today.plusDays(395))));
    assertEquals(List.of(), due(today));
  }

  @Test
  void CON_12_movedLastDayBeginsAnew() throws Exception {
    String number = contract(today.plusDays(30));
    As.system().run(() -> expiry.tell(due(today), morning(today)));
    assertEquals(List.of(), due(today));
    int version = office.get(() -> desk.getForm(number)).version();
    office.run(() -> desk.change(form(number, version, today.plusDays(29), representative, sales)));
    assertEquals(2, due(today).size());
  }

  @Test
  void CON_12_twoServersTellOnce() throws Exception {
    contract(today.plusDays(7));
    List<DueRecipient> due = due(today);
    Callable<Object> tell = () -> As.system().get(() -> chunks.tell(due, morning(today)));
    together.run(Collections.nCopies(4, tell));
    assertEquals(1, to(representative).size());
    assertEquals(1, to(sales).size());
  }

  @Test
  void CON_12_whoIsBothIsToldOnceAndNobodyIsNoted() throws Exception {
    contract(today.plusDays(7), representative, representative.toUpperCase(java.util.Locale.ROOT));
    String silent = contract(today.plusDays(7), null, null);
    run(today);
    assertEquals(1, to(representative).size());
    ExpiryRow row = row(Within.DAYS_7, silent);
    assertEquals(List.of(""), row.told().stream().map(ExpiryRow.Told::recipient).toList());
  }

  @Test
  void CON_12_backOfficeSeesWhatEndsAndWhoWasTold() throws Exception {
    String number = contract(today.plusDays(7));
    run(today);
    ExpiryRow row = row(Within.DAYS_7, number);
    assertEquals(7, row.daysLeft());
    assertEquals("株式会社" + number, row.endUser());
    assertEquals(2, row.told().size());
    assertEquals(7, row.told().get(0).step());
    assertEquals(List.of(), rows(Within.ENDED_30));
    MovedClock.at(morning(today.plusDays(8)));
    assertEquals(List.of(number), rows(Within.ENDED_30).stream().map(ExpiryRow::number).toList());
    assertThrows(
        EJBAccessException.class,
        () ->
            As.agent(accounts.agent())
                .run(
                    () ->
                        list.find(
                            new ExpiryFilter(Within.DAYS_7, null, null, null), PageRequest.of(1))));
  }

  private List<ExpiryRow> rows(Within within) throws Exception {
    return office
        .get(
            () -> list.find(new ExpiryFilter(within, "XR-900", "STD-WD", sales), PageRequest.of(1)))
        .rows();
  }

  private ExpiryRow row(Within within, String number) throws Exception {
    return office
        .get(() -> list.find(new ExpiryFilter(within, null, null, null), new PageRequest(1, 200)))
        .rows()
        .stream()
        .filter(row -> row.number().equals(number))
        .findFirst()
        .orElseThrow();
  }
}
