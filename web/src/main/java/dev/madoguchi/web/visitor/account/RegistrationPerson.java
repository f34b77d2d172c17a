package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.Kana;
import dev.madoguchi.account.PersonalMail;
import dev.madoguchi.account.PhoneNumber;
import dev.madoguchi.account.PostalCode;
import dev.madoguchi.account.RegisterWithKey;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the person types in step 3 of the registration; the same constraints as {@link
 * RegisterWithKey}.
 */
public class RegistrationPerson implements Serializable {

  private static final long serialVersionUID = 1L;

  @Size(max = 100)
  private String familyName;

  @Size(max = 100)
  private String givenName;

  @Size(max = 100)
  @Kana
  private String familyKana;

  @Size(max = 100)
  @Kana
  private String givenKana;

  @Size(max = 100)
  private String department;

  @Size(max = 100)
  private String title;

  @PersonalMail private String mail;
  @PhoneNumber private String phone;
  @PostalCode private String postalCode;

  @Size(max = 50)
  private String prefecture;

  @Size(max = 100)
  private String city;

  @Size(max = 200)
  private String street;

  private boolean productNews;
  private boolean privacyConsent;

  /**
   * Takes the raw values of a form that was left without sending it, so that going back loses
   * nothing.
   */
  void keep(String form, Map<String, String> parameters) {
    Map<String, Consumer<String>> fields =
        Map.ofEntries(
            Map.entry("familyName", this::setFamilyName),
            Map.entry("givenName", this::setGivenName),
            Map.entry("familyKana", this::setFamilyKana),
            Map.entry("givenKana", this::setGivenKana),
            Map.entry("department", this::setDepartment),
            Map.entry("jobTitle", this::setTitle),
            Map.entry("mail", this::setMail),
            Map.entry("phone", this::setPhone),
            Map.entry("postalCode", this::setPostalCode),
            Map.entry("prefecture", this::setPrefecture),
            Map.entry("city", this::setCity),
            Map.entry("street", this::setStreet));
    fields.forEach((id, setter) -> setter.accept(parameters.get(form + ":" + id)));
    productNews = parameters.containsKey(form + ":productNews");
    privacyConsent = parameters.containsKey(form + ":privacyConsent");
  }

  RegisterWithKey register(
      String supportKey, Locale language, Long claimedCompanyId, String submitToken) {
    return new RegisterWithKey(
        supportKey,
        familyName,
        givenName,
        familyKana,
        givenKana,
        department,
        title,
        mail == null ? null : mail.strip(),
        phone,
        postalCode,
        prefecture,
        city,
        street,
        productNews,
        privacyConsent,
        language,
        claimedCompanyId,
        submitToken);
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyKana() {
    return familyKana;
  }

  public void setFamilyKana(String familyKana) {
    this.familyKana = familyKana;
  }

  public String getGivenKana() {
    return givenKana;
  }

  public void setGivenKana(String givenKana) {
    this.givenKana = givenKana;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public void setPostalCode(String postalCode) {
    this.postalCode = postalCode;
  }

  public String getPrefecture() {
    return prefecture;
  }

  public void setPrefecture(String prefecture) {
    this.prefecture = prefecture;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public boolean isProductNews() {
    return productNews;
  }

  public void setProductNews(boolean productNews) {
    this.productNews = productNews;
  }

  public boolean isPrivacyConsent() {
    return privacyConsent;
  }

  public void setPrivacyConsent(boolean privacyConsent) {
    this.privacyConsent = privacyConsent;
  }
}
