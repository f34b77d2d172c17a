package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.CompanyHit;
import dev.madoguchi.account.KeyOffer;
import dev.madoguchi.account.SearchCompanies;
import java.io.Serializable;
import java.util.List;

/**
 * Step 2 of the registration: the company of the key, the search for another one, and what was
 * chosen.
 */
public class RegistrationCompany implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String address;
  private String phone;
  private String searchName;
  private String searchAddress;
  private boolean searched;
  private List<CompanyHit> hits = List.of();
  private CompanyHit claimed;

  void offer(KeyOffer offer) {
    name = offer.companyName();
    address = offer.address();
    phone = offer.phone();
  }

  SearchCompanies search(String supportKey) {
    return new SearchCompanies(supportKey, searchName, searchAddress);
  }

  void found(List<CompanyHit> companies) {
    hits = companies;
    searched = true;
  }

  void claim(CompanyHit company) {
    claimed = company;
  }

  /** What is sent with the registration; null for the company of the key. */
  Long claimedId() {
    return claimed == null ? null : claimed.id();
  }

  /** Company of the key. */
  public String getName() {
    return name;
  }

  /** Head office of the company of the key. */
  public String getAddress() {
    return address;
  }

  /** Telephone of the company of the key. */
  public String getPhone() {
    return phone;
  }

  /** Whether the part with the search stands open. */
  public boolean isSearchShown() {
    return searched || claimed != null;
  }

  public boolean isSearched() {
    return searched;
  }

  public List<CompanyHit> getHits() {
    return hits;
  }

  /** The company chosen instead of that of the key, or null. */
  public CompanyHit getClaimed() {
    return claimed;
  }

  public String getSearchName() {
    return searchName;
  }

  public void setSearchName(String searchName) {
    this.searchName = searchName;
  }

  public String getSearchAddress() {
    return searchAddress;
  }

  public void setSearchAddress(String searchAddress) {
    this.searchAddress = searchAddress;
  }
}
