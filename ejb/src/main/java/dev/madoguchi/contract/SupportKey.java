package dev.madoguchi.contract;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * The secret code that proves a contract (CON-04). It is issued here or given by the core system,
 * is usable from its day on, and is valid while its contract is in force; it is never deleted. When
 * the contract is renewed the same code goes on with the new one (CON-02): {@link #carryOver} makes
 * another key of that code, and what somebody types means whichever is worth most that day.
 */
@Entity
@Table(name = "support_key")
public class SupportKey extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "contract_id")
  private Contract contract;

  @Column(name = "code")
  private String code;

  @Column(name = "code_key")
  private String codeKey;

  @Column(name = "usable_from")
  private LocalDate usableFrom;

  @Column(name = "renewal", updatable = false)
  private int renewal;

  protected SupportKey() {}

  /**
   * A new key.
   *
   * @param contract what it proves
   * @param code at most 30 characters, unique over all contracts in the sense of {@link LooseCode}
   * @param usableFrom first day in the operator's zone on which it can be used
   */
  public SupportKey(Contract contract, String code, LocalDate usableFrom) {
    this.contract = contract;
    this.code = code;
    this.codeKey = LooseCode.of(code).value();
    this.usableFrom = usableFrom;
  }

  /** The same code for the contract that continues this one. */
  public SupportKey carryOver(Contract successor) {
    SupportKey next = new SupportKey(successor, code, usableFrom);
    next.renewal = renewal + 1;
    return next;
  }

  /** What the key is worth on a day of the operator's zone. */
  public KeyState stateOn(LocalDate today) {
    if (contract.isCancelled(today) || contract.getPeriod().daysLeft(today) < 0) {
      return KeyState.ENDED;
    }
    boolean started = !today.isBefore(contract.getPeriod().getFirstDay());
    return started && !today.isBefore(usableFrom) ? KeyState.VALID : KeyState.NOT_YET_VALID;
  }

  public Contract getContract() {
    return contract;
  }

  /** The code as it is printed; shown in full only where CON-04 allows it. */
  public String getCode() {
    return code;
  }

  /** The code with all but its last four characters hidden. */
  public String getMaskedCode() {
    int shown = Math.min(4, code.length() / 2);
    return "****" + code.substring(code.length() - shown);
  }

  /** The code in the form in which codes are compared, see {@link LooseCode}. */
  public String getCodeKey() {
    return codeKey;
  }

  /** First day on which it can be used. */
  public LocalDate getUsableFrom() {
    return usableFrom;
  }

  /** How often its code was carried over to get here; 0 for the first contract. */
  public int getRenewal() {
    return renewal;
  }
}
