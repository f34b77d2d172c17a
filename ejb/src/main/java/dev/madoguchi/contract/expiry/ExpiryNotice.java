package dev.madoguchi.contract.expiry;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody was told that a contract ends (CON-12): once per contract, last day, step and recipient,
 * which the database makes sure of. Written in the transaction of the mail. It reports only and
 * changes nothing of the contract.
 */
@Entity
@Table(name = "expiry_notice")
public class ExpiryNotice extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "contract_id", updatable = false)
  private Contract contract;

  @Column(name = "last_day", updatable = false)
  private LocalDate lastDay;

  @Column(name = "step_days", updatable = false)
  private int step;

  @Column(name = "recipient", updatable = false)
  private String recipient;

  @Column(name = "told_at", updatable = false)
  private Instant toldAt;

  protected ExpiryNotice() {}

  ExpiryNotice(Contract contract, int step, String recipient, Instant now) {
    this.contract = contract;
    this.lastDay = contract.getPeriod().getLastDay();
    this.step = step;
    this.recipient = recipient;
    this.toldAt = now;
  }

  Contract getContract() {
    return contract;
  }

  /** Days before the last day; {@link ExpirySteps#ENDED} after it. */
  int getStep() {
    return step;
  }

  /** Address in lower case; empty if there was none. */
  String getRecipient() {
    return recipient;
  }

  Instant getToldAt() {
    return toldAt;
  }
}
