package dev.madoguchi.account;

import dev.madoguchi.platform.BaseEntity;
import dev.madoguchi.platform.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One browser that stays signed in (ACC-11). Its secret is replaced at each use; the one before is
 * good for a short time more, because a browser that opens several tabs sends it several times.
 * Later it is a sign of theft: thief and owner hold copies of one cookie, and the second of them to
 * come shows an old secret.
 */
@Entity
@Table(name = "remembered_login")
public class RememberedLogin extends BaseEntity {

  /** How long the secret before is accepted, for parallel tabs. */
  static final Duration TAB_TIME = Duration.ofSeconds(30);

  private static final int BROWSER_LENGTH = 200;

  /** What a presented secret means. */
  enum Verdict {
    /** The right one: sign in and replace it. */
    CURRENT,
    /** The one before, just replaced for another tab: sign in, replace nothing. */
    JUST_REPLACED,
    /** Too late for this browser. */
    EXPIRED,
    /** An old or invented secret: somebody else has a copy. */
    STOLEN
  }

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "selector")
  private String selector;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "previous_hash")
  private String previousHash;

  @Column(name = "rotated_at")
  private Instant rotatedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "browser")
  private String browser;

  protected RememberedLogin() {}

  RememberedLogin(Account account, SecretToken token, String browser, Instant now, Duration life) {
    this.account = account;
    this.selector = SecretToken.random().text();
    this.tokenHash = token.hash();
    this.rotatedAt = now;
    this.createdAt = now;
    this.expiresAt = now.plus(life);
    this.browser = PlainText.cut(PlainText.line(browser), BROWSER_LENGTH);
  }

  Verdict judge(SecretToken presented, Instant now) {
    if (presented.matches(tokenHash)) {
      return now.isBefore(expiresAt) ? Verdict.CURRENT : Verdict.EXPIRED;
    }
    boolean justReplaced =
        presented.matches(previousHash) && !now.isAfter(rotatedAt.plus(TAB_TIME));
    return justReplaced ? Verdict.JUST_REPLACED : Verdict.STOLEN;
  }

  /** Replaces the secret and gives the browser its full time again. */
  void rotate(SecretToken next, Instant now, Duration life) {
    previousHash = tokenHash;
    tokenHash = next.hash();
    rotatedAt = now;
    expiresAt = now.plus(life);
  }

  Account getAccount() {
    return account;
  }

  String getSelector() {
    return selector;
  }

  Instant getExpiresAt() {
    return expiresAt;
  }
}
