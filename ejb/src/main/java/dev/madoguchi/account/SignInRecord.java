package dev.madoguchi.account;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.platform.PlainText;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The short transactions before and after a password check; the check itself takes long and holds
 * no connection. For {@link SignIn} only.
 */
@Stateless
public class SignInRecord {

  private static final Duration FORGET_AFTER = Duration.ofDays(1);
  private static final int KEY_LENGTH = 100;

  @Inject private AccountRepository accounts;
  @Inject private SignInRepository repository;
  @Inject private AuditWriter audit;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @PermitAll
  public SignInFacts find(String loginId) {
    String key = key(loginId);
    Instant now = clock.instant();
    Optional<Account> account = accounts.findByLoginKey(key).filter(Account::canSignIn);
    Instant lockedUntil =
        repository
            .findGuard(key)
            .filter(guard -> guard.isLockedAt(now))
            .map(SignInGuard::getLockedUntil)
            .orElse(null);
    return new SignInFacts(
        account.map(Account::getId).orElse(null),
        account.map(Account::getPasswordHash).orElse(null),
        lockedUntil);
  }

  /**
   * The password was right: earlier failures are forgotten. Empty if the account was stopped, or
   * its login ID locked by failures, while the password was checked: many guesses sent at once get
   * no more tries than those sent one by one.
   */
  @PermitAll
  public Optional<SignedIn> succeed(long accountId, String address) {
    Account account = accounts.find(accountId).filter(Account::canSignIn).orElse(null);
    if (account == null) {
      return Optional.empty();
    }
    Optional<SignInGuard> guard = repository.lockGuard(key(account.getLoginId()));
    if (guard.filter(found -> found.isLockedAt(clock.instant())).isPresent()) {
      return Optional.empty();
    }
    guard.ifPresent(repository::remove);
    audit.write("account.signed-in", "account:" + accountId, address);
    return Optional.of(SignedIn.of(account));
  }

  /** Counts a failure and locks the login ID when there were too many (ACC-12). */
  @PermitAll
  public void fail(String loginId, String address) {
    String key = key(loginId);
    Instant now = clock.instant();
    SignInGuard guard = repository.lockGuard(key).orElse(null);
    if (guard == null) {
      repository.removeGuardsBefore(now.minus(FORGET_AFTER), now);
      guard = new SignInGuard(key, now);
      repository.add(guard);
    }
    boolean locked =
        guard.fail(
            now,
            settings.get(AccountSettings.LOCK_FAILURES),
            Duration.ofMinutes(settings.get(AccountSettings.LOCK_MINUTES)));
    audit.write("account.sign-in-failed", "login:" + key, address);
    if (locked) {
      audit.write("account.locked", "login:" + key, address);
    }
  }

  private static String key(String loginId) {
    return PlainText.cut(Typed.loginKey(loginId), KEY_LENGTH);
  }
}
