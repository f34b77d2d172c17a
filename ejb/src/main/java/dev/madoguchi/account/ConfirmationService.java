package dev.madoguchi.account;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The link of the confirmation mail: reading it changes nothing, the button confirms (ACC-07,
 * ACC-09). For visitors.
 */
@Stateless
public class ConfirmationService {

  @Inject private AccountLinkRepository repository;
  @Inject private AccountLinks links;
  @Inject private AccountMails mails;
  @Inject private Settings settings;
  @Inject private AuditWriter audit;
  @Inject private Clock clock;

  /** What the link is good for; a mail scanner that opens it confirms nothing. */
  @PermitAll
  public ConfirmationView getConfirmation(String token) {
    Optional<AccountLink> link = find(token);
    LinkState state = link.map(found -> found.stateAt(clock.instant())).orElse(LinkState.UNKNOWN);
    String loginId = state == LinkState.OPEN ? link.get().getAccount().getLoginId() : null;
    return new ConfirmationView(state, loginId, settings.get(AccountSettings.PASSWORD_LENGTH));
  }

  /**
   * Confirms the mail address and sets the password: the account is active, the link is used up,
   * the mail "registration complete" is queued.
   *
   * @return who is signed in from now on
   * @throws LinkNotUsableException if the link was used or has expired
   * @throws PasswordRefusedException if the password is against the policy (ACC-04)
   * @throws PasswordsDifferException if it was repeated differently
   */
  @PermitAll
  public SignedIn confirm(String token, NewPassword password) {
    Instant now = clock.instant();
    AccountLink link =
        find(token)
            .filter(found -> found.stateAt(now) == LinkState.OPEN)
            .orElseThrow(LinkNotUsableException::new);
    Account account = link.getAccount();
    int shortest = settings.get(AccountSettings.PASSWORD_LENGTH);
    PasswordPolicy.check(password.password(), account.getLoginId(), shortest)
        .ifPresent(
            fault -> {
              throw new PasswordRefusedException(fault, shortest);
            });
    if (!password.password().equals(password.repeated())) {
      throw new PasswordsDifferException();
    }
    link.use(now);
    account.confirm(PasswordHash.of(password.password()));
    mails.complete(account);
    audit.write("account.confirmed", "account:" + account.getId(), account.getLoginId());
    return SignedIn.of(account);
  }

  /**
   * Mails a new link to the owner of an expired one. Does nothing, and says nothing, for any other
   * link and shortly after another was sent.
   */
  @PermitAll
  public void sendNewLink(String token) {
    find(token)
        .filter(link -> link.stateAt(clock.instant()) == LinkState.EXPIRED)
        .ifPresent(link -> links.sendAgain(link.getAccount()));
  }

  private Optional<AccountLink> find(String token) {
    return token == null || token.isBlank()
        ? Optional.empty()
        : repository.find(new SecretToken(token.strip()));
  }
}
