package dev.madoguchi.contract.intake;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.company.CompanyLookup;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractNumber;
import dev.madoguchi.contract.LooseCode;
import dev.madoguchi.plan.PlanLookup;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.platform.job.JobRejects;
import dev.madoguchi.product.ProductLookup;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The job's door to the contracts: stores rows of the core system's file (CON-03). */
@Stateless
public class ContractImport {

  @Inject private ImportRepository repository;
  @Inject private ContractIntake intake;
  @Inject private ProductLookup products;
  @Inject private PlanLookup plans;
  @Inject private CompanyLookup companies;
  @Inject private JobRejects rejects;
  @Inject private AuditWriter audit;

  /**
   * Creates or updates the contracts of these rows in one transaction: queries for groups of rows,
   * then batches of statements. Rows with problems are reported as rejects of the job, with all
   * that is wrong; rows that say what is stored already write nothing. Nothing is ever deleted.
   * Idempotent.
   *
   * @param jobInstanceId instance of the job, the same over restarts
   * @param lines at most 500 rows, in the order of the file, each contract number once
   */
  @RolesAllowed(Roles.SYSTEM)
  public ImportResult importChunk(long jobInstanceId, List<ImportLine> lines) {
    if (lines.isEmpty()) {
      return ImportResult.NONE;
    }
    ImportStock stock = load(lines);
    List<ImportLine> right = new ArrayList<>();
    List<JobReject> wrong = new ArrayList<>();
    for (ImportLine line : lines) {
      List<JobReject> problems = stock.check(line);
      if (problems.isEmpty()) {
        right.add(line);
      } else {
        wrong.addAll(problems);
      }
    }
    rejects.replace(jobInstanceId, lines.get(0).line(), lines.get(lines.size() - 1).line(), wrong);
    ImportResult result =
        right.stream()
            .map(line -> intake.store(line, stock))
            .reduce(ImportResult.NONE, ImportResult::plus)
            .plus(new ImportResult(0, 0, 0, lines.size() - right.size()));
    if (result.written() > 0) {
      audit.write("contract.imported", "job-instance:" + jobInstanceId, describe(lines, result));
    }
    repository.flush();
    return result;
  }

  /**
   * Reports a row that looks right but could not be stored.
   *
   * @param jobInstanceId instance of the job, the same over restarts
   */
  @RolesAllowed(Roles.SYSTEM)
  public ImportResult reject(long jobInstanceId, ImportLine line) {
    JobReject reject = line.problem(ImportColumn.CONTRACT_NUMBER, RejectReason.NOT_STORED);
    rejects.replace(jobInstanceId, line.line(), line.line(), List.of(reject));
    return new ImportResult(0, 0, 0, 1);
  }

  private ImportStock load(List<ImportLine> lines) {
    ImportStock stock = new ImportStock();
    stock.takeProducts(products.findByCodes(values(lines, ImportColumn.PRODUCT_CODE)));
    stock.takePlans(plans.findByCodes(values(lines, ImportColumn.PLAN_CODE)));
    Set<String> names =
        PartyColumns.ALL.stream()
            .flatMap(party -> values(lines, party.company()).stream())
            .collect(Collectors.toSet());
    stock.takeCompanies(companies.findByNames(names));
    stock.takeContracts(
        repository.findContracts(
            values(lines, ImportColumn.CONTRACT_NUMBER).stream()
                .map(ContractNumber::keyOf)
                .collect(Collectors.toSet())));
    Collection<Long> ids = stock.contracts().stream().map(Contract::getId).toList();
    stock.takeParties(repository.findParties(ids));
    stock.takeDevices(repository.findDevices(ids));
    stock.takeKeys(repository.findKeys(ids));
    stock.takeKeys(
        repository.findKeysByCode(
            lines.stream()
                .flatMap(line -> line.keys().stream())
                .map(key -> LooseCode.of(key).value())
                .collect(Collectors.toSet())));
    return stock;
  }

  private static Set<String> values(List<ImportLine> lines, ImportColumn column) {
    Stream<String> texts = lines.stream().map(line -> line.text(column));
    return texts.filter(text -> !text.isEmpty()).collect(Collectors.toSet());
  }

  private static String describe(List<ImportLine> lines, ImportResult result) {
    return "lines %d-%d: %d created, %d changed, %d unchanged, %d rejected"
        .formatted(
            lines.get(0).line(),
            lines.get(lines.size() - 1).line(),
            result.created(),
            result.changed(),
            result.unchanged(),
            result.rejected());
  }
}
