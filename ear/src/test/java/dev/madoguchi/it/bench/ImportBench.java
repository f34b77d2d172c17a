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
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The contract import against a plain JDBC batch insert of the same rows, in the same run: {@code
 * mvn -Pbench verify}. It prints ratios; it asserts nothing, because machines differ.
 */
@ExtendWith(ArquillianExtension.class)
class ImportBench {

  private static final int CONTRACTS = 10_000;
  private static final int ROUNDS = 3;
  private static final List<String> TABLES =
      List.of("company", "contract", "contract_party", "device", "support_key");

  @Inject private FileFixture files;
  @Inject private Accounts accounts;
  @Inject private ContractImportDesk desk;
  @EJB private JobConsole console;

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource database;

  @Test
  void importAgainstPlainJdbc() throws Exception {
    As office = As.office(accounts.office());
    PlainCopy plain = new PlainCopy(database);
    for (String table : TABLES) {
      plain.makeLike(table);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      long mark = highestId();
      byte[] csv = file(round).getBytes(StandardCharsets.UTF_8);
      double ours = seconds(() -> run(office, csv));
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
          "BENCH contract-import round %d: %d contracts, %d rows: import %.2f s (%.0f rows/s), plain JDBC %.2f s,"
              + " share of its speed %.0f %%%n",
          round, CONTRACTS, count, ours, count / ours, theirs, 100 * theirs / ours);
    }
    for (int i = TABLES.size() - 1; i >= 0; i--) {
      plain.drop(TABLES.get(i));
    }
  }

  private void run(As office, byte[] csv) throws Exception {
    long file = files.store(office, "bench.csv", csv).id();
    office.get(() -> desk.accept(file));
    long id =
        office.get(
            () ->
                console.start(
                    "contract-import",
                    Map.of("fileId", String.valueOf(file), "fileName", "bench.csv")));
    JobExecutionRow row = office.get(() -> console.findExecution(id).orElseThrow());
    while (row.state().isRunning()) {
      LockSupport.parkNanos(20_000_000);
      row = office.get(() -> console.findExecution(id).orElseThrow());
    }
    if (row.written() != CONTRACTS) {
      throw new AssertionError("not everything was imported: " + row);
    }
  }

  private static String file(int round) {
    StringBuilder csv = new StringBuilder();
    csv.append(
        Arrays.stream(ImportColumn.values())
            .map(ImportColumn::english)
            .collect(Collectors.joining(",")));
    for (int i = 0; i < CONTRACTS; i++) {
      String id = "B" + round + "-" + i;
      Map<ImportColumn, String> row = new EnumMap<>(ImportColumn.class);
      row.put(ImportColumn.CONTRACT_NUMBER, id);
      row.put(ImportColumn.CONTRACT_NAME, "Contract " + id);
      row.put(ImportColumn.PRODUCT_CODE, "XR-900");
      row.put(ImportColumn.PLAN_CODE, "STD-WD");
      row.put(ImportColumn.FIRST_DAY, "2026-04-01");
      row.put(ImportColumn.LAST_DAY, "2028-03-31");
      row.put(ImportColumn.END_USER_COMPANY, "Bench company " + i % 500);
      row.put(ImportColumn.END_USER_MAIL, "support@bench" + i % 500 + ".example");
      row.put(ImportColumn.REPRESENTATIVE_NAME, "Taro Bench");
      row.put(ImportColumn.DEVICES, "S" + id + "A:XR-900;S" + id + "B:XR-900");
      row.put(ImportColumn.SUPPORT_KEYS, "");
      csv.append('\n');
      csv.append(
          Arrays.stream(ImportColumn.values())
              .map(c -> row.getOrDefault(c, ""))
              .collect(Collectors.joining(",")));
    }
    return csv.append('\n').toString();
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
