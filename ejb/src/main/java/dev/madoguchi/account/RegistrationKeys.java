package dev.madoguchi.account;

import dev.madoguchi.company.Company;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.KeyCheck;
import dev.madoguchi.contract.KeyState;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.platform.AttemptGuard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The support keys with which visitors register: whose they are, and how much can be found out by
 * one (ACC-08).
 */
@Dependent
class RegistrationKeys {

  private static final String FIELD = "supportKey";

  @Inject private ContractLookup contracts;
  @Inject private AttemptGuard attempts;

  /**
   * A key that can be used today.
   *
   * @throws InvalidSupportKeyException if it can't, or is none
   */
  SupportKey valid(String typed) {
    KeyCheck check = contracts.checkKey(typed);
    if (check.state() != KeyState.VALID) {
      throw new InvalidSupportKeyException();
    }
    return check.key();
  }

  /**
   * The same for a key that is typed for the first time: wrong ones count for the address that they
   * come from, and after too many no key is taken from there for a while.
   *
   * @throws InvalidSupportKeyException if it can't be used, or is none
   * @throws dev.madoguchi.platform.TooManyAttemptsException if too many were wrong
   */
  SupportKey valid(String typed, String address) {
    String guesses = "support-key:address:" + address;
    attempts.count(guesses, FIELD);
    SupportKey key = valid(typed);
    attempts.takeBack(guesses);
    return key;
  }

  /** The end user of its contract; every contract has one, the import refuses others. */
  Company company(SupportKey key) {
    return contracts.findParties(List.of(key.getContract().getId())).stream()
        .filter(party -> party.getRole() == PartyRole.END_USER)
        .findFirst()
        .orElseThrow()
        .getCompany();
  }

  /**
   * Counts a question that somebody asks with the key.
   *
   * @throws dev.madoguchi.platform.TooManyAttemptsException if it was asked too often
   */
  void count(SupportKey key, String question) {
    attempts.count(question + ":key:" + key.getId());
  }
}
