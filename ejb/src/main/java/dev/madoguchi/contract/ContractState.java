package dev.madoguchi.contract;

/** The state of a contract on a day (CON-01). It is never stored: see {@link Contract#stateOn}. */
public enum ContractState {
  /** Its first day is still to come. */
  NOT_STARTED,
  /** Maintained. */
  IN_FORCE,
  /** Maintained, in its last days; counts as in force in every rule. */
  EXPIRING,
  /** Its last day is over. */
  ENDED,
  /** Cancelled before its last day. */
  CANCELLED;

  /** Whether the contract is maintained in this state. */
  public boolean isInForce() {
    return this == IN_FORCE || this == EXPIRING;
  }
}
