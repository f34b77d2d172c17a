package dev.madoguchi.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseCodeTest {

  @ParameterizedTest
  @CsvSource({
    "XR900-00101, xr900 00101",
    "XR900-00101, \uFF38\uFF32\uFF19\uFF10\uFF10\uFF0D\uFF10\uFF10\uFF11\uFF10\uFF11",
    "XR900-00101, XR900ー00101",
    "XR900-00101, XR900−00101",
    "XR900-00101, XR9OO-OO1OI",
    "XR900-00101, XR900\u300000101"
  })
  void CON_13_spellingsOfOneCodeAreOneCode(String one, String other) {
    assertEquals(LooseCode.of(one), LooseCode.of(other));
  }

  @Test
  void CON_13_otherCharactersStay() {
    assertNotEquals(LooseCode.of("XR900-00101"), LooseCode.of("XR900-00102"));
    assertTrue(LooseCode.of(null).isEmpty());
    assertTrue(LooseCode.of(" - - ").isEmpty());
  }

  @Test
  void CON_03_contractNumbersKeepTheirHyphens() {
    assertEquals(ContractNumber.keyOf("k-2026-0001"), ContractNumber.keyOf(" K-2026-0001 "));
    assertNotEquals(ContractNumber.keyOf("K-1-23"), ContractNumber.keyOf("K-12-3"));
  }

  @Test
  void CON_11_registeredMailsAreEqualWithoutRegardToCase() {
    assertEquals(
        RegisteredMail.keyOf("Support@Midori.example"),
        RegisteredMail.keyOf("support@midori.EXAMPLE"));
  }
}
