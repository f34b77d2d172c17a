package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Support IDs for later components of this module; not for pages. */
@Stateless
public class SupportIdLookup {

  @Inject private SupportIdRepository supportIds;
  @Inject private PeopleRepository people;

  /** The support IDs of which the account is in charge, by name. */
  @PermitAll
  public List<SupportId> findOf(long accountId) {
    return supportIds.findOf(accountId);
  }

  /**
   * The keys on all support IDs of which the account is in charge, with contract, product and plan,
   * in one query.
   */
  @PermitAll
  public List<SupportIdKey> findKeysReachedBy(long accountId) {
    return supportIds.findKeysReachedBy(accountId);
  }

  /** The persons in charge of the support ID, longest member first. */
  @PermitAll
  public List<Account> personsInCharge(long supportIdId) {
    return supportIds.findPersonsInCharge(supportIdId);
  }

  /**
   * The addresses that get copies of the support ID's mails, each with the link that ends them
   * (CON-09).
   */
  @PermitAll
  public Map<String, String> findCcLinks(long supportIdId) {
    Map<String, String> links = new LinkedHashMap<>();
    people.findCc(supportIdId).forEach(cc -> links.put(cc.getAddress(), CcService.link(cc)));
    return links;
  }
}
