package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.account.InvitedAccounts;
import dev.madoguchi.account.NewPassword;
import dev.madoguchi.account.SignedIn;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.OnlyPlainText;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The link of an invitation to a support ID (CON-08, ACC-22): reading it changes nothing, the
 * button accepts. For visitors.
 */
@Stateless
public class InvitationService {

  @Inject private Invitations invitations;
  @Inject private SupportIdRepository supportIds;
  @Inject private InvitedAccounts accounts;
  @Inject private AccountLookup lookup;
  @Inject private SupportIdNews news;
  @Inject private Clock clock;

  /** What the link is good for; empty for one that is used, withdrawn, over or none at all. */
  @PermitAll
  public Optional<InvitationView> find(String token) {
    return open(token)
        .map(
            one ->
                new InvitationView(
                    one.getSupportId().getName(),
                    one.getInviter().getDisplayName(),
                    one.getMail(),
                    customer(one.getMail()).isPresent(),
                    accounts.shortestPassword()));
  }

  /**
   * Makes an active account with the invited address as login ID, and puts it in charge. The link
   * proved the address.
   *
   * @return who is signed in from now on
   * @throws NotFoundException if the link does not work any more
   * @throws dev.madoguchi.account.PasswordRefusedException if the password is against the policy
   * @throws dev.madoguchi.account.PasswordsDifferException if it was repeated differently
   * @throws dev.madoguchi.account.LoginIdTakenException if an account was made meanwhile
   */
  @PermitAll
  public SignedIn accept(
      String token,
      @NotBlank @Size(max = 100) @OnlyPlainText String familyName,
      @NotBlank @Size(max = 100) @OnlyPlainText String givenName,
      NewPassword password) {
    SupportIdInvitation invitation = get(token);
    Account account =
        accounts.create(
            invitation.getMail(),
            familyName,
            givenName,
            invitation.getSupportId().getCompany(),
            invitation.getInviter().getLanguage(),
            password);
    join(invitation, account);
    return accounts.signedIn(account);
  }

  /**
   * Puts the account that the invited person has got meanwhile in charge; it signs in by itself.
   *
   * @throws NotFoundException if the link does not work any more, or there is no such account
   */
  @PermitAll
  public void acceptAsAccount(String token) {
    SupportIdInvitation invitation = get(token);
    join(
        invitation,
        customer(invitation.getMail())
            .orElseThrow(() -> new NotFoundException("account", invitation.getMail())));
  }

  private Optional<Account> customer(String mail) {
    return lookup.findByLoginId(mail).filter(one -> one.getRoles().contains(Roles.CUSTOMER));
  }

  private void join(SupportIdInvitation invitation, Account account) {
    SupportId supportId = invitation.getSupportId();
    List<Account> persons = supportIds.findPersonsInCharge(supportId.getId());
    if (!persons.contains(account)) {
      invitations.join(supportId, account);
      news.tell(
          supportId,
          account,
          SupportIdChangeKind.INVITATION_ACCEPTED,
          account.getDisplayName(),
          null);
    }
  }

  private SupportIdInvitation get(String token) {
    return open(token).orElseThrow(() -> new NotFoundException("invitation", ""));
  }

  private Optional<SupportIdInvitation> open(String token) {
    return invitations.find(token).filter(one -> one.isOpen(clock.instant()));
  }
}
