package dev.madoguchi.entitlement;

import dev.madoguchi.plan.PlanWindows;
import java.util.List;

/**
 * A service plan of the person's contracts in force, with its support windows (TIC-22).
 *
 * @param planName name of the plan
 * @param remark what else it promises, or null
 * @param contracts numbers of the contracts, in the order of their last days
 * @param windows its support windows
 */
public record PlanOfContracts(
    String planName, String remark, List<String> contracts, PlanWindows windows) {

  /** Copies the numbers. */
  public PlanOfContracts {
    contracts = List.copyOf(contracts);
  }
}
