package dev.madoguchi.it.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.contract.intake.ContractImportDesk;
import dev.madoguchi.contract.intake.EmptyImportFileException;
import dev.madoguchi.contract.intake.ImportColumn;
import dev.madoguchi.contract.intake.MissingColumnsException;
import dev.madoguchi.contract.intake.NotACsvFileException;
import dev.madoguchi.file.AttachedFileGoneException;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.it.Together;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.it.platform.Await;
import dev.madoguchi.it.platform.JobFixture;
import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.platform.job.JobRejects;
import dev.madoguchi.platform.job.JobState;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The core system's file, from the upload over the job to the contracts. */
@ExtendWith(ArquillianExtension.class)
class ContractImportIT {

  private static final String JOB = "contract-import";

  @EJB private JobConsole console;

  @Inject private ContractImportDesk desk;
  @Inject private JobRejects rejects;
  @Inject private FileStore store;
  @Inject private StoredContracts stored;
  @Inject private Accounts accounts;
  @Inject private FileFixture files;
  @Inject private JobFixture jobs;
  @Inject private Together together;

  private As office;

  @BeforeEach
  void callAsOffice() {
    office = As.office(accounts.office());
  }

  private Map<String, String> upload(byte[] content) throws Exception {
    long file = files.store(office, "contracts.csv", content).id();
    office.run(() -> desk.accept(file));
    return Map.of("fileId", String.valueOf(file), "fileName", "contracts.csv");
  }

  private JobExecutionRow run(ContractCsv csv) throws Exception {
    return jobs.run(office, JOB, upload(csv.bytes()));
  }

  private JobExecutionRow execution(long id) throws Exception {
    return office.get(() -> console.findExecution(id).orElseThrow());
  }

  private JobExecutionRow ended(long id) throws Exception {
    return Await.until(() -> execution(id), row -> !row.state().isRunning());
  }

  private List<JobReject> rejectsOf(JobExecutionRow row) throws Exception {
    return office.get(() -> rejects.find(row.id(), 0, 1000));
  }

  private static void assertNumbers(JobExecutionRow row, long read, long written, long skipped) {
    assertEquals(JobState.COMPLETED, row.state(), row.error());
    assertEquals(
        List.of(read, written, skipped), List.of(row.read(), row.written(), row.skipped()));
  }

  /** Rows that are wrong in five different ways, in both chunks. */
  private static ContractCsv withFiveBadRows() {
    return ContractCsv.of(250)
        .put(10, ImportColumn.CONTRACT_NUMBER, "")
        .put(60, ImportColumn.FIRST_DAY, "2026-02-30")
        .put(140, ImportColumn.LAST_DAY, "2026-03-31")
        .put(210, ImportColumn.PRODUCT_CODE, "XR-0")
        .put(249, ImportColumn.END_USER_MAIL, "nowhere");
  }

  @Test
  void CON_03_goodRowsAreStoredAndBadOnesReportedWithLineFieldAndReason() throws Exception {
    ContractCsv csv = withFiveBadRows();
    JobExecutionRow row = run(csv);
    assertNumbers(row, 250, 245, 5);
    assertEquals(5, row.rejects());
    assertEquals(245, stored.count(csv.prefix()));
    assertEquals(
        List.of(
            ContractCsv.line(10) + " CONTRACT_NUMBER contract.reject.missing ",
            ContractCsv.line(60) + " FIRST_DAY contract.reject.badDate 2026-02-30",
            ContractCsv.line(140) + " LAST_DAY contract.reject.lastBeforeFirst 2026-03-31",
            ContractCsv.line(210) + " PRODUCT_CODE contract.reject.unknownProduct XR-0",
            ContractCsv.line(249) + " END_USER_MAIL contract.reject.badMail nowhere"),
        rejectsOf(row).stream()
            .map(r -> r.line() + " " + r.field() + " " + r.reason() + " " + r.value())
            .toList());
  }

  @Test
  void CON_03_sameFileAgainChangesNothing() throws Exception {
    ContractCsv csv = withFiveBadRows();
    run(csv);
    long versions = stored.versions(csv.prefix());
    JobExecutionRow again = run(csv);
    assertNumbers(again, 250, 0, 5);
    assertEquals(5, again.rejects());
    assertEquals(versions, stored.versions(csv.prefix()));
  }

  @Test
  void CON_03_changedRowsChangeTheirContractsOnly() throws Exception {
    ContractCsv csv = ContractCsv.of(30);
    run(csv);
    csv.put(3, ImportColumn.LAST_DAY, "2032/3/31").put(4, ImportColumn.PLAN_CODE, "prm-24");
    assertNumbers(run(csv), 30, 2, 0);
    assertEquals(LocalDate.of(2032, 3, 31), stored.get(csv.number(3)).getPeriod().getLastDay());
    assertEquals(LocalDate.of(2031, 3, 31), stored.get(csv.number(5)).getPeriod().getLastDay());
  }

  @Test
  void CON_03_fileMayBeInWindows31J() throws Exception {
    ContractCsv csv = ContractCsv.of(3);
    Map<String, String> file = upload(csv.bytes(Charset.forName("windows-31j")));
    assertNumbers(jobs.run(office, JOB, file), 3, 3, 0);
    assertEquals("㈱髙橋商事 保守 1", stored.get(csv.number(1)).getName());
    assertNumbers(run(csv), 3, 0, 0);
  }

  @Test
  void CON_03_stoppedJobContinuesWhereItWas() throws Exception {
    ContractCsv csv = ContractCsv.of(650);
    // devices stand in the second chunk and later only, and are then held
    for (int i = 0; i < 200; i++) {
      csv.put(i, ImportColumn.DEVICES, "");
    }
    Map<String, String> file = upload(csv.bytes());
    AtomicLong started = new AtomicLong();
    stored.whileDevicesAreHeld(
        () -> {
          long id = office.get(() -> console.start(JOB, file));
          started.set(id);
          Await.until(() -> execution(id).read(), read -> read == 200);
          office.run(() -> console.stop(id));
          assertEquals(JobState.STOPPING, execution(id).state());
        });
    long id = started.get();
    JobExecutionRow stopped = ended(id);
    assertEquals(JobState.STOPPED, stopped.state());
    assertTrue(stopped.read() >= 400 && stopped.read() < 650, stopped.toString());
    assertEquals(650L, stopped.expected());
    assertTrue(stopped.restartable());
    assertEquals(stopped.read(), stored.count(csv.prefix()));
    long next = office.get(() -> console.restart(id));
    JobExecutionRow finished = ended(next);
    assertNumbers(finished, 650, 650, 0);
    assertEquals(650, stored.count(csv.prefix()));
    assertTrue(execution(id).continued());
    assertFalse(execution(id).restartable());
  }

  @Test
  void CON_03_rowThatSomebodyElseChangesMeanwhileCostsNothing() throws Exception {
    ContractCsv csv = ContractCsv.of(20);
    run(csv);
    for (int i = 0; i < 20; i++) {
      csv.put(i, ImportColumn.CONTRACT_NAME, "新しい契約名 " + i);
    }
    Map<String, String> file = upload(csv.bytes());
    AtomicLong started = new AtomicLong();
    stored.whileDevicesAreHeld(
        () -> {
          started.set(office.get(() -> console.start(JOB, file)));
          Await.until(stored::isImportAtDevices, held -> held);
          stored.touch(csv.number(5));
        });
    assertNumbers(ended(started.get()), 20, 20, 0);
    assertEquals("新しい契約名 5", stored.get(csv.number(5)).getName());
    assertEquals("新しい契約名 19", stored.get(csv.number(19)).getName());
  }

  @Test
  void CON_03_twoImportsOfOneFileAtTheSameMomentDoNotHarmEachOther() throws Exception {
    ContractCsv csv = ContractCsv.of(60);
    Callable<JobExecutionRow> run = () -> run(csv);
    for (var outcome : together.run(List.of(run, run))) {
      assertTrue(outcome.worked(), () -> String.valueOf(outcome.failure()));
      assertEquals(JobState.COMPLETED, outcome.value().state());
      assertEquals(List.of(), rejectsOf(outcome.value()));
    }
    assertEquals(60, stored.count(csv.prefix()));
    assertNumbers(run(csv), 60, 0, 0);
  }

  @Test
  void CON_03_dayOfTheYearZeroIsNoDay() throws Exception {
    ContractCsv csv = ContractCsv.of(2).put(0, ImportColumn.FIRST_DAY, "0000-01-01");
    JobExecutionRow row = run(csv);
    assertNumbers(row, 2, 1, 1);
    assertEquals("contract.reject.badDate", rejectsOf(row).get(0).reason());
  }

  @Test
  void CON_03_contractWithoutAKeyGetsOneAndKeepsIt() throws Exception {
    ContractCsv csv = ContractCsv.of(1);
    run(csv);
    List<String> keys = stored.keys(csv.number(0));
    assertEquals(1, keys.size());
    run(csv.put(0, ImportColumn.CONTRACT_NAME, "別の名前"));
    assertEquals(keys, stored.keys(csv.number(0)));
  }

  @Test
  void CON_03_fileThatIsNoContractFileIsRefusedAndStaysTheSenders() throws Exception {
    Map<Class<? extends BusinessException>, byte[]> bad =
        Map.of(
            NotACsvFileException.class,
            new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1},
            MissingColumnsException.class,
            "契約番号,契約名\r\nA,B\r\n".getBytes(StandardCharsets.UTF_8),
            EmptyImportFileException.class,
            ContractCsv.of(0).bytes());
    for (var entry : bad.entrySet()) {
      long file = files.store(office, "contracts.csv", entry.getValue()).id();
      BusinessException refusal =
          assertThrows(entry.getKey(), () -> office.run(() -> desk.accept(file)));
      assertEquals("fileIds", refusal.field());
      assertEquals(file, office.get(() -> store.getUnclaimed(file)).getId());
    }
  }

  @Test
  void CON_03_onlyTheBackOfficeImportsAndOnlyItsOwnUploads() throws Exception {
    As agent = As.agent(accounts.agent());
    long file = files.store(agent, "contracts.csv", ContractCsv.of(1).bytes()).id();
    assertThrows(EJBAccessException.class, () -> agent.run(() -> desk.accept(file)));
    assertThrows(AttachedFileGoneException.class, () -> office.run(() -> desk.accept(file)));
  }

  @Test
  void CON_03_fileThatWasNotAcceptedIsNotImported() throws Exception {
    long file = files.store(office, "contracts.csv", ContractCsv.of(1).bytes()).id();
    JobExecutionRow row = jobs.run(office, JOB, Map.of("fileId", String.valueOf(file)));
    assertEquals(JobState.FAILED, row.state());
    assertTrue(row.error().contains("import-rows"), row.error());
    assertTrue(row.restartable());
  }
}
