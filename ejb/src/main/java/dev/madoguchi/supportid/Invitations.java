package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.InvitedAccounts;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Invitations to a support ID and what becomes of them; in the caller's transaction. */
@Dependent
class Invitations {

  @Inject private PeopleRepository people;
  @Inject private InvitedAccounts accounts;
  @Inject private SupportIdNews news;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Invites an address, or invites it again with another link. */
  void send(SupportId supportId, Account inviter, String mail) {
    people.lock(supportId);
    Optional<SupportIdInvitation> before =
        people.findInvitations(supportId.getId()).stream()
            .filter(
                one ->
                    SupportIdInvitation.mailKey(one.getMail())
                        .equals(SupportIdInvitation.mailKey(mail)))
            .findFirst();
    SupportIdInvitation invitation =
        before.orElseGet(() -> new SupportIdInvitation(supportId, mail));
    Instant now = clock.instant();
    Instant expires = now.plus(Duration.ofDays(settings.get(SupportIdSettings.INVITATION_DAYS)));
    String token = accounts.newToken();
    invitation.send(inviter, accounts.hash(token), now, expires);
    people.add(invitation);
    news.invite(
        invitation, Installation.current().publicUrl() + "/invitation?token=" + token, expires);
    news.tell(supportId, inviter, SupportIdChangeKind.INVITED, mail, null);
  }

  /** Makes the person in charge; an invitation of the same address is done with that. */
  void join(SupportId supportId, Account person) {
    people.findInvitations(supportId.getId()).stream()
        .filter(
            one ->
                SupportIdInvitation.mailKey(one.getMail())
                    .equals(SupportIdInvitation.mailKey(person.getContactMail())))
        .forEach(people::remove);
    people.add(new PersonInCharge(supportId, person, clock.instant()));
  }

  Optional<SupportIdInvitation> find(String token) {
    return token == null || token.isBlank()
        ? Optional.empty()
        : people.findInvitation(accounts.hash(token.strip()));
  }
}
