package dev.madoguchi.account;

import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How people prove who they are (ACC-11, ACC-12). Opens no transaction of its own: checking a
 * password takes a few hundred milliseconds of computing, during which no connection is held. What
 * a failure writes stays written.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

  /**
   * Parallel requests of one browser may write the same row; the second try sees what the first one
   * did.
   */
  private static final int TRIES = 4;

  @Inject private SignInRecord record;
  @Inject private RememberedLogins remembered;
  @Inject private AccountRepository accounts;
  @Inject private Settings settings;

  /**
   * Checks login ID and password. A wrong ID, a wrong password, a locked ID and an account that
   * can't sign in answer the same in the same time; failures are counted and lock the ID.
   *
   * @param address from where, for the audit
   */
  @PermitAll
  public Optional<SignedIn> signIn(String loginId, String password, String address) {
    SignInFacts facts = record.find(loginId);
    boolean right = PasswordHash.matches(password == null ? "" : password, facts.passwordHash());
    if (facts.lockedUntil() != null) {
      return Optional.empty();
    }
    if (!right) {
      again(
          () -> {
            record.fail(loginId, address);
            return null;
          });
      return Optional.empty();
    }
    return again(() -> record.succeed(facts.accountId(), address));
  }

  /** Until when this login ID is locked, whether or not an account has it; empty if it is not. */
  @PermitAll
  public Optional<Instant> findLockedUntil(String loginId) {
    return Optional.ofNullable(record.find(loginId).lockedUntil());
  }

  /**
   * Remembers the browser of a person who just signed in.
   *
   * @return value of the cookie, secret
   */
  @PermitAll
  public String remember(SignedIn signedIn, String browser) {
    return again(() -> remembered.remember(signedIn.accountId(), browser));
  }

  /** For how long a browser stays signed in. */
  @PermitAll
  public Duration rememberedFor() {
    return Duration.ofDays(settings.get(AccountSettings.REMEMBER_DAYS));
  }

  /**
   * Recognises a browser by its cookie. The secret is replaced at each use; one that was replaced
   * more than 30 seconds ago means theft and ends all remembered logins of the account.
   */
  @PermitAll
  public Optional<RememberedSignIn> byRememberedLogin(String cookie, String address) {
    return again(() -> remembered.use(cookie, address));
  }

  /** Forgets the browser at sign-out. */
  @PermitAll
  public void forget(String cookie) {
    again(
        () -> {
          remembered.forget(cookie);
          return null;
        });
  }

  /**
   * Whether a session that began with this stamp goes on; false once the account was suspended or
   * changed.
   */
  @PermitAll
  public boolean isCurrent(long accountId, String stamp) {
    return accounts.findStampOfActive(accountId).filter(stamp::equals).isPresent();
  }

  private static <T> T again(Supplier<T> work) {
    for (int tried = 1; ; tried++) {
      try {
        return work.get();
      } catch (EJBException e) {
        if (tried == TRIES) {
          throw e;
        }
      }
    }
  }
}
