package dev.madoguchi.supportid;

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
 * A mail address that gets copies of the mails about a support ID's tickets (CON-09). Persons in
 * charge add and remove it; its owner ends it by the link in each copy.
 */
@Entity
@Table(name = "support_id_cc")
public class CcAddress extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "support_id_id", updatable = false)
  private SupportId supportId;

  @Column(name = "address", updatable = false)
  private String address;

  @Column(name = "address_key", updatable = false)
  private String addressKey;

  @Column(name = "token", updatable = false)
  private String token;

  @Column(name = "added_at", updatable = false)
  private Instant addedAt;

  protected CcAddress() {}

  CcAddress(SupportId supportId, String address, String token, Instant now) {
    this.supportId = supportId;
    this.address = address;
    this.addressKey = key(address);
    this.token = token;
    this.addedAt = now;
  }

  /** The form in which addresses are compared. */
  static String key(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  SupportId getSupportId() {
    return supportId;
  }

  /** Where copies go. */
  public String getAddress() {
    return address;
  }

  /** What the link in a copy carries; it ends the copies and does nothing else. */
  public String getToken() {
    return token;
  }

  Instant getAddedAt() {
    return addedAt;
  }
}
