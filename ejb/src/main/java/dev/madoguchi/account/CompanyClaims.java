package dev.madoguchi.account;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.company.Company;
import dev.madoguchi.company.CompanyLookup;
import dev.madoguchi.company.CompanyName;
import dev.madoguchi.contract.SupportKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The company that a person names instead of that of the support key (ACC-08). Back office confirms
 * it; until then it is a remark that gives no rights.
 */
@Dependent
class CompanyClaims {

  @Inject private CompanyLookup companies;
  @Inject private RegistrationKeys keys;
  @Inject private AuditWriter audit;

  /** Companies by parts of name and address, for somebody with this key. */
  List<CompanyHit> find(SupportKey key, String name, String address) {
    if (CompanyName.partOf(name).isEmpty()) {
      throw new CompanyNameTooShortException();
    }
    keys.count(key, "company");
    return companies.search(name, address).stream()
        .map(company -> new CompanyHit(company.getId(), company.getName(), company.getAddress()))
        .toList();
  }

  /**
   * Keeps the claim with the stored account. The company that the account has already is no claim.
   *
   * @param companyId what was chosen, or null
   */
  void keep(Account account, Long companyId) {
    if (companyId == null || companyId.equals(account.getCompany().getId())) {
      return;
    }
    Company company = companies.get(companyId);
    account.claims(company);
    audit.write(
        "account.company-claimed", "account:" + account.getId(), "company:" + company.getId());
  }
}
