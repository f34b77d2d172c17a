package dev.madoguchi.contract.desk;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.history.ContractChange;
import dev.madoguchi.contract.history.Difference;
import dev.madoguchi.platform.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what was changed of a contract, and who did it, into history and audit log. */
@Dependent
class ContractHistory {

  @Inject private DeskRepository repository;
  @Inject private CurrentUser user;
  @Inject private AuditWriter audit;
  @Inject private Clock clock;

  /** Nothing happened where nothing differs. */
  void write(String action, Contract contract, List<Difference> differences) {
    if (differences.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    String actor = user.actor();
    differences.forEach(one -> repository.add(new ContractChange(contract, one, actor, now)));
    audit.write(
        action,
        "contract:" + contract.getNumber(),
        differences.stream()
            .map(one -> one.field().name())
            .distinct()
            .collect(Collectors.joining(", ")));
  }
}
