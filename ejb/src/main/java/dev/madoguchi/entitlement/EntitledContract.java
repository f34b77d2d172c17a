package dev.madoguchi.entitlement;

import dev.madoguchi.contract.ContractState;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract that the account reaches (CON-11).
 *
 * @param contractId the contract
 * @param number contract number
 * @param name contract name
 * @param productId the product
 * @param productName its name
 * @param since first day of maintenance
 * @param until last day of maintenance
 * @param daysLeft days until then, 0 on the last day, negative afterwards; null before it starts
 *     and once cancelled
 * @param state state today
 * @param planName service plan
 * @param portal whether the plan includes the portal
 * @param via name of the support ID, or the registered mail address, by which it is reached
 * @param supportIdId the support ID, null when it is reached by registered mail
 * @param devices its devices
 */
public record EntitledContract(
    long contractId,
    String number,
    String name,
    long productId,
    String productName,
    LocalDate since,
    LocalDate until,
    Long daysLeft,
    ContractState state,
    String planName,
    boolean portal,
    String via,
    Long supportIdId,
    List<EntitledDevice> devices) {

  /** Copies the devices. */
  public EntitledContract {
    devices = List.copyOf(devices);
  }
}
