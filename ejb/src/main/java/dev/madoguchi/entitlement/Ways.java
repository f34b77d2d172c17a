package dev.madoguchi.entitlement;

import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.supportid.SupportIdKey;
import dev.madoguchi.supportid.SupportIdLookup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** All ways on which the signed-in customer reaches contracts, in three statements. */
@Dependent
class Ways {

  @Inject private SupportIdLookup supportIds;
  @Inject private EntitlementRepository repository;
  @Inject private CurrentUser user;

  /** Support IDs first: where a contract is reached on both ways, that is the one to tell. */
  List<Way> all() {
    long account = user.accountId();
    List<Way> ways = new ArrayList<>();
    for (SupportIdKey key : supportIds.findKeysReachedBy(account)) {
      ways.add(
          new Way(
              key.getSupportKey().getContract(),
              key.getSupportId().getId(),
              key.getSupportId().getName()));
    }
    for (ContractParty party : repository.findByRegisteredMailOf(account)) {
      ways.add(new Way(party.getContract(), null, party.getRegisteredMail()));
    }
    return ways;
  }
}
