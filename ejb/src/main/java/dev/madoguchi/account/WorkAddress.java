package dev.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a person works: the person's own office, not the company's head office (ACC-08). */
@Embeddable
public class WorkAddress {

  @Column(name = "postal_code")
  private String postalCode;

  @Column(name = "prefecture")
  private String prefecture;

  @Column(name = "city")
  private String city;

  @Column(name = "street")
  private String street;

  protected WorkAddress() {}

  WorkAddress(String postalCode, String prefecture, String city, String street) {
    this.postalCode = Typed.code(postalCode);
    this.prefecture = Typed.text(prefecture);
    this.city = Typed.text(city);
    this.street = Typed.text(street);
  }
}
