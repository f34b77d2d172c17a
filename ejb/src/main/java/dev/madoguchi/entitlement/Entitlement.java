package dev.madoguchi.entitlement;

import dev.madoguchi.plan.WindowView;
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
 * @param channels where the plan has no portal for what is asked: the channels that it has instead
 * @param warnsOnly whether a "no" that stands on a contract of the person only warns (a setting)
 */
public record Entitlement(
    boolean granted,
    List<Reason> reasons,
    String contractNumber,
    Long contractId,
    LocalDate until,
    boolean serialVerified,
    RefusalCause cause,
    List<WindowView> channels,
    boolean warnsOnly) {

  /** Copies the lists. */
  public Entitlement {
    reasons = List.copyOf(reasons);
    channels = List.copyOf(channels);
  }

  /** Whether the ticket may be sent: granted, or refused with a warning only. */
  public boolean isSendable() {
    return granted || warnsOnly && contractId != null;
  }

  /** The same answer under the setting "warns only". */
  Entitlement asWarning() {
    return new Entitlement(
        granted, reasons, contractNumber, contractId, until, serialVerified, cause, channels, true);
  }

  static Entitlement refused(RefusalCause cause) {
    return new Entitlement(false, List.of(), null, null, null, false, cause, List.of(), false);
  }
}
