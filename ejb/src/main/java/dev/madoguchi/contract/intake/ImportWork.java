package dev.madoguchi.contract.intake;

import dev.madoguchi.company.CompanyLookup;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractNumber;
import dev.madoguchi.contract.LooseCode;
import dev.madoguchi.plan.PlanLookup;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.product.ProductLookup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import does with a chunk, for good or on trial: checks each row and stores the right
 * ones.
 */
@Dependent
class ImportWork {

  @Inject private ImportRepository repository;
  @Inject private ContractIntake intake;
  @Inject private ProductLookup products;
  @Inject private PlanLookup plans;
  @Inject private CompanyLookup companies;

  /**
   * What became of a chunk.
   *
   * @param result its numbers
   * @param rejects what is wrong with rows, in their order
   * @param taken what became of the right rows, in their order
   */
  record Outcome(ImportResult result, List<JobReject> rejects, List<TakenRow> taken) {}

  /**
   * Stores the right rows and writes everything to the database.
   *
   * @param claimed key codes of rows before, by the contract numbers that they claimed them for,
   *     where those rows are not stored; grows by the codes of the right rows
   */
  Outcome store(List<ImportLine> lines, Map<String, String> claimed) {
    ImportStock stock = load(lines);
    stock.takeClaims(lines, claimed);
    List<TakenRow> taken = new ArrayList<>();
    List<JobReject> wrong = new ArrayList<>();
    for (ImportLine line : lines) {
      List<JobReject> problems = stock.check(line);
      if (problems.isEmpty()) {
        taken.add(intake.store(line, stock));
        line.keys()
            .forEach(
                key ->
                    claimed.put(
                        LooseCode.of(key).value(),
                        ContractNumber.keyOf(line.text(ImportColumn.CONTRACT_NUMBER))));
      } else {
        wrong.addAll(problems);
      }
    }
    repository.flush();
    ImportResult result =
        taken.stream()
            .map(TakenRow::result)
            .reduce(ImportResult.NONE, ImportResult::plus)
            .plus(new ImportResult(0, 0, 0, lines.size() - taken.size()));
    return new Outcome(result, wrong, taken);
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
}
