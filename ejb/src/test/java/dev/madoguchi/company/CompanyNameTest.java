package dev.madoguchi.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

  @ParameterizedTest
  @CsvSource({
    "株式会社みどり商事, ㈱みどり商事",
    "株式会社みどり商事, (株)みどり商事",
    "株式会社みどり商事, \uFF08株\uFF09\u3000みどり\u3000商事",
    "株式会社みどり商事, 株式会社 みどり商事",
    "有限会社浜松精機, (有)浜松精機",
    "株式会社ABC, 株式会社\uFF41\uFF42\uFF43",
    "株式会社テック, 株式会社\uFF83\uFF6F\uFF78"
  })
  void CON_03_spellingsOfOneCompanyAreOneCompany(String one, String other) {
    assertEquals(CompanyName.keyOf(one), CompanyName.keyOf(other));
  }

  @Test
  void CON_03_theLegalFormAndItsPlaceBelongToTheName() {
    assertNotEquals(CompanyName.keyOf("株式会社山田"), CompanyName.keyOf("山田株式会社"));
    assertNotEquals(CompanyName.keyOf("株式会社山田"), CompanyName.keyOf("有限会社山田"));
  }

  @ParameterizedTest
  @CsvSource({
    "みどり, みどり",
    "株式会社みどり商事, みどり商事",
    "(株)みどり 商事, みどり商事",
    "みどり商事㈱, みどり商事",
    "みどり商事 株式会社, みどり商事",
    "有限会社浜松精機, 浜松精機",
    "\uFF21\uFF22\uFF23, abc",
    "\uFF83\uFF6F\uFF78, テック"
  })
  void ACC_08_partOfANameIsLookedForWithoutItsLegalForm(String typed, String part) {
    assertEquals(part, CompanyName.partOf(typed).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "山", "株式会社", "株式", "(株)山", "会社", "株式会社 株式会社"})
  void ACC_08_aListingIsNoSearch(String typed) {
    assertTrue(CompanyName.partOf(typed).isEmpty(), typed);
  }

  @Test
  void CON_03_knownAddressAndPhoneStay() {
    Company company = new Company("株式会社山田", "", null);
    assertTrue(company.complete("東京都", ""));
    assertFalse(company.complete("東京", ""));
    assertEquals("東京都", company.getAddress());
    assertTrue(company.complete("", "03-0000-0000"));
    assertEquals("03-0000-0000", company.getPhone());
  }
}
