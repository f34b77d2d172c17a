package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One entry of a support ID's history: who did what, for its persons in charge to read. Never
 * changed or removed.
 */
@Entity
@Table(name = "support_id_change")
public class SupportIdChange extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "support_id_id")
  private SupportId supportId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private SupportIdChangeKind kind;

  @Column(name = "detail")
  private String detail;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected SupportIdChange() {}

  SupportIdChange(
      SupportId supportId, Account account, SupportIdChangeKind kind, String detail, Instant now) {
    this.supportId = supportId;
    this.account = account;
    this.kind = kind;
    this.detail = detail;
    this.changedAt = now;
  }

  /** Who did it; null where that is not known. */
  public Account getAccount() {
    return account;
  }

  /** What happened. */
  public SupportIdChangeKind getKind() {
    return kind;
  }

  /** Masked key, person, mail address, or null. */
  public String getDetail() {
    return detail;
  }

  /** When. */
  public Instant getChangedAt() {
    return changedAt;
  }
}
