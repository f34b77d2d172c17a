package dev.madoguchi.account;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A link that was mailed to the owner of an account and proves the mail address once (ACC-07,
 * ACC-09). It works until its expiry and until it was used; only the hash of its secret is stored.
 */
@Entity
@Table(name = "account_link")
public class AccountLink extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected AccountLink() {}

  AccountLink(Account account, SecretToken token, Instant now, Instant expiresAt) {
    this.account = account;
    this.tokenHash = token.hash();
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  /**
   * State of the link. One that was replaced by a later link counts as used once its account is
   * confirmed.
   *
   * @param now when somebody opens it
   */
  LinkState stateAt(Instant now) {
    if (usedAt != null || account.getState() != AccountState.PROVISIONAL) {
      return LinkState.USED;
    }
    return now.isBefore(expiresAt) ? LinkState.OPEN : LinkState.EXPIRED;
  }

  void use(Instant now) {
    usedAt = now;
  }

  Account getAccount() {
    return account;
  }

  Instant getCreatedAt() {
    return createdAt;
  }

  Instant getExpiresAt() {
    return expiresAt;
  }
}
