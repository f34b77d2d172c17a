package dev.madoguchi.it.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.account.CompanyHit;
import dev.madoguchi.account.CompanyNameTooShortException;
import dev.madoguchi.account.InvalidSupportKeyException;
import dev.madoguchi.account.RegisterWithKey;
import dev.madoguchi.account.RegistrationService;
import dev.madoguchi.account.SearchCompanies;
import dev.madoguchi.company.Company;
import dev.madoguchi.company.CompanyLookup;
import dev.madoguchi.entitlement.EntitledContract;
import dev.madoguchi.entitlement.EntitlementService;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.Violated;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.supportid.SupportIds;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.PortalClock;
import dev.madoguchi.platform.TooManyAttemptsException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registration by somebody who does not work for the company of the key. */
@ExtendWith(ArquillianExtension.class)
class CompanyClaimIT {

  @Inject private RegistrationService registration;
  @Inject private EntitlementService entitlements;
  @Inject private CompanyLookup companies;
  @Inject private SupportIds supportIds;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;

  @AfterEach
  void now() {
    System.clearProperty(PortalClock.OFFSET);
  }

  private List<String> find(String key, String name, String address) {
    return registration.findCompanies(new SearchCompanies(key, name, address)).stream()
        .map(CompanyHit::name)
        .toList();
  }

  private List<String> contractsOf(Accounts.Person person) throws Exception {
    return As.customer(person.id()).get(() -> entitlements.find().contracts()).stream()
        .map(EntitledContract::number)
        .toList();
  }

  private static RegisterWithKey claim(Long companyId, String key) {
    String word = Unique.of("claim");
    return RegistrationForm.claiming(companyId, key, word + "@it.example", word, Locale.JAPANESE);
  }

  @Test
  void ACC_08_anotherCompanyIsFoundByPartOfItsNameAndKeptAsAClaim() throws Exception {
    Contracts.Made own = contracts.make();
    Contracts.Made other = contracts.make();
    Company claimed = companies.findByName(other.company()).orElseThrow();
    assertTrue(
        find(own.key(), other.company().replace("株式会社", "(株)"), claimed.getAddress())
            .contains(other.company()));

    Accounts.Person person = accounts.customer(claim(claimed.getId(), own.key()));
    Accounts.Companies kept = accounts.companiesOf(person.mail());
    assertEquals(own.company(), kept.own());
    assertEquals(other.company(), kept.claimed());
    assertEquals(List.of("company:" + claimed.getId()), kept.audited());

    assertEquals(List.of(), contractsOf(person));
    supportIds.issue(person, own.key());
    assertEquals(List.of(own.number()), contractsOf(person));
  }

  @Test
  void ACC_08_partOfTheNameIsEnoughWhateverItsSpelling() {
    String key = contracts.make().key();
    String word = Unique.of("ガーデン");
    String front = "株式会社みどり" + word + "工房";
    String behind = "青葉" + word + "工房有限会社";
    companies.add(new Company(front, "大阪府大阪市北区梅田1-2-3", null));
    companies.add(new Company(behind, "愛知県名古屋市中区栄1-2-3", null));
    String half = word.replace("ガーデン", "ｶﾞｰﾃﾞﾝ");
    List<String> both = List.of(front, behind);
    for (String typed : List.of(word + "工房", half + "工房", half + " 工 房")) {
      assertEquals(both, find(key, typed, null), typed);
    }
    for (String typed : List.of("(株)みどり" + word, "みどり" + word + "工房 株式会社")) {
      assertEquals(List.of(front), find(key, typed, " "), typed);
    }
    assertEquals(List.of(behind), find(key, word + "工房", "中区栄１－２"));
    assertEquals(List.of(), find(key, word + "工房", "札幌"));
    assertEquals(List.of(), find(key, word + "%房", null));
  }

  @Test
  void ACC_08_aSearchGivesAtMostTwentyCompanies() {
    String word = Unique.of("多数") + "商店";
    for (int i = 10; i < 32; i++) {
      companies.add(new Company(word + i + "号", null, null));
    }
    List<String> found = find(contracts.make().key(), word, null);
    assertEquals(CompanyLookup.MOST_HITS, found.size());
    assertEquals(word + "10号", found.get(0));
    assertEquals(word + "29号", found.get(19));
  }

  @Test
  void ACC_08_companySearchNeedsAValidKeyTwoCharactersAndHasALimit() throws Exception {
    String key = contracts.make().key();
    assertThrows(
        InvalidSupportKeyException.class, () -> find("ABCDE-FGHJK-MNPQR-STUVW-XYZ23", "みどり", ""));
    assertEquals(Set.of("searchName"), Violated.by(() -> find(key, " ", "東京")));
    for (String typed : List.of("み", "株式会社", "(株) み", "会社")) {
      CompanyNameTooShortException refusal =
          assertThrows(CompanyNameTooShortException.class, () -> find(key, typed, "東京"), typed);
      assertEquals("searchName", refusal.field());
    }
    for (int i = 0; i < 30; i++) {
      find(key, "みどり", null);
    }
    String loose = key.replace("-", "").toLowerCase(Locale.ROOT);
    for (String typed : List.of(key, loose)) {
      assertThrows(TooManyAttemptsException.class, () -> find(typed, "みどり", null));
    }
    find(contracts.make().key(), "みどり", null);
    System.setProperty(PortalClock.OFFSET, "PT11M");
    assertEquals(List.of(), find(key, Unique.of("無名"), null));
  }

  @Test
  void ACC_08_aCompanyThatDoesNotExistIsRefusedAndTheOwnOneIsNoClaim() {
    Contracts.Made own = contracts.make();
    RegisterWithKey unknown = claim(Unique.id(), own.key());
    assertThrows(NotFoundException.class, () -> registration.register(unknown));
    assertNull(accounts.stateOf(unknown.mail()));
    Company company = companies.findByName(own.company()).orElseThrow();
    RegisterWithKey same = claim(company.getId(), own.key());
    registration.register(same);
    assertNull(accounts.companiesOf(same.mail()).claimed());
    assertEquals(List.of(), accounts.companiesOf(same.mail()).audited());
  }
}
