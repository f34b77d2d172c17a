package dev.madoguchi.company;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A customer organisation: end user, reseller or operating agent of contracts, and where accounts
 * belong to. It comes with the contracts of the core system and is recognised by its name, see
 * {@link CompanyName}.
 */
@Entity
@Table(name = "company")
public class Company extends BaseEntity {

  @Column(name = "name")
  private String name;

  @Column(name = "name_key")
  private String nameKey;

  @Column(name = "address")
  private String address;

  @Column(name = "phone")
  private String phone;

  protected Company() {}

  /**
   * A new company.
   *
   * @param name full name with its legal form; unique in the sense of {@link CompanyName}
   * @param address head office, or null
   * @param phone phone of the head office, or null
   */
  public Company(String name, String address, String phone) {
    this.name = name;
    this.nameKey = CompanyName.keyOf(name);
    this.address = blankToNull(address);
    this.phone = blankToNull(phone);
  }

  /**
   * Takes address and phone where none is known yet. Known ones stay: contracts of one company that
   * spell its address differently would otherwise change it to and fro with every import.
   *
   * @return whether something was missing and is known now
   */
  public boolean complete(String newAddress, String newPhone) {
    boolean changed = false;
    if (address == null && blankToNull(newAddress) != null) {
      address = newAddress;
      changed = true;
    }
    if (phone == null && blankToNull(newPhone) != null) {
      phone = newPhone;
      changed = true;
    }
    return changed;
  }

  public String getName() {
    return name;
  }

  public String getNameKey() {
    return nameKey;
  }

  /** Address of the head office, or null. */
  public String getAddress() {
    return address;
  }

  /** Phone of the head office, or null. */
  public String getPhone() {
    return phone;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
