package dev.madoguchi.it.bench;

import dev.madoguchi.As;
import dev.madoguchi.contract.intake.ContractImportDesk;
import dev.madoguchi.contract.intake.ImportColumn;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobExecutionRow;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 100,000 contracts: their import against a plain JDBC batch insert of the same rows, with the heap
 * that it needs meanwhile, and the expiry job over them: {@code mvn -Pbench verify}. It prints
 * numbers and ratios; it asserts nothing about time, because machines differ. {@code
 * ContractListBench} goes on with its data.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BulkContractBench {

  private static final int WARM = 5_000;
  private static final int CONTRACTS = 100_000;
  private static final List<String> TABLES =
      List.of("company", "contract", "contract_party", "device", "support_key");

  @Inject private FileFixture files;
  @Inject private Accounts accounts;
  @Inject private ContractImportDesk desk;
  @EJB private JobConsole console;

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource database;

  @Test
  @Order(1)
  void importAgainstPlainJdbc() throws Exception {
    As office = As.office(accounts.office());
    importRows(office, "W", WARM);
    PlainCopy plain = new PlainCopy(database);
    for (String table : TABLES) {
      plain.makeLike(table);
    }
    long mark = highestId();
    double ours = seconds(() -> importRows(office, "B", CONTRACTS));
    Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    for (String table : TABLES) {
      rows.put(table, plain.read(table, mark));
    }
    long count = rows.values().stream().mapToLong(List::size).sum();
    double theirs =
        seconds(
            () -> {
              for (String table : TABLES) {
                plain.write(table, rows.get(table));
              }
            });
    System.out.printf(
        "BENCH contract-import: %d lines, %d rows: import %.1f s (%.0f lines/s, %.0f rows/s), plain JDBC %.1f s,"
            + " share of its speed %.0f %%%n",
        CONTRACTS, count, ours, CONTRACTS / ours, count / ours, theirs, 100 * theirs / ours);
    for (int i = TABLES.size() - 1; i >= 0; i--) {
      plain.drop(TABLES.get(i));
    }
  }

  @Test
  @Order(2)
  void sameFileAgain() throws Exception {
    As office = As.office(accounts.office());
    double again = seconds(() -> run(office, file("B", CONTRACTS), 0));
    System.out.printf("BENCH contract-import of the same file: %.1f s%n", again);
  }

  @Test
  @Order(3)
  void expiryJob() throws Exception {
    As office = As.office(accounts.office());
    for (String time : List.of("first", "second")) {
      long[] written = new long[1];
      double seconds =
          seconds(
              () -> {
                long id = office.get(() -> console.start("contract-expiry-check", Map.of()));
                written[0] = ended(office, id).written();
              });
      System.out.printf(
          "BENCH contract-expiry-check over %d contracts, %s time: %.1f s, %d told%n",
          CONTRACTS, time, seconds, written[0]);
    }
  }

  private void importRows(As office, String prefix, int rows) throws Exception {
    run(office, file(prefix, rows), rows);
  }

  private void run(As office, byte[] csv, int written) throws Exception {
    long file = files.store(office, "bench.csv", csv).id();
    office.get(() -> desk.accept(file));
    long id =
        office.get(
            () ->
                console.start(
                    "contract-import",
                    Map.of("fileId", String.valueOf(file), "fileName", "bench.csv")));
    JobExecutionRow row = ended(office, id);
    if (row.written() != written) {
      throw new AssertionError("not everything was imported: " + row);
    }
  }

  /** Waits for the end; tells, for each quarter, how much heap is in use after a collection. */
  private JobExecutionRow ended(As office, long id) throws Exception {
    JobExecutionRow row = office.get(() -> console.findExecution(id).orElseThrow());
    int quarter = 1;
    while (row.state().isRunning()) {
      LockSupport.parkNanos(100_000_000);
      row = office.get(() -> console.findExecution(id).orElseThrow());
      if (row.percent() >= quarter * 25 && row.read() >= WARM) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf("BENCH %s at %d rows: %d MB of heap%n", row.job(), row.read(), used);
        quarter = row.percent() / 25 + 1;
      }
    }
    return row;
  }

  private static byte[] file(String prefix, int rows) {
    StringBuilder csv = new StringBuilder();
    csv.append(
        Arrays.stream(ImportColumn.values())
            .map(ImportColumn::english)
            .collect(Collectors.joining(",")));
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    for (int i = 0; i < rows; i++) {
      String id = prefix + "-" + i;
      Map<ImportColumn, String> row = new EnumMap<>(ImportColumn.class);
      row.put(ImportColumn.CONTRACT_NUMBER, id);
      row.put(ImportColumn.CONTRACT_NAME, "Contract " + id);
      row.put(ImportColumn.PRODUCT_CODE, "XR-900");
      row.put(ImportColumn.PLAN_CODE, "STD-WD");
      row.put(ImportColumn.FIRST_DAY, today.minusYears(1).toString());
      row.put(ImportColumn.LAST_DAY, today.plusDays(i % 1000).toString());
      row.put(ImportColumn.END_USER_COMPANY, "Bench company " + prefix + i % 500);
      row.put(ImportColumn.END_USER_MAIL, "support@bench" + i % 500 + ".example");
      row.put(ImportColumn.REPRESENTATIVE_NAME, "Taro Bench");
      row.put(ImportColumn.REPRESENTATIVE_MAIL, "taro@bench" + i % 500 + ".example");
      row.put(ImportColumn.DEVICES, "S" + id + "A:XR-900;S" + id + "B:XR-900");
      row.put(ImportColumn.SUPPORT_KEYS, "");
      csv.append('\n');
      csv.append(
          Arrays.stream(ImportColumn.values())
              .map(c -> row.getOrDefault(c, ""))
              .collect(Collectors.joining(",")));
    }
    return csv.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private long highestId() throws SQLException {
    long highest = 0;
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet found = statement.executeQuery("select max(id) from " + table)) {
          found.next();
          highest = Math.max(highest, found.getLong(1));
        }
      }
    }
    return highest;
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private interface Work {
    void run() throws Exception;
  }
}
