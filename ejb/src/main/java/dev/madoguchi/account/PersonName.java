package dev.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Name of a person in both writings; staff need no kana. */
@Embeddable
public class PersonName {

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_kana")
  private String familyKana;

  @Column(name = "given_kana")
  private String givenKana;

  protected PersonName() {}

  PersonName(String familyName, String givenName, String familyKana, String givenKana) {
    this.familyName = Typed.text(familyName);
    this.givenName = Typed.text(givenName);
    this.familyKana = Typed.katakana(familyKana);
    this.givenKana = Typed.katakana(givenKana);
  }

  /** Family name in full-width katakana, or null. */
  public String getFamilyKana() {
    return familyKana;
  }

  /** Given name in full-width katakana, or null. */
  public String getGivenKana() {
    return givenKana;
  }

  /** Name as it is shown, family name first. */
  public String display() {
    return familyName + " " + givenName;
  }
}
