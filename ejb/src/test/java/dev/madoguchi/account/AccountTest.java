package dev.madoguchi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.platform.Roles;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Instant T0 = Instant.parse("2026-11-22T00:00:00Z");

  private final Account account =
      new Account(
          " Hanako@Midori.example ",
          new PersonName(" 佐藤 ", "花子", "さとう", "ﾊﾅｺ"),
          Locale.JAPANESE,
          ZoneId.of("Asia/Tokyo"),
          List.of(Roles.CUSTOMER),
          T0);

  private AccountLink link() {
    return new AccountLink(account, SecretToken.random(), T0, T0.plus(Duration.ofDays(7)));
  }

  @Test
  void ACC_07_aNewAccountIsProvisionalAndCanNotSignIn() {
    assertEquals(AccountState.PROVISIONAL, account.getState());
    assertFalse(account.canSignIn());
    account.confirm("a hash");
    assertEquals(AccountState.ACTIVE, account.getState());
    assertTrue(account.canSignIn());
  }

  @Test
  void ACC_08_theLoginIdIsTheMailAddressAndTheContactMail() {
    assertEquals("Hanako@Midori.example", account.getLoginId());
    assertEquals("Hanako@Midori.example", account.getContactMail());
    assertEquals("佐藤 花子", account.getDisplayName());
    assertEquals(Set.of(Roles.CUSTOMER), account.getRoles());
  }

  @Test
  void ACC_08_kanaAreKeptAsFullWidthKatakana() {
    assertEquals("サトウ", account.getName().getFamilyKana());
    assertEquals("ハナコ", account.getName().getGivenKana());
    assertEquals("ヴァンダービルト", Typed.katakana("ゔぁんだーびると"));
    assertEquals("プリンター", Typed.katakana("ﾌﾟﾘﾝﾀｰ"));
  }

  @Test
  void ACC_08_numbersAreKeptInHalfWidth() {
    assertEquals("03-5550-0101", Typed.code("０３－５５５０ー０１０１"));
    assertEquals("100-0005", Typed.code(" 100-0005 "));
  }

  @Test
  void ACC_03_loginIdsAreEqualWhateverTheirCaseAndWidth() {
    assertEquals("hanako@midori.example", Typed.loginKey("HANAKO@midori.Example "));
    assertEquals("hanako@midori.example", Typed.loginKey("ｈanako@midori.example"));
    assertEquals("", Typed.loginKey(null));
  }

  @Test
  void ACC_09_aLinkWorksForSevenDays() {
    Instant end = T0.plus(Duration.ofDays(7));
    assertEquals(LinkState.OPEN, link().stateAt(end.minusMillis(1)));
    assertEquals(LinkState.EXPIRED, link().stateAt(end));
  }

  @Test
  void ACC_09_aLinkWorksOnce() {
    AccountLink link = link();
    link.use(T0.plusSeconds(1));
    assertEquals(LinkState.USED, link.stateAt(T0.plusSeconds(2)));
  }

  @Test
  void ACC_09_anotherLinkOfAConfirmedAccountIsOfNoUse() {
    AccountLink other = link();
    account.confirm("a hash");
    assertEquals(LinkState.USED, other.stateAt(T0.plusSeconds(1)));
  }

  @Test
  void ACC_07_confirmingEndsRunningSessions() {
    String before = account.getSecurityStamp();
    account.confirm("a hash");
    assertNotEquals(before, account.getSecurityStamp());
  }
}
