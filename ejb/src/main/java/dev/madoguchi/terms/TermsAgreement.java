package dev.madoguchi.terms;

import dev.madoguchi.account.Account;
import dev.madoguchi.platform.BaseEntity;
import dev.madoguchi.supportid.SupportId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That a person in charge agreed to a version for a support ID (CON-10). Made once for both and
 * never changed: names are kept as they were, so that the proof outlives the account.
 */
@Entity
@Table(name = "terms_agreement")
public class TermsAgreement extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "terms_version_id", updatable = false)
  private TermsVersion termsVersion;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "support_id_id", updatable = false)
  private SupportId supportId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id", updatable = false)
  private Account account;

  @Column(name = "agreed_at", updatable = false)
  private Instant agreedAt;

  @Column(name = "address", updatable = false)
  private String address;

  @Column(name = "person", updatable = false)
  private String person;

  @Column(name = "login_id", updatable = false)
  private String loginId;

  @Column(name = "company", updatable = false)
  private String company;

  @Column(name = "support_id_name", updatable = false)
  private String supportIdName;

  @Column(name = "sha256", updatable = false)
  private String sha256;

  @Column(name = "authorised", updatable = false)
  private boolean authorised;

  @Column(name = "binding", updatable = false)
  private boolean binding;

  protected TermsAgreement() {}

  /**
   * An agreement with both declarations.
   *
   * @param address network address from which the person agreed
   */
  TermsAgreement(
      TermsVersion version, SupportId supportId, Account account, String address, Instant now) {
    this.termsVersion = version;
    this.supportId = supportId;
    this.account = account;
    this.agreedAt = now;
    this.address = address;
    this.person = account.getDisplayName();
    this.loginId = account.getLoginId();
    this.company = account.getCompany() == null ? null : account.getCompany().getName();
    this.supportIdName = supportId.getName();
    this.sha256 = version.getSha256();
    this.authorised = true;
    this.binding = true;
  }

  Instant getAgreedAt() {
    return agreedAt;
  }

  String getPerson() {
    return person;
  }
}
