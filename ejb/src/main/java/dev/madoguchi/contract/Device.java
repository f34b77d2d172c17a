package dev.madoguchi.contract;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * A covered piece of hardware. The same serial number may stand on several contracts, as after a
 * renewal; on one contract it stands once, whatever its spelling.
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
