package dev.madoguchi.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * The person named on a contract who gets keys, certificates and expiry mails; all parts may be
 * null.
 */
@Embeddable
public class Representative {

  /** Nobody is named. */
  public static final Representative NONE = new Representative(null, null, null);

  @Column(name = "representative_name")
  private String name;

  @Column(name = "representative_mail")
  private String mail;

  @Column(name = "representative_phone")
  private String phone;

  protected Representative() {}

  /** The person; blank parts become null. */
  public Representative(String name, String mail, String phone) {
    this.name = blankToNull(name);
    this.mail = blankToNull(mail);
    this.phone = blankToNull(phone);
  }

  public String getName() {
    return name;
  }

  public String getMail() {
    return mail;
  }

  public String getPhone() {
    return phone;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Representative that
        && Objects.equals(name, that.name)
        && Objects.equals(mail, that.mail)
        && Objects.equals(phone, that.phone);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, mail, phone);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
