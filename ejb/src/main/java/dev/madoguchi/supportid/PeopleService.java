package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.mail.MailAddress;
import dev.madoguchi.platform.AttemptGuard;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.OnlyPlainText;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who is in charge of a support ID (CON-08): persons in charge add and remove each other and invite
 * people without account. Every change is mailed to all of them and stands in the history. For
 * anybody else there is no such support ID.
 */
@Stateless
public class PeopleService {

  @Inject private SupportIdRepository supportIds;
  @Inject private PeopleRepository people;
  @Inject private Invitations invitations;
  @Inject private AccountLookup accounts;
  @Inject private SupportIdNews news;
  @Inject private PeopleViews views;
  @Inject private AttemptGuard attempts;

  /**
   * Persons in charge, invitations and CC addresses.
   *
   * @throws NotFoundException if there is no such support ID for the caller
   */
  @RolesAllowed(Roles.CUSTOMER)
  public PeopleView get(String name) {
    return views.of(visible(name), accounts.current());
  }

  /**
   * Adds somebody of the caller's company by login ID or contact mail. A mail address that several
   * accounts of it have offers these to choose from; any other address gets an invitation, whether
   * or not another company has an account with it, so that nothing is learnt of those.
   *
   * @return what came of it
   * @throws PersonUnknownException if it is neither a login ID of the company nor a mail address
   * @throws AlreadyInChargeException if the person is in charge already
   * @throws dev.madoguchi.platform.TooManyAttemptsException if the caller tried too many
   */
  @RolesAllowed(Roles.CUSTOMER)
  public PersonAdded add(String name, @NotBlank @Size(max = 254) @OnlyPlainText String typed) {
    Account caller = accounts.current();
    SupportId supportId = visible(name);
    count(caller);
    List<Account> found = colleagues(caller, typed);
    if (found.size() == 1) {
      return add(supportId, caller, found.get(0));
    }
    if (!found.isEmpty()) {
      return PersonAdded.choose(found);
    }
    String mail = MailAddress.find(typed).orElseThrow(PersonUnknownException::new).text();
    if (isInvolved(supportId, mail)) {
      throw new AlreadyInChargeException(mail);
    }
    invitations.send(supportId, caller, mail);
    return PersonAdded.invited(mail);
  }

  /**
   * Adds one of those that were offered.
   *
   * @param typed the contact mail for which the account was offered
   * @throws NotFoundException if it was not offered for that address
   */
  @RolesAllowed(Roles.CUSTOMER)
  public PersonAdded choose(String name, String typed, long accountId) {
    Account caller = accounts.current();
    SupportId supportId = visible(name);
    count(caller);
    Account chosen =
        colleagues(caller, typed).stream()
            .filter(one -> one.getId() == accountId)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("account", accountId));
    return add(supportId, caller, chosen);
  }

  private void count(Account caller) {
    attempts.count("supportid-person:account:" + caller.getId(), "person");
  }

  private List<Account> colleagues(Account caller, String typed) {
    return accounts.findCustomers(typed).stream()
        .filter(one -> caller.getCompany() != null && caller.getCompany().equals(one.getCompany()))
        .toList();
  }

  /** Whether somebody of another company with this address, who is known by now, is in charge. */
  private boolean isInvolved(SupportId supportId, String mail) {
    return supportIds.findPersonsInCharge(supportId.getId()).stream()
        .anyMatch(one -> one.getContactMail().equalsIgnoreCase(mail));
  }

  private PersonAdded add(SupportId supportId, Account caller, Account person) {
    people.lock(supportId);
    if (isInCharge(supportId, person)) {
      throw new AlreadyInChargeException(person.getDisplayName());
    }
    invitations.join(supportId, person);
    news.tell(supportId, caller, SupportIdChangeKind.PERSON_ADDED, person.getDisplayName(), null);
    return PersonAdded.added(person.getDisplayName());
  }

  private boolean isInCharge(SupportId supportId, Account person) {
    return supportIds.findPersonsInCharge(supportId.getId()).contains(person);
  }

  /**
   * Takes a person off; one can take oneself off.
   *
   * @param id of {@link PeopleView.Person}
   * @throws LastPersonException if nobody would be left
   */
  @RolesAllowed(Roles.CUSTOMER)
  public void remove(String name, long id) {
    Account caller = accounts.current();
    SupportId supportId = visible(name);
    people.lock(supportId);
    List<PersonInCharge> all = supportIds.findPersons(supportId.getId());
    PersonInCharge person =
        all.stream()
            .filter(one -> one.getId() == id)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("person in charge", id));
    if (all.size() == 1) {
      throw new LastPersonException();
    }
    people.remove(person);
    Account gone = person.getAccount();
    SupportIdChangeKind kind =
        gone.equals(caller) ? SupportIdChangeKind.PERSON_LEFT : SupportIdChangeKind.PERSON_REMOVED;
    news.tell(supportId, caller, kind, gone.getDisplayName(), gone);
  }

  /**
   * Sends an invitation once more, with another link.
   *
   * @throws dev.madoguchi.platform.TooManyAttemptsException if the caller sent too many
   */
  @RolesAllowed(Roles.CUSTOMER)
  public void sendAgain(String name, long id) {
    SupportIdInvitation invitation = invitation(visible(name), id);
    count(accounts.current());
    invitations.send(invitation.getSupportId(), accounts.current(), invitation.getMail());
  }

  /** Takes an invitation back; its link works no more. */
  @RolesAllowed(Roles.CUSTOMER)
  public void withdraw(String name, long id) {
    SupportId supportId = visible(name);
    SupportIdInvitation invitation = invitation(supportId, id);
    people.remove(invitation);
    news.tell(
        supportId,
        accounts.current(),
        SupportIdChangeKind.INVITATION_WITHDRAWN,
        invitation.getMail(),
        null);
  }

  private SupportIdInvitation invitation(SupportId supportId, long id) {
    return people.findInvitations(supportId.getId()).stream()
        .filter(one -> one.getId() == id)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("invitation", id));
  }

  private SupportId visible(String name) {
    return supportIds
        .findVisible(SupportId.nameKey(name), accounts.current().getId())
        .orElseThrow(() -> new NotFoundException("support ID", name));
  }
}
