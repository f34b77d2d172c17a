package dev.madoguchi.supportid;

import java.util.Collection;
import java.util.Optional;

/**
 * Where a key may go (CON-06): on one support ID at most, and where the other keys of its contract
 * are.
 */
final class KeyPlacement {

  /** Why a key can't be put on a support ID. */
  enum Refusal {
    /** It is there already. */
    ALREADY_HERE,
    /** It is on another one. */
    IN_USE,
    /** Another key of its contract is on another one. */
    SIBLING_ELSEWHERE
  }

  /**
   * A key that is on a support ID.
   *
   * @param keyId support key
   * @param supportIdId support ID
   */
  record Placed(long keyId, long supportIdId) {}

  private KeyPlacement() {}

  /**
   * Decides whether a key may be put on a support ID.
   *
   * @param keyIds the key; several once its contract was renewed, when its code goes on
   * @param target the support ID, null for one that is just being issued
   * @param placed where the keys of the same contracts are now, the key itself included
   * @return empty when it may
   */
  static Optional<Refusal> refuse(Collection<Long> keyIds, Long target, Collection<Placed> placed) {
    Optional<Placed> itself =
        placed.stream().filter(key -> keyIds.contains(key.keyId())).findFirst();
    if (itself.isPresent()) {
      boolean here = target != null && itself.get().supportIdId() == target;
      return Optional.of(here ? Refusal.ALREADY_HERE : Refusal.IN_USE);
    }
    boolean elsewhere =
        placed.stream().anyMatch(key -> target == null || key.supportIdId() != target);
    return elsewhere ? Optional.of(Refusal.SIBLING_ELSEWHERE) : Optional.empty();
  }
}
