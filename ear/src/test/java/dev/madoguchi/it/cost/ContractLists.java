package dev.madoguchi.it.cost;

import dev.madoguchi.As;
import dev.madoguchi.contract.ContractSearch;
import dev.madoguchi.contract.ContractService;
import dev.madoguchi.contract.ContractState;
import dev.madoguchi.contract.desk.ContractDesk;
import dev.madoguchi.contract.expiry.ContractExpiry;
import dev.madoguchi.contract.expiry.ExpiryDesk;
import dev.madoguchi.contract.expiry.ExpiryFilter;
import dev.madoguchi.contract.expiry.ExpiryFilter.Within;
import dev.madoguchi.contract.intake.ContractImport;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** How the lists, searches and jobs of contracts are read; a part of {@link ListPlanIT}. */
@Dependent
public class ContractLists {

  private static final PageRequest FIRST = PageRequest.of(1);
  private static final PageRequest THIRD = PageRequest.of(3);
  private static final As SYSTEM = As.system();

  /** What a short beginning of numbers has in common. */
  private static final int SHARED = 25_000;

  @Inject private Accounts accounts;
  @Inject private ContractService contracts;
  @Inject private ContractDesk desk;
  @Inject private ContractImport imports;
  @Inject private ContractExpiry expiry;
  @Inject private ExpiryDesk ending;
  @Inject private Clock clock;

  void check(PlanCheck check) throws Exception {
    As office = As.office(accounts.office());
    contractList(check, office);
    contractSearch(check, office);
    contractsThatEnd(check, office);
  }

  private void contractList(PlanCheck check, As office) throws Exception {
    for (PageRequest page : List.of(FIRST, THIRD)) {
      check
          .of("contracts")
          .by("ix_contract_last_day")
          .run(office, () -> contracts.search(new ContractSearch(null, null), page));
      for (ContractState state : ContractState.values()) {
        String index =
            state == ContractState.NOT_STARTED
                ? "ix_contract_first_day"
                : state == ContractState.CANCELLED
                    ? "ix_contract_cancelled"
                    : "ix_contract_last_day";
        check
            .of("contracts, " + state)
            .by(index)
            .sorting(1_500)
            .run(office, () -> contracts.search(new ContractSearch(null, state), page));
      }
    }
    check.of("contract").run(office, () -> contracts.getContract("VOL-77"));
    check.of("history of a contract").run(office, () -> desk.getTrail("VOL-77"));
  }

  private void contractSearch(PlanCheck check, As office) throws Exception {
    // companies are found by a part of their name; there are few beside their contracts. What
    // thousands begin with is read until there is enough, by the index or without
    for (String text : List.of("VOL-77", "量の契約 77", "hoshu77@volume", "VOL1", "量77", "VOL", "量")) {
      for (ContractState state : new ContractState[] {null, ContractState.ENDED}) {
        check
            .of("contracts with " + text + " in state " + state)
            .scanning("company")
            .scanning("contract")
            .reading(SHARED)
            .run(office, () -> contracts.search(new ContractSearch(text, state), FIRST));
      }
    }
    check
        .of("import of a chunk")
        .run(SYSTEM, () -> imports.importChunk(-1, List.of(VolumeFile.line())));
  }

  /** Whichever index gives the range, ids alone are sorted, and no more than anybody counts. */
  private void contractsThatEnd(PlanCheck check, As office) throws Exception {
    for (Within within : Within.values()) {
      for (PageRequest page : List.of(FIRST, THIRD)) {
        check
            .of("contracts that end, " + within)
            .sorting(1_500)
            .run(office, () -> ending.find(new ExpiryFilter(within, null, null, null), page));
      }
    }
    check
        .of("contracts for which a step is due")
        .run(SYSTEM, () -> expiry.findDue(clock.instant()).size());
  }
}
