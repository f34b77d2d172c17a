package dev.madoguchi.account;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Browsers that stay signed in (ACC-11). For {@link SignIn} only. */
@Stateless
public class RememberedLogins {

  @Inject private AccountRepository accounts;
  @Inject private SignInRepository repository;
  @Inject private AuditWriter audit;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Remembers a browser; returns the value of its cookie. */
  @PermitAll
  public String remember(long accountId, String browser) {
    Account account = accounts.find(accountId).orElseThrow();
    Instant now = clock.instant();
    SecretToken token = SecretToken.random();
    RememberedLogin remembered = new RememberedLogin(account, token, browser, now, life());
    repository.removeExpiredRemembered(accountId, now);
    repository.add(remembered);
    return RememberCookie.of(remembered, token).text();
  }

  /** Recognises a browser and replaces its secret. */
  @PermitAll
  public Optional<RememberedSignIn> use(String cookie, String address) {
    Optional<RememberCookie> parsed = RememberCookie.parse(cookie);
    RememberedLogin remembered =
        parsed.flatMap(value -> repository.lockRemembered(value.selector())).orElse(null);
    if (remembered == null) {
      return Optional.empty();
    }
    Account account = remembered.getAccount();
    Instant now = clock.instant();
    switch (remembered.judge(parsed.get().token(), now)) {
      case CURRENT:
        return account.canSignIn()
            ? Optional.of(renew(remembered, now, address))
            : Optional.empty();
      case JUST_REPLACED:
        return account.canSignIn()
            ? Optional.of(new RememberedSignIn(SignedIn.of(account), null))
            : Optional.empty();
      case STOLEN:
        repository.removeRememberedOf(account.getId());
        audit.write("account.remembered-login-stolen", "account:" + account.getId(), address);
        return Optional.empty();
      default:
        repository.remove(remembered);
        return Optional.empty();
    }
  }

  /** Forgets the browser; an invented cookie does nothing. */
  @PermitAll
  public void forget(String cookie) {
    Instant now = clock.instant();
    RememberCookie.parse(cookie)
        .ifPresent(
            value ->
                repository
                    .lockRemembered(value.selector())
                    .filter(
                        found -> found.judge(value.token(), now) != RememberedLogin.Verdict.STOLEN)
                    .ifPresent(repository::remove));
  }

  private RememberedSignIn renew(RememberedLogin remembered, Instant now, String address) {
    SecretToken next = SecretToken.random();
    remembered.rotate(next, now, life());
    SignedIn signedIn = SignedIn.of(remembered.getAccount());
    audit.write("account.remembered-login-used", "account:" + signedIn.accountId(), address);
    return new RememberedSignIn(signedIn, RememberCookie.of(remembered, next).text());
  }

  private Duration life() {
    return Duration.ofDays(settings.get(AccountSettings.REMEMBER_DAYS));
  }
}
