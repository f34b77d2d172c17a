package dev.madoguchi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which contact mail goes with which registered mail. */
class MailDomainPolicyTest {

  private static final List<String> FREE = List.of("gmail.com", "Yahoo.co.jp");

  @ParameterizedTest
  @CsvSource({
    "a@firm.co.jp, b@firm.co.jp, true",
    "a@FIRM.co.jp, b@firm.CO.JP, true",
    "a@firm.co.jp., b@firm.co.jp, true",
    "a@osaka.firm.co.jp, b@firm.co.jp, true",
    "a@firm.co.jp, b@osaka.firm.co.jp, true",
    "a@it.osaka.firm.co.jp, b@firm.co.jp, true",
    "a@osaka.firm.co.jp, b@osaka.firm.co.jp, true",
    "a@osaka.firm.co.jp, b@tokyo.firm.co.jp, false",
    "a@it.osaka.firm.co.jp, b@osaka.firm.co.jp, false",
    "a@firm.co.jp, b@other.co.jp, false",
    "a@firm.co.jp, b@co.jp, false",
    "a@co.jp, b@co.jp, true",
    "a@firm.co.jp, b@firm.jp, false",
    "a@notfirm.co.jp, b@firm.co.jp, false",
    "a@firm.chiyoda.tokyo.jp, b@mail.firm.chiyoda.tokyo.jp, true",
    "a@firm.chiyoda.tokyo.jp, b@other.chiyoda.tokyo.jp, false",
    "a@metro.tokyo.jp, b@www.metro.tokyo.jp, true",
    "a@mail.city.kawasaki.jp, b@city.kawasaki.jp, true",
    "a@one.github.io, b@two.github.io, false",
    "a@it.firm.example, b@firm.example, true",
    "a@one.example, b@two.example, false",
  })
  void ACC_06_domainsOfOneOrganisationMatch(String contact, String registered, boolean match) {
    assertEquals(match, MailDomainPolicy.match(contact, registered, FREE));
  }

  @ParameterizedTest
  @CsvSource({
    "a@日本語.jp, b@xn--wgv71a119e.jp, true",
    "a@mail.xn--wgv71a119e.jp, b@日本語.jp, true",
    "a@日本語。jp, b@日本語.jp, true",
    "a@ｆｉｒｍ．co．jp, b@firm.co.jp, true",
    "a@日本.jp, b@日本語.jp, false",
  })
  void ACC_06_internationalDomainsAreComparedInOneSpelling(
      String contact, String registered, boolean match) {
    assertEquals(match, MailDomainPolicy.match(contact, registered, FREE));
  }

  @ParameterizedTest
  @CsvSource({
    "a@gmail.com, a@gmail.com, true",
    "a@gmail.com, A@GMAIL.COM, true",
    "a@gmail.com, b@gmail.com, false",
    "a@yahoo.co.jp, b@yahoo.co.jp, false",
    "a@mail.yahoo.co.jp, b@yahoo.co.jp, false",
    "a@firm.co.jp, a@gmail.com, false",
    "a@notgmail.com, b@notgmail.com, true",
  })
  void ACC_06_freeMailMatchesOnlyItself(String contact, String registered, boolean match) {
    assertEquals(match, MailDomainPolicy.match(contact, registered, FREE));
  }
}
