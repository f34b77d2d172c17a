package dev.madoguchi.browser.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.ServerClock;
import dev.madoguchi.browser.Texts;
import dev.madoguchi.it.WrittenMails;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.mail.MailFixture;
import dev.madoguchi.it.mail.MailRow;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of the confirmation link when the link is not as it should be, in both languages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LinkIT {

  private static final String FORM = "confirmForm";
  private static final String PAGE = "/confirm?token=";
  private static final String FIRST = "Kumquat-Tsundoku-77";
  private static final String SECOND = "Tsundoku-Kumquat-88";
  private static final Duration OVER_A_WEEK = Duration.ofDays(7).plusHours(1);

  @AfterEach
  void resetClock() {
    ServerClock.reset();
  }

  @Test
  void ACC_07_usedLinkLeadsToTheLogin() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      String link = PAGE + token(register());
      choose(HttpPage.open(HttpUser.visitor(), link), FIRST);
      HttpPage again = HttpPage.open(HttpUser.visitor().speaking(language), link);
      assertTrue(again.text().contains(Texts.of(language, "confirm.used")), again.text());
      assertTrue(again.text().contains(Texts.of(language, "confirm.login")), again.text());
      assertFalse(again.has(FORM + ":password"));
    }
  }

  @Test
  void ACC_07_expiredLinkOffersANewOneAndItsMailComes() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      ServerClock.reset();
      String mail = register();
      ServerClock.ahead(OVER_A_WEEK);
      HttpUser visitor = HttpUser.visitor().speaking(language);
      HttpPage page = HttpPage.open(visitor, PAGE + token(mail));
      assertTrue(page.text().contains(Texts.of(language, "confirm.expired")), page.text());
      assertFalse(page.has(FORM + ":password"));
      HttpPage sent = page.press(FORM, "sendNewLink", Map.of());
      assertEquals(Texts.of(language, "confirm.sent"), sent.lines());
      assertEquals(2, mails(mail).size());
      assertTrue(HttpPage.open(visitor, PAGE + token(mail)).has(FORM + ":password"));
    }
  }

  @Test
  void ACC_07_wrongOrTruncatedLinkSaysWhatToTryAndChangesNothing() throws Exception {
    String mail = register();
    String token = token(mail);
    List<String> wrong =
        List.of(
            "",
            token.substring(0, token.length() / 2),
            token + "x",
            token.toUpperCase(Locale.ROOT),
            "%3Cscript%3E%00%EF%BF%BD",
            "x".repeat(5000));
    for (Locale language : Texts.LANGUAGES) {
      HttpUser visitor = HttpUser.visitor().speaking(language);
      for (String one : wrong) {
        HttpPage page = HttpPage.open(visitor, PAGE + one);
        assertEquals(200, page.status());
        assertTrue(page.text().contains(Texts.of(language, "confirm.unknown")), page.text());
        assertFalse(page.has(FORM + ":password"));
        assertFalse(page.text().contains(mail));
      }
    }
    assertEquals("PROVISIONAL", Fixtures.call(Accounts.class, "stateOf", mail));
    assertEquals(1, mails(mail).size());
  }

  @Test
  void ACC_07_linkOpenInTwoTabsIsUsedOnce() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      for (boolean sameBrowser : List.of(true, false)) {
        String mail = register(language);
        HttpUser one = HttpUser.visitor().speaking(language);
        HttpUser other = sameBrowser ? one : HttpUser.visitor().speaking(language);
        HttpPage firstTab = HttpPage.open(one, PAGE + token(mail));
        HttpPage secondTab = HttpPage.open(other, PAGE + token(mail));

        assertEquals("/customer/home", choose(firstTab, FIRST).path());
        HttpPage refused = choose(secondTab, SECOND);
        assertTrue(
            refused.lines().contains(Texts.of(language, "LinkNotUsableException")),
            refused.lines());
        assertTrue(refused.text().contains(Texts.of(language, "confirm.used")), refused.text());
        assertFalse(refused.has(FORM + ":password"));

        assertEquals(302, HttpUser.visitor().login(mail, FIRST, Map.of()).statusCode());
        assertEquals(200, HttpUser.visitor().login(mail, SECOND, Map.of()).statusCode());
        assertEquals(2, mails(mail).size(), "the link and one completion");
      }
    }
  }

  @Test
  void ACC_07_linkThatExpiresWhileItsPageIsOpenOffersANewOne() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      ServerClock.reset();
      String mail = register();
      HttpPage page = HttpPage.open(HttpUser.visitor().speaking(language), PAGE + token(mail));
      ServerClock.ahead(OVER_A_WEEK);
      HttpPage refused = choose(page, FIRST);
      assertTrue(
          refused.lines().contains(Texts.of(language, "LinkNotUsableException")), refused.lines());
      assertTrue(refused.text().contains(Texts.of(language, "confirm.expired")), refused.text());
      assertTrue(refused.has(FORM + ":sendNewLink"));
      assertEquals("PROVISIONAL", Fixtures.call(Accounts.class, "stateOf", mail));
    }
  }

  private static HttpPage choose(HttpPage page, String password) throws Exception {
    return page.press(FORM, "confirm", Map.of("password", password, "repeated", password));
  }

  private static String register() throws Exception {
    return register(Locale.JAPANESE);
  }

  /** Registers somebody and gives their mail address. */
  private static String register(Locale language) throws Exception {
    return Fixtures.call(Accounts.class, "newcomer", language);
  }

  private static String token(String mail) throws Exception {
    return Fixtures.call(WrittenMails.class, "latestToken", mail);
  }

  private static List<MailRow> mails(String mail) throws Exception {
    return Fixtures.call(MailFixture.class, "findRows", mail);
  }
}
