package dev.madoguchi.contract.desk;

import dev.madoguchi.contract.history.ContractChange;
import dev.madoguchi.contract.history.ContractField;
import java.time.Instant;

/**
 * A line of a contract's history.
 *
 * @param when when it was changed
 * @param actor by whom, as {@code account:42} or {@code system:contract-import/7}
 * @param field what
 * @param before what it was, or null
 * @param after what it became, or null
 */
public record ContractChangeView(
    Instant when, String actor, ContractField field, String before, String after) {

  static ContractChangeView of(ContractChange change) {
    return new ContractChangeView(
        change.getChangedAt(),
        change.getActor(),
        change.getField(),
        change.getOldValue(),
        change.getNewValue());
  }
}
