package dev.madoguchi.it.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.contract.SupportKeyCode;
import dev.madoguchi.contract.history.ContractField;
import dev.madoguchi.contract.intake.ContractImportDesk;
import dev.madoguchi.contract.intake.ImportColumn;
import dev.madoguchi.contract.intake.PreviewLine;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.it.platform.Await;
import dev.madoguchi.it.platform.JobFixture;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.platform.job.JobRejects;
import dev.madoguchi.platform.job.JobState;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contract files that are only looked at, and those that the core system drops. */
@ExtendWith(ArquillianExtension.class)
class ImportTrialIT {

  private static final String IMPORT = "contract-import";
  private static final String FOLDER = "contract-import-folder";

  @EJB private JobConsole console;
  @Inject private ContractImportDesk desk;
  @Inject private JobRejects rejects;
  @Inject private StoredContracts stored;
  @Inject private Accounts accounts;
  @Inject private FileFixture files;
  @Inject private JobFixture jobs;

  private As office;

  @BeforeEach
  void callAsOffice() {
    office = As.office(accounts.office());
  }

  private Map<String, String> upload(ContractCsv csv) throws Exception {
    long file = files.store(office, "contracts.csv", csv.bytes()).id();
    office.run(() -> desk.accept(file));
    return new HashMap<>(Map.of("fileId", String.valueOf(file), "fileName", "contracts.csv"));
  }

  private JobExecutionRow look(Map<String, String> file) throws Exception {
    Map<String, String> trial = new HashMap<>(file);
    trial.put("trial", "true");
    return jobs.run(office, IMPORT, trial);
  }

  private List<PreviewLine> preview(Map<String, String> file) throws Exception {
    return office.get(() -> desk.findPreview(Long.parseLong(file.get("fileId")), 1000));
  }

  private static void assertNumbers(JobExecutionRow row, long read, long written, long skipped) {
    assertEquals(JobState.COMPLETED, row.state(), row.error());
    assertEquals(
        List.of(read, written, skipped), List.of(row.read(), row.written(), row.skipped()));
  }

  @Test
  void CON_03_trialTellsWhatWouldChangeAndChangesNothing() throws Exception {
    ContractCsv csv = ContractCsv.of(3);
    jobs.run(office, IMPORT, upload(csv));
    long versions = stored.versions(csv.prefix());
    csv.put(0, ImportColumn.CONTRACT_NUMBER, csv.number(8))
        .put(1, ImportColumn.LAST_DAY, "2032-03-31")
        .put(1, ImportColumn.CONTRACT_NAME, "新しい名前");
    Map<String, String> file = upload(csv);
    assertNumbers(look(file), 3, 2, 0);
    assertEquals(
        List.of(
            new PreviewLine(2, csv.number(8), null, null, null),
            new PreviewLine(3, csv.number(1), ContractField.NAME, "㈱髙橋商事 保守 1", "新しい名前"),
            new PreviewLine(3, csv.number(1), ContractField.LAST_DAY, "2031-03-31", "2032-03-31")),
        preview(file));
    assertEquals(3, stored.count(csv.prefix()));
    assertEquals(versions, stored.versions(csv.prefix()));
    look(file);
    assertEquals(3, preview(file).size(), "a second look shows nothing twice");
    assertNumbers(jobs.run(office, IMPORT, file), 3, 2, 0);
    assertEquals(4, stored.count(csv.prefix()));
    assertThrows(EJBAccessException.class, () -> As.agent(1).get(() -> desk.findPreview(1, 1)));
  }

  @Test
  void CON_03_trialShowsThatACompanyBecomesKnownBetter() throws Exception {
    ContractCsv csv = ContractCsv.of(1);
    jobs.run(office, IMPORT, upload(csv));
    csv.put(0, ImportColumn.END_USER_ADDRESS, "東京都港区芝浦9-9");
    Map<String, String> file = upload(csv);
    assertNumbers(look(file), 1, 1, 0);
    PreviewLine line = preview(file).get(0);
    assertEquals(ContractField.END_USER, line.field());
    assertEquals(line.before() + " 東京都港区芝浦9-9", line.after());
    assertNumbers(jobs.run(office, IMPORT, file), 1, 1, 0);
    assertNumbers(look(file), 1, 0, 0);
  }

  @Test
  void CON_03_trialReportsTheRowsThatTheImportWouldRefuse() throws Exception {
    String key = SupportKeyCode.generate(new SecureRandom());
    ContractCsv csv =
        ContractCsv.of(450)
            .put(3, ImportColumn.FIRST_DAY, "2026-02-30")
            .put(5, ImportColumn.SUPPORT_KEYS, key)
            .put(444, ImportColumn.SUPPORT_KEYS, key);
    Map<String, String> file = upload(csv);
    JobExecutionRow trial = look(file);
    JobExecutionRow real = jobs.run(office, IMPORT, file);
    for (JobExecutionRow row : List.of(trial, real)) {
      assertNumbers(row, 450, 448, 2);
      assertEquals(
          List.of(
              ContractCsv.line(3) + " contract.reject.badDate",
              ContractCsv.line(444) + " contract.reject.keyTaken"),
          office.get(() -> rejects.find(row.id(), 0, 10)).stream()
              .map(reject -> reject.line() + " " + reject.reason())
              .toList());
    }
    assertEquals(448, preview(file).size());
  }

  private static Path drop(String name, byte[] content) throws IOException {
    Path folder = Files.createDirectories(Installation.current().importDirectory());
    Path file = Files.write(folder.resolve(name), content);
    return Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }

  private static List<String> putAway(String folder, String name) throws IOException {
    try (Stream<Path> files =
        Files.list(Installation.current().importDirectory().resolve(folder))) {
      return files.map(Path::toString).filter(file -> file.endsWith("-" + name)).toList();
    }
  }

  @Test
  void CON_03_droppedFileIsImportedAndPutAway() throws Exception {
    ContractCsv csv = ContractCsv.of(3);
    String name = Unique.of("core") + ".csv";
    Path file = drop(name, csv.bytes());
    assertNumbers(jobs.run(office, FOLDER, Map.of()), 1, 1, 0);
    JobExecutionRow started =
        office.get(() -> console.findExecutions(IMPORT, PageRequest.of(1))).rows().stream()
            .filter(row -> name.equals(row.parameters().get("fileName")))
            .findFirst()
            .orElseThrow();
    assertTrue(started.startedBy().startsWith("system:" + FOLDER + "/"), started.startedBy());
    JobExecutionRow ended =
        Await.until(
            () -> office.get(() -> console.findExecution(started.id()).orElseThrow()),
            row -> !row.state().isRunning());
    assertNumbers(ended, 3, 3, 0);
    assertEquals(3, stored.count(csv.prefix()));
    assertEquals(1, putAway("done", name).size());
    assertTrue(Files.notExists(file));
  }

  @Test
  void CON_03_droppedFileThatCanNotBeImportedIsRefusedWithItsReason() throws Exception {
    String name = Unique.of("bad") + ".csv";
    drop(name, "番号,名前\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8));
    JobExecutionRow row = jobs.run(office, FOLDER, Map.of());
    assertNumbers(row, 1, 0, 1);
    JobReject reject = office.get(() -> rejects.find(row.id(), 0, 10)).get(0);
    assertEquals(name, reject.field());
    assertEquals("MissingColumnsException", reject.reason());
    assertTrue(reject.arguments().toString().contains("契約番号"), reject.toString());
    assertEquals(1, putAway("refused", name).size());
  }
}
