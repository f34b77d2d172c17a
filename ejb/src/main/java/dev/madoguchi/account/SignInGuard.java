package dev.madoguchi.account;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts failed sign-ins of one login ID as typed, whether or not an account has it, and locks it
 * for a while (ACC-12). The count starts anew when the first failure is older than the window, or
 * after a success.
 */
@Entity
@Table(name = "sign_in_guard")
public class SignInGuard extends BaseEntity {

  /** Failures count together when they fall into this time. */
  static final Duration WINDOW = Duration.ofMinutes(15);

  @Column(name = "login_key")
  private String loginKey;

  @Column(name = "failures")
  private int failures;

  @Column(name = "first_failure_at")
  private Instant firstFailureAt;

  @Column(name = "last_failure_at")
  private Instant lastFailureAt;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  protected SignInGuard() {}

  SignInGuard(String loginKey, Instant now) {
    this.loginKey = loginKey;
    this.firstFailureAt = now;
    this.lastFailureAt = now;
  }

  /**
   * Counts one failure.
   *
   * @param limit failures within the window that lock
   * @param lock how long
   * @return whether this failure locked the login ID
   */
  boolean fail(Instant now, int limit, Duration lock) {
    if (firstFailureAt.plus(WINDOW).isBefore(now)) {
      failures = 0;
      firstFailureAt = now;
    }
    failures++;
    lastFailureAt = now;
    if (failures < limit) {
      return false;
    }
    lockedUntil = now.plus(lock);
    failures = 0;
    firstFailureAt = now;
    return true;
  }

  boolean isLockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  Instant getLockedUntil() {
    return lockedUntil;
  }
}
