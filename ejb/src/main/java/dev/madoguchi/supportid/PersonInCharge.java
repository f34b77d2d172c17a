package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** An account that is a member of a support ID: it sees its tickets and may use its contracts. */
@Entity
@Table(name = "person_in_charge")
public class PersonInCharge extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "support_id_id")
  private SupportId supportId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "since_at")
  private Instant since;

  protected PersonInCharge() {}

  PersonInCharge(SupportId supportId, Account account, Instant since) {
    this.supportId = supportId;
    this.account = account;
    this.since = since;
  }

  /** The member. */
  public Account getAccount() {
    return account;
  }

  /** Member since. */
  public Instant getSince() {
    return since;
  }
}
