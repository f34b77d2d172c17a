package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Puts together what the page of a support ID's people shows. */
@Dependent
class PeopleViews {

  @Inject private SupportIdRepository supportIds;
  @Inject private PeopleRepository people;
  @Inject private Settings settings;
  @Inject private Clock clock;

  PeopleView of(SupportId supportId, Account reader) {
    long id = supportId.getId();
    Instant now = clock.instant();
    return new PeopleView(
        supportId.getName(),
        supportIds.findPersons(id).stream().map(one -> person(one, reader)).toList(),
        people.findInvitations(id).stream()
            .map(
                one ->
                    new PeopleView.Invitation(
                        one.getId(),
                        one.getMail(),
                        one.getInviter().getDisplayName(),
                        one.getSentAt(),
                        one.isOpen(now)))
            .toList(),
        people.findCc(id).stream()
            .map(one -> new PeopleView.Cc(one.getId(), one.getAddress(), one.getAddedAt()))
            .toList(),
        settings.get(SupportIdSettings.MOST_CC));
  }

  private static PeopleView.Person person(PersonInCharge person, Account reader) {
    Account account = person.getAccount();
    return new PeopleView.Person(
        person.getId(),
        account.getDisplayName(),
        account.getContactMail(),
        account.getDepartment(),
        person.getSince(),
        account.equals(reader));
  }
}
