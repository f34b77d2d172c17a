package dev.madoguchi.supportid;

import dev.madoguchi.company.Company;
import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/**
 * The unit by which customers group support keys and share inquiries. A customer issues it with a
 * first key and a name of their own and becomes its first person in charge, or back office prepares
 * it for the customer of a contract (CON-05). The name is unique over all customers whatever its
 * case, and can be neither changed nor deleted; only the description can. Without keys it gives no
 * entitlement.
 */
@Entity
@Table(name = "support_id")
public class SupportId extends BaseEntity {

  @Column(name = "name")
  private String name;

  @Column(name = "name_key")
  private String nameKey;

  @Column(name = "description")
  private String description;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "company_id")
  private Company company;

  @Column(name = "issued_at")
  private Instant issuedAt;

  protected SupportId() {}

  /**
   * A new one, without keys and persons.
   *
   * @param company company of its customers, or null
   */
  SupportId(String name, String description, Company company, Instant now) {
    this.name = name;
    this.nameKey = nameKey(name);
    this.description = description == null ? "" : description.strip();
    this.company = company;
    this.issuedAt = now;
  }

  /** The form under which names are unique and found. */
  static String nameKey(String name) {
    return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
  }

  void describe(String text) {
    description = kept(text);
  }

  /** Whether this is the description as it is kept. */
  boolean isDescribed(String text) {
    return kept(description).equals(kept(text));
  }

  private static String kept(String text) {
    return text == null ? "" : text.strip();
  }

  /** Company of who issued it, or null. */
  Company getCompany() {
    return company;
  }

  /** Name of that company, or null. */
  String getCompanyName() {
    return company == null ? null : company.getName();
  }

  /** Name as its issuer wrote it. */
  public String getName() {
    return name;
  }

  /** What it is for, in its customers' words; may be empty. */
  public String getDescription() {
    return description;
  }

  /** When it was issued. */
  public Instant getIssuedAt() {
    return issuedAt;
  }
}
