package dev.madoguchi.contract.expiry;

import java.util.List;

/**
 * Somebody who is to be told of contracts.
 *
 * @param address address in lower case; empty for contracts without any
 * @param contracts the contracts
 */
public record DueRecipient(String address, List<DueContract> contracts) {

  /**
   * A contract and the step that is due for it.
   *
   * @param id the contract
   * @param step days before the last day, -1 after it
   */
  public record DueContract(long id, int step) {}
}
