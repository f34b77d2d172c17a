package dev.madoguchi.supportid;

import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A support key on a support ID. A key is on one support ID at most (the database refuses a second
 * one); removing it frees it for another (CON-06).
 */
@Entity
@Table(name = "support_id_key")
public class SupportIdKey extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "support_id_id")
  private SupportId supportId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "support_key_id")
  private SupportKey supportKey;

  @Column(name = "added_at")
  private Instant addedAt;

  protected SupportIdKey() {}

  SupportIdKey(SupportId supportId, SupportKey supportKey, Instant now) {
    this.supportId = supportId;
    this.supportKey = supportKey;
    this.addedAt = now;
  }

  /** Whether it is the same code, of this contract or of one that continues it. */
  boolean hasCodeOf(SupportIdKey other) {
    return supportKey.getCodeKey().equals(other.supportKey.getCodeKey());
  }

  /** The support ID. */
  public SupportId getSupportId() {
    return supportId;
  }

  /** The key. */
  public SupportKey getSupportKey() {
    return supportKey;
  }
}
