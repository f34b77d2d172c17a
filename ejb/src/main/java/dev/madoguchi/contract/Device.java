package dev.madoguchi.contract;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * A covered piece of hardware. One that is taken off its contract stays stored, because tickets
 * name it, but is no longer covered. The same serial number may stand on several contracts, as
 * after a renewal; on one contract it stands once, whatever its spelling.
 */
@Entity
@Table(name = "device")
public class Device extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "contract_id")
  private Contract contract;

  @Column(name = "serial_number")
  private String serialNumber;

  @Column(name = "serial_key")
  private String serialKey;

  @Column(name = "model")
  private String model;

  @Column(name = "removed_at")
  private Instant removedAt;

  protected Device() {}

  /** A new device; model may be null. */
  public Device(Contract contract, String serialNumber, String model) {
    this.contract = contract;
    this.serialNumber = serialNumber;
    this.serialKey = LooseCode.of(serialNumber).value();
    this.model = model;
  }

  /**
   * Brings the device to what the core system says now.
   *
   * @return whether anything changed
   */
  public boolean update(String newModel) {
    if (Objects.equals(model, newModel)) {
      return false;
    }
    model = newModel;
    return true;
  }

  /** Takes it off the contract; the first time counts. */
  public void remove(Instant when) {
    if (removedAt == null) {
      removedAt = when;
    }
  }

  /**
   * Puts it on the contract again.
   *
   * @return whether it was off
   */
  public boolean restore() {
    boolean changed = removedAt != null;
    removedAt = null;
    return changed;
  }

  /** Whether the contract covers it now. */
  public boolean isCovered() {
    return removedAt == null;
  }

  public Contract getContract() {
    return contract;
  }

  public String getSerialNumber() {
    return serialNumber;
  }

  /** The serial number in the form in which they are compared, see {@link LooseCode}. */
  public String getSerialKey() {
    return serialKey;
  }

  /** Model, or null. */
  public String getModel() {
    return model;
  }
}
