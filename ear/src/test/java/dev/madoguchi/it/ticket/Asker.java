package dev.madoguchi.it.ticket;

import dev.madoguchi.As;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.supportid.SupportIdView;

/**
 * A customer who may ask about one device under one support ID.
 *
 * @param person the customer
 * @param contract the contract of the device
 * @param supportId the support ID with the contract's key
 */
public record Asker(Accounts.Person person, Contracts.Made contract, SupportIdView supportId) {

  /** Calls doors as this customer. */
  public As as() {
    return As.customer(person.id());
  }
}
