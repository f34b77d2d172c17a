package dev.madoguchi.supportid;

import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.desk.ContractRenewed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Puts the keys of a contract that continues another one on the support ID of the old keys, so that
 * customers need do nothing (CON-02). The old ones stay there: the old contract is in force to its
 * last day.
 */
@Dependent
class KeysOfRenewals {

  @Inject private SupportIdRepository supportIds;
  @Inject private ContractLookup contracts;
  @Inject private Clock clock;

  void place(@Observes ContractRenewed renewal) {
    contracts
        .findKeys(renewal.contractId())
        .forEach(
            key ->
                supportIds
                    .findByKeyCode(key.getCodeKey())
                    .forEach(
                        supportId ->
                            supportIds.add(new SupportIdKey(supportId, key, clock.instant()))));
  }
}
