package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.company.Company;
import dev.madoguchi.contract.SupportKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What back office does to prepare a support ID (CON-05); all of it under its own name. */
@Dependent
class Preparation {

  @Inject private SupportIdRepository supportIds;
  @Inject private PeopleRepository people;
  @Inject private KeyPlacing placing;
  @Inject private Invitations invitations;
  @Inject private SupportIdNews news;
  @Inject private AccountLookup accounts;
  @Inject private Clock clock;

  SupportId issue(String name, String description, Company company, List<SupportKey> keys) {
    SupportId prepared = new SupportId(name, description, company, clock.instant());
    supportIds.add(prepared);
    placing.place(keys, prepared);
    String masked = keys.get(0).getMaskedCode();
    news.tell(prepared, accounts.current(), SupportIdChangeKind.ISSUED, masked, null);
    return prepared;
  }

  /** Adds who is meant, or invites the address. */
  void admit(SupportId supportId, SupportIdDesk.Newcomer person) {
    Account office = accounts.current();
    if (person.account() == null) {
      invitations.send(supportId, office, person.mail());
      return;
    }
    String name = person.account().getDisplayName();
    people.lock(supportId);
    if (supportIds.findPersonsInCharge(supportId.getId()).contains(person.account())) {
      throw new AlreadyInChargeException(name);
    }
    invitations.join(supportId, person.account());
    news.tell(supportId, office, SupportIdChangeKind.PERSON_ADDED, name, null);
  }
}
