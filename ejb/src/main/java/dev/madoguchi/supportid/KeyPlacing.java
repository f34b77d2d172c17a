package dev.madoguchi.supportid;

import dev.madoguchi.account.InvalidSupportKeyException;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.KeyCheck;
import dev.madoguchi.contract.KeyState;
import dev.madoguchi.contract.SupportKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Puts support keys on support IDs, by the rules of {@link KeyPlacement} (CON-06). */
@Dependent
class KeyPlacing {

  @Inject private SupportIdRepository supportIds;
  @Inject private ContractLookup contracts;
  @Inject private Clock clock;

  /**
   * A key that can be used today, first, and those of its code that can be used later, because its
   * contract was renewed; their contracts are held until the end of the transaction.
   *
   * @throws InvalidSupportKeyException if the key can't be used today
   */
  List<SupportKey> hold(String typed) {
    KeyCheck check = contracts.checkKey(typed);
    if (check.state() != KeyState.VALID) {
      throw new InvalidSupportKeyException();
    }
    List<SupportKey> keys = new ArrayList<>(List.of(check.key()));
    contracts.findKeysByCode(typed).stream()
        .filter(key -> key.getRenewal() > check.key().getRenewal())
        .forEach(keys::add);
    keys.forEach(key -> supportIds.lock(key.getContract()));
    return keys;
  }

  /**
   * Makes sure that the key may go there.
   *
   * @param target the support ID, null for one that is just being issued
   * @throws SupportKeyAlreadyHereException if it is there already
   * @throws SupportKeyInUseException if it is on another one
   * @throws SiblingKeyElsewhereException if another key of its contract is on another one
   */
  void check(String typed, Long target) {
    List<SupportKey> keys = contracts.findKeysByCode(typed);
    KeyPlacement.refuse(
            keys.stream().map(SupportKey::getId).toList(),
            target,
            supportIds.findPlaced(keys.stream().map(key -> key.getContract().getId()).toList()))
        .ifPresent(KeyPlacing::refuse);
  }

  void place(List<SupportKey> keys, SupportId supportId) {
    keys.forEach(key -> supportIds.add(new SupportIdKey(supportId, key, clock.instant())));
  }

  private static void refuse(KeyPlacement.Refusal refusal) {
    switch (refusal) {
      case ALREADY_HERE:
        throw new SupportKeyAlreadyHereException();
      case IN_USE:
        throw new SupportKeyInUseException();
      default:
        throw new SiblingKeyElsewhereException();
    }
  }
}
