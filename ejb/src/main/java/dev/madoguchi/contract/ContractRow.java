package dev.madoguchi.contract;

import java.time.LocalDate;

/**
 * A contract in the back office's list.
 *
 * @param id database identity
 * @param number contract number
 * @param name name of the contract
 * @param endUser company of the end user, or null
 * @param product name of the product
 * @param plan name of the service plan
 * @param firstDay first day of maintenance
 * @param lastDay last day of maintenance, included
 * @param state state today
 * @param daysLeft days until the last day; 0 on it, negative afterwards
 */
public record ContractRow(
    long id,
    String number,
    String name,
    String endUser,
    String product,
    String plan,
    LocalDate firstDay,
    LocalDate lastDay,
    ContractState state,
    long daysLeft) {

  static ContractRow of(Contract contract, String endUser, LocalDate today, int expiringDays) {
    return new ContractRow(
        contract.getId(),
        contract.getNumber(),
        contract.getName(),
        endUser,
        contract.getProduct().getName(),
        contract.getPlan().getName(),
        contract.getPeriod().getFirstDay(),
        contract.getPeriod().getLastDay(),
        contract.stateOn(today, expiringDays),
        contract.getPeriod().daysLeft(today));
  }
}
