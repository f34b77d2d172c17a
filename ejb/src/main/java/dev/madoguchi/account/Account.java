package dev.madoguchi.account;

import dev.madoguchi.company.Company;
import dev.madoguchi.contract.RegisteredMail;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.platform.BaseEntity;
import dev.madoguchi.platform.PageRequest;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A login of a person. A customer registers with a support key (ACC-08): the account is provisional
 * and has no password until its owner opens the link of the confirmation mail and chooses one
 * (ACC-09); from then on it is active until it is suspended or withdrawn. Staff accounts are made
 * by the installation or an administrator and belong to no company. The login ID never changes by
 * itself and is unique whatever its case (ACC-03).
 */
@Entity
@Table(name = "account")
public class Account extends BaseEntity {

  @Column(name = "login_id")
  private String loginId;

  @Column(name = "login_key")
  private String loginKey;

  @Column(name = "contact_mail")
  private String contactMail;

  @Column(name = "registered_mail")
  private String registeredMail;

  @Column(name = "registered_key")
  private String registeredKey;

  @Column(name = "password_hash")
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private AccountState state;

  @Embedded private PersonName name;

  @Column(name = "department")
  private String department;

  @Column(name = "title")
  private String title;

  @Column(name = "phone")
  private String phone;

  @Embedded private WorkAddress workAddress;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "company_id")
  private Company company;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "claimed_company_id")
  private Company claimedCompany;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "registration_key_id")
  private SupportKey registrationKey;

  @Column(name = "language")
  private String language;

  @Column(name = "zone")
  private String zone;

  @Column(name = "page_size")
  private int pageSize;

  @Column(name = "product_news")
  private boolean productNews;

  @Column(name = "consented_at")
  private Instant consentedAt;

  @Column(name = "submit_token")
  private String submitToken;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "security_stamp")
  private String securityStamp;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role_name")
  private Set<String> roles = new HashSet<>();

  protected Account() {}

  Account(
      String loginId,
      PersonName name,
      Locale language,
      ZoneId zone,
      Collection<String> roles,
      Instant now) {
    this.loginId = loginId.strip();
    this.loginKey = Typed.loginKey(loginId);
    this.contactMail = this.loginId;
    this.name = name;
    this.language = language.getLanguage();
    this.zone = zone.getId();
    this.roles = new HashSet<>(roles);
    this.state = AccountState.PROVISIONAL;
    this.pageSize = PageRequest.DEFAULT_SIZE;
    this.createdAt = now;
    this.securityStamp = SecretToken.random().text();
  }

  /** Where the person works; part of registration by support key. */
  void worksAt(
      Company employer, String unit, String jobTitle, String telephone, WorkAddress address) {
    company = employer;
    department = Typed.text(unit);
    title = Typed.text(jobTitle);
    phone = Typed.code(telephone);
    workAddress = address;
  }

  /** The person says to work for another company; back office confirms it (ACC-08). */
  void claims(Company other) {
    claimedCompany = other;
  }

  /**
   * Remembers with which key the person registered, so that the home page can offer it for a
   * support ID (ACC-09).
   *
   * @param token of the form, which is sent once; or null
   */
  void registeredWith(SupportKey key, String token, boolean wantsProductNews, Instant consent) {
    registrationKey = key;
    submitToken = token;
    productNews = wantsProductNews;
    consentedAt = consent;
  }

  /** Enters the registered mail that gives access to the contracts on which it stands. */
  void useRegisteredMail(String mail) {
    registeredMail = Typed.text(mail);
    registeredKey = registeredMail == null ? null : RegisteredMail.keyOf(registeredMail);
  }

  /**
   * The owner proved the mail address and chose a password: from now on the account can sign in.
   *
   * @param hash result of {@link PasswordHash}
   */
  void confirm(String hash) {
    passwordHash = hash;
    if (state == AccountState.PROVISIONAL) {
      state = AccountState.ACTIVE;
    }
    renewSecurityStamp();
  }

  /** Ends all running sessions: each request compares the stamp. */
  void renewSecurityStamp() {
    securityStamp = SecretToken.random().text();
  }

  void speak(Locale chosen) {
    language = chosen.getLanguage();
  }

  /** Whether this account may sign in now. */
  boolean canSignIn() {
    return state == AccountState.ACTIVE && passwordHash != null;
  }

  /** What one types to sign in, as registered. */
  public String getLoginId() {
    return loginId;
  }

  /** Where all mails to the account go. */
  public String getContactMail() {
    return contactMail;
  }

  /** Mail address written on contracts that this account uses, or null. */
  public String getRegisteredMail() {
    return registeredMail;
  }

  String getPasswordHash() {
    return passwordHash;
  }

  /** Where the account stands in its life cycle. */
  public AccountState getState() {
    return state;
  }

  /** The person's name. */
  public PersonName getName() {
    return name;
  }

  /** Name as it is shown, family name first: 佐藤 花子. */
  public String getDisplayName() {
    return name.display();
  }

  /** Department, or null. */
  public String getDepartment() {
    return department;
  }

  /** Telephone in half-width characters, or null for staff. */
  public String getPhone() {
    return phone;
  }

  /** Company of the person; null for staff. */
  public Company getCompany() {
    return company;
  }

  /** Company that the person named instead, or null. It gives no rights. */
  public Company getClaimedCompany() {
    return claimedCompany;
  }

  /** Language of pages and mails. */
  public Locale getLanguage() {
    return Locale.forLanguageTag(language);
  }

  /** Zone in which the person reads times. */
  public ZoneId getZone() {
    return ZoneId.of(zone);
  }

  /** Rows per page of the person's lists (ACC-15). */
  public int getPageSize() {
    return pageSize;
  }

  /** Changes whenever running sessions are to end; compared at every request. */
  public String getSecurityStamp() {
    return securityStamp;
  }

  /** Roles of {@link dev.madoguchi.platform.Roles}. */
  public Set<String> getRoles() {
    return Set.copyOf(roles);
  }
}
