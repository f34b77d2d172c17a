package dev.madoguchi.account;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * The short transactions before and after the chosen password is hashed; the hashing takes long and
 * holds no connection. For {@link ConfirmationService} only.
 */
@Stateless
public class ConfirmationRecord {

  @Inject private AccountLinkRepository links;
  @Inject private AccountMails mails;
  @Inject private Settings settings;
  @Inject private AuditWriter audit;
  @Inject private Clock clock;

  /**
   * Refuses a link that does not work and a password that can't be taken (ACC-04). Changes nothing.
   *
   * @throws LinkNotUsableException if the link was used or has expired
   * @throws PasswordRefusedException if the password is against the policy
   * @throws PasswordsDifferException if it was repeated differently
   */
  @PermitAll
  public void check(String token, NewPassword password) {
    String loginId = open(token, clock.instant()).getAccount().getLoginId();
    int shortest = settings.get(AccountSettings.PASSWORD_LENGTH);
    PasswordPolicy.check(password.password(), loginId, shortest)
        .ifPresent(
            fault -> {
              throw new PasswordRefusedException(fault, shortest);
            });
    if (!password.password().equals(password.repeated())) {
      throw new PasswordsDifferException();
    }
  }

  /**
   * Uses the link up, activates its account with the password and queues the mail "registration
   * complete".
   *
   * @param passwordHash of a password that was checked
   * @throws LinkNotUsableException if the link was used meanwhile, or has expired
   */
  @PermitAll
  public SignedIn confirm(String token, String passwordHash) {
    Instant now = clock.instant();
    AccountLink link = open(token, now);
    Account account = link.getAccount();
    link.use(now);
    account.confirm(passwordHash);
    mails.complete(account);
    audit.write("account.confirmed", "account:" + account.getId(), account.getLoginId());
    return SignedIn.of(account);
  }

  private AccountLink open(String token, Instant now) {
    return links
        .find(token)
        .filter(link -> link.stateAt(now) == LinkState.OPEN)
        .orElseThrow(LinkNotUsableException::new);
  }
}
