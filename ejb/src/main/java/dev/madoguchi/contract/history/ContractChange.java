package dev.madoguchi.contract.history;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.platform.BaseEntity;
import dev.madoguchi.platform.PlainText;
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
 * One change of a contract (CON-02): what it was, what it became. Written in the transaction of the
 * change, by back office or by an import that found a contract changed; never changed itself. What
 * an import creates has no entry: it came as it is.
 */
@Entity
@Table(name = "contract_change")
public class ContractChange extends BaseEntity {

  private static final int LONGEST = 1000;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "contract_id", updatable = false)
  private Contract contract;

  @Enumerated(EnumType.STRING)
  @Column(name = "field", updatable = false)
  private ContractField field;

  @Column(name = "old_value", updatable = false)
  private String oldValue;

  @Column(name = "new_value", updatable = false)
  private String newValue;

  @Column(name = "actor", updatable = false)
  private String actor;

  @Column(name = "changed_at", updatable = false)
  private Instant changedAt;

  protected ContractChange() {}

  /**
   * A change.
   *
   * @param difference what changed; values are cut to 1,000 characters
   * @param actor who did it, as {@code account:42}
   */
  public ContractChange(Contract contract, Difference difference, String actor, Instant when) {
    this.contract = contract;
    this.field = difference.field();
    this.oldValue = cut(difference.before());
    this.newValue = cut(difference.after());
    this.actor = actor;
    this.changedAt = when;
  }

  private static String cut(String value) {
    return value == null ? null : PlainText.cut(value, LONGEST);
  }

  public ContractField getField() {
    return field;
  }

  /** What it was, or null. */
  public String getOldValue() {
    return oldValue;
  }

  /** What it became, or null. */
  public String getNewValue() {
    return newValue;
  }

  public String getActor() {
    return actor;
  }

  public Instant getChangedAt() {
    return changedAt;
  }
}
