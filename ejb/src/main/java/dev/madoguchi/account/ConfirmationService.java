package dev.madoguchi.account;

import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * The link of the confirmation mail: reading it changes nothing, the button confirms (ACC-07,
 * ACC-09). For visitors.
 */
@Stateless
public class ConfirmationService {

  @Inject private ConfirmationRecord record;
  @Inject private AccountLinkRepository repository;
  @Inject private AccountLinks links;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** What the link is good for; a mail scanner that opens it confirms nothing. */
  @PermitAll
  public ConfirmationView getConfirmation(String token) {
    Optional<AccountLink> link = repository.find(token);
    LinkState state = link.map(found -> found.stateAt(clock.instant())).orElse(LinkState.UNKNOWN);
    String loginId = state == LinkState.OPEN ? link.get().getAccount().getLoginId() : null;
    return new ConfirmationView(state, loginId, settings.get(AccountSettings.PASSWORD_LENGTH));
  }

  /**
   * Confirms the mail address and sets the password: the account is active, the link is used up,
   * the mail "registration complete" is queued. Hashing the password takes a few hundred
   * milliseconds of computing, during which no connection is held; a link that was used meanwhile
   * is refused after all.
   *
   * @return who is signed in from now on
   * @throws LinkNotUsableException if the link was used or has expired
   * @throws PasswordRefusedException if the password is against the policy (ACC-04)
   * @throws PasswordsDifferException if it was repeated differently
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SignedIn confirm(String token, NewPassword password) {
    record.check(token, password);
    return record.confirm(token, PasswordHash.of(password.password()));
  }

  /**
   * Mails a new link to the owner of an expired one. Does nothing, and says nothing, for any other
   * link and shortly after another was sent.
   */
  @PermitAll
  public void sendNewLink(String token) {
    repository
        .find(token)
        .filter(link -> link.stateAt(clock.instant()) == LinkState.EXPIRED)
        .ifPresent(link -> links.sendAgain(link.getAccount()));
  }
}
