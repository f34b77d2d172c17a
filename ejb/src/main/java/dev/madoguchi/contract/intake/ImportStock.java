package dev.madoguchi.contract.intake;

import dev.madoguchi.company.Company;
import dev.madoguchi.company.CompanyName;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractNumber;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.Device;
import dev.madoguchi.contract.LooseCode;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.plan.PlanCode;
import dev.madoguchi.plan.ServicePlan;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.product.Product;
import dev.madoguchi.product.ProductCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is stored already of all that the rows of a chunk speak of; grows with each row that is
 * taken.
 */
final class ImportStock {

  private final Map<String, Product> products = new HashMap<>();
  private final Map<String, ServicePlan> plans = new HashMap<>();
  private final Map<String, Company> companies = new HashMap<>();
  private final Map<String, Contract> contracts = new HashMap<>();
  private final Map<Contract, Map<PartyRole, ContractParty>> parties = new HashMap<>();
  private final Map<Contract, Map<String, Device>> devices = new HashMap<>();
  private final Map<Contract, Map<String, SupportKey>> keys = new HashMap<>();

  /** Contract numbers by key code; several once a contract was renewed. */
  private final Map<String, Set<String>> ownersOfKey = new HashMap<>();

  void takeProducts(Collection<Product> found) {
    found.forEach(p -> products.put(p.getCodeKey(), p));
  }

  void takePlans(Collection<ServicePlan> found) {
    found.forEach(p -> plans.put(p.getCodeKey(), p));
  }

  void takeCompanies(Collection<Company> found) {
    found.forEach(c -> companies.put(c.getNameKey(), c));
  }

  void takeContracts(Collection<Contract> found) {
    found.forEach(c -> contracts.put(c.getNumberKey(), c));
  }

  void takeParties(Collection<ContractParty> found) {
    found.forEach(p -> partiesOf(p.getContract()).put(p.getRole(), p));
  }

  void takeDevices(Collection<Device> found) {
    found.forEach(d -> devicesOf(d.getContract()).put(d.getSerialKey(), d));
  }

  void takeKeys(Collection<SupportKey> found) {
    found.forEach(
        k -> {
          keysOf(k.getContract()).put(k.getCodeKey(), k);
          own(k.getCodeKey(), k.getContract().getNumberKey());
        });
  }

  /** Takes up the keys of these rows that rows before have claimed for other contracts. */
  void takeClaims(Collection<ImportLine> lines, Map<String, String> claimed) {
    lines.stream()
        .flatMap(line -> line.keys().stream())
        .map(key -> LooseCode.of(key).value())
        .filter(claimed::containsKey)
        .forEach(code -> own(code, claimed.get(code)));
  }

  Collection<Contract> contracts() {
    return contracts.values();
  }

  Contract contract(ImportLine line) {
    return contracts.get(ContractNumber.keyOf(line.text(ImportColumn.CONTRACT_NUMBER)));
  }

  Product product(ImportLine line) {
    return products.get(ProductCode.keyOf(line.text(ImportColumn.PRODUCT_CODE)));
  }

  ServicePlan plan(ImportLine line) {
    return plans.get(PlanCode.keyOf(line.text(ImportColumn.PLAN_CODE)));
  }

  Company company(String name) {
    return companies.get(CompanyName.keyOf(name));
  }

  Map<PartyRole, ContractParty> partiesOf(Contract contract) {
    return parties.computeIfAbsent(contract, c -> new HashMap<>());
  }

  Map<String, Device> devicesOf(Contract contract) {
    return devices.computeIfAbsent(contract, c -> new HashMap<>());
  }

  Map<String, SupportKey> keysOf(Contract contract) {
    return keys.computeIfAbsent(contract, c -> new HashMap<>());
  }

  /**
   * All that is wrong with a row, seen alone and beside what is stored; a right one claims its
   * keys.
   */
  List<JobReject> check(ImportLine line) {
    List<JobReject> problems = new ArrayList<>(line.problems());
    if (!line.text(ImportColumn.PRODUCT_CODE).isEmpty() && product(line) == null) {
      problems.add(line.problem(ImportColumn.PRODUCT_CODE, RejectReason.UNKNOWN_PRODUCT));
    }
    if (!line.text(ImportColumn.PLAN_CODE).isEmpty() && plan(line) == null) {
      problems.add(line.problem(ImportColumn.PLAN_CODE, RejectReason.UNKNOWN_PLAN));
    }
    String number = ContractNumber.keyOf(line.text(ImportColumn.CONTRACT_NUMBER));
    boolean taken =
        line.keys().stream()
            .map(key -> ownersOfKey.get(LooseCode.of(key).value()))
            .filter(Objects::nonNull)
            .anyMatch(owners -> !owners.contains(number));
    if (taken) {
      problems.add(line.problem(ImportColumn.SUPPORT_KEYS, RejectReason.KEY_TAKEN));
    }
    if (problems.isEmpty()) {
      line.keys().forEach(key -> own(LooseCode.of(key).value(), number));
    }
    return problems;
  }

  private void own(String codeKey, String number) {
    ownersOfKey.computeIfAbsent(codeKey, code -> new HashSet<>()).add(number);
  }
}
