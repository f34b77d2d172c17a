package dev.madoguchi.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a mail address, and that none can break out of its header line. */
class MailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hanako@example.com",
        "h.sato+ticket@sub-domain.example.co.jp",
        "O'Brien_1@example.museum"
      })
  void anAddressIsTaken(String address) {
    assertEquals(address, MailAddress.of(address).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hanako",
        "hanako@localhost",
        "@example.com",
        "hanako@",
        "a..b@example.com",
        ".a@example.com",
        "a@-example.com",
        "a@example..com",
        "a b@example.com",
        "花子@example.com",
        "a@例え.jp",
        "a@example.1",
        "a@b@example.com",
        "\"a b\"@example.com",
        "a@example.com\nBcc: x@example.com",
        "a@example.com\r\n",
        "a\u0000@example.com",
        "<a@example.com>",
        "a@example.com,b@example.com"
      })
  void anythingElseIsNot(String address) {
    assertFalse(isAddressAsItStands(address), address);
  }

  private static boolean isAddressAsItStands(String address) {
    return MailAddress.find(address).map(found -> found.text().equals(address)).orElse(false);
  }

  @Test
  void lengthHasItsLimits() {
    String domain = "@" + "d".repeat(61) + ".example.com";
    assertTrue(MailAddress.find("a".repeat(64) + domain).isPresent());
    assertFalse(MailAddress.find("a".repeat(65) + domain).isPresent());
    String long254 = "a".repeat(60) + "@" + ("d".repeat(60) + ".").repeat(3) + "e".repeat(10);
    assertEquals(254, long254.length());
    assertTrue(MailAddress.find(long254).isPresent());
    assertFalse(MailAddress.find(long254 + "e").isPresent());
  }

  @Test
  void addressesAreComparedWithoutCaseAndTypedInFullWidth() {
    assertEquals(
        "hanako@example.com",
        MailAddress.of(
                "\u3000\uFF28\uFF41\uFF4E\uFF41\uFF4B\uFF4F\uFF20\uFF25\uFF58\uFF41\uFF4D\uFF50\uFF4C\uFF45\uFF0E\uFF23\uFF2F\uFF2D ")
            .key());
  }
}
