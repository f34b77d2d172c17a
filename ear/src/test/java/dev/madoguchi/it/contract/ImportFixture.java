package dev.madoguchi.it.contract;

import dev.madoguchi.As;
import dev.madoguchi.contract.intake.ContractImportDesk;
import dev.madoguchi.contract.intake.ImportColumn;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.it.platform.JobFixture;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs of the job {@code contract-import}. */
@Dependent
public class ImportFixture {

  @Inject private FileFixture files;
  @Inject private ContractImportDesk desk;
  @Inject private JobFixture jobs;
  @Inject private Accounts accounts;

  /** Imports a file whose only row has nothing but a number; gives the finished execution. */
  public long rejectOneRow() throws Exception {
    String header =
        Stream.of(ImportColumn.values())
            .filter(ImportColumn::isRequired)
            .map(ImportColumn::english)
            .collect(Collectors.joining(","));
    long commas = header.chars().filter(c -> c == ',').count();
    String file = header + "\nT-REJECTED" + ",".repeat((int) commas) + "\n";
    As office = As.office(accounts.office());
    long id = files.store(office, "contracts.csv", file.getBytes(StandardCharsets.UTF_8)).id();
    office.get(() -> desk.accept(id));
    Map<String, String> parameters =
        Map.of("fileId", String.valueOf(id), "fileName", "contracts.csv");
    return jobs.run(office, "contract-import", parameters).id();
  }

  /** Looks at a file of three contracts without importing it; gives the finished execution. */
  public long lookAtThree() throws Exception {
    As office = As.office(accounts.office());
    long id = files.store(office, "contracts.csv", ContractCsv.of(3).bytes()).id();
    office.get(() -> desk.accept(id));
    Map<String, String> parameters =
        Map.of("fileId", String.valueOf(id), "fileName", "contracts.csv", "trial", "true");
    return jobs.run(office, "contract-import", parameters).id();
  }

  /** Starts with a file that does not exist; gives the failed execution. */
  public long failBeforeTheFirstRow() throws Exception {
    As office = As.office(accounts.office());
    return jobs.run(office, "contract-import", Map.of("fileId", "999999999")).id();
  }
}
