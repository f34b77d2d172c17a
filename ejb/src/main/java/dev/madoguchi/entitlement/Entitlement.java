package dev.madoguchi.entitlement;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer with its reasons (CON-13).
 *
 * @param granted whether the person may ask
 * @param reasons explanation, in the order in which it is read
 * @param contractNumber contract under which the answer was found, or null
 * @param contractId the same contract, or null
 * @param until last day on which the answer holds, grace included; null when not granted
 * @param serialVerified whether the serial number stands on the contract
 * @param cause why not, null when granted
 */
public record Entitlement(
    boolean granted,
    List<Reason> reasons,
    String contractNumber,
    Long contractId,
    LocalDate until,
    boolean serialVerified,
    RefusalCause cause) {

  /** Copies the reasons. */
  public Entitlement {
    reasons = List.copyOf(reasons);
  }

  static Entitlement refused(RefusalCause cause) {
    return new Entitlement(false, List.of(), null, null, null, false, cause);
  }
}
