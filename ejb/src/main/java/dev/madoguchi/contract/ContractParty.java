package dev.madoguchi.contract;

import dev.madoguchi.company.Company;
import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * A company's part in a contract with its registered mail. An account with that mail sees the
 * contract (CON-11).
 */
@Entity
@Table(name = "contract_party")
public class ContractParty extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "contract_id")
  private Contract contract;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private PartyRole role;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "company_id")
  private Company company;

  @Column(name = "registered_mail")
  private String registeredMail;

  @Column(name = "mail_key")
  private String mailKey;

  protected ContractParty() {}

  /** A new party; a contract has one per role at most. */
  public ContractParty(Contract contract, PartyRole role, Company company, String registeredMail) {
    this.contract = contract;
    this.role = role;
    take(company, registeredMail);
  }

  /**
   * Brings the party to what the core system says now.
   *
   * @return whether anything changed
   */
  public boolean update(Company newCompany, String newMail) {
    if (company.equals(newCompany) && Objects.equals(registeredMail, newMail)) {
      return false;
    }
    take(newCompany, newMail);
    return true;
  }

  private void take(Company newCompany, String newMail) {
    company = Objects.requireNonNull(newCompany);
    registeredMail = newMail;
    mailKey = newMail == null ? null : RegisteredMail.keyOf(newMail);
  }

  public Contract getContract() {
    return contract;
  }

  public PartyRole getRole() {
    return role;
  }

  public Company getCompany() {
    return company;
  }

  /** Mail address written on the contract, or null. */
  public String getRegisteredMail() {
    return registeredMail;
  }
}
