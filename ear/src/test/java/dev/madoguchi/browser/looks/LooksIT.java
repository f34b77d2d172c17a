package dev.madoguchi.browser.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.browser.page.NewTicketPage;
import dev.madoguchi.browser.page.RegisterPage;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.contract.ImportFixture;
import dev.madoguchi.it.mail.MailFixture;
import dev.madoguchi.it.mail.MailRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/**
 * Every page of the portal in both languages, on a phone and on a desk screen, with the sample
 * data: nothing breaks a rule of axe-core, scrolls sideways or complains in the console (OPS-11).
 */
class LooksIT extends BrowserTest {

  private static final By LANGUAGE = By.cssSelector("form[action$='/language'] button");
  private static final By FIRST_ROW = By.cssSelector("tr[data-href] a");

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void OPS_11_visitorsPages(String language) {
    Browser browser = browser("visitor", language);
    Eye eye = new Eye(browser, language);
    see(eye, browser, "/index", "/register", "/register-done", "/mailbox", "/confirm?token=none");
    LoginPage.open(browser).login("nobody@looks.example", "wrong", false);
    eye.look("login-refused");
    RegisterPage register = RegisterPage.open(browser).key("ABCDE-12345");
    eye.look("register-refused");
    register.key(SampleLogins.REGISTRATION_KEY);
    browser.click(By.cssSelector("[id='otherCompany'] summary"));
    eye.look("register-company");
    register.company();
    eye.look("register-person");
    register.person(Unique.of("looks") + "@looks.example").consent().review();
    eye.look("register-review");
    assertEquals(List.of(), eye.faults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void OPS_11_customersPages(String language) {
    Browser browser = loggedIn(SampleLogins.SUZUKI, language);
    Eye eye = new Eye(browser, language);
    see(
        eye,
        browser,
        "/customer/home",
        "/customer/ticket/list?tab=all",
        "/customer/ticket/list?tab=all&q=nothing-like-that",
        "/customer/contract/list",
        "/customer/contract/list?show=others",
        "/customer/supportid/list",
        "/customer/supportid/new",
        "/customer/supportid/view?name=SAKURA-NET",
        "/me/home");
    first(eye, browser, "/customer/ticket/list?tab=waiting", "ticket-waiting");
    first(eye, browser, "/customer/ticket/list?tab=closed", "ticket-closed");
    NewTicketPage form = NewTicketPage.open(browser);
    eye.look("ticket-new");
    browser.follow(By.id("newForm:send"));
    eye.look("ticket-new-refused");
    form.kind("fault");
    eye.look("ticket-new-kind");
    backToJapanese(browser);
    assertEquals(List.of(), eye.faults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void OPS_11_agentsPages(String language) {
    Browser browser = loggedIn("agent@example.jp", language);
    Eye eye = new Eye(browser, language);
    see(eye, browser, "/agent/ticket/list", "/agent/ticket/list?whose=all&q=nothing-like-that");
    first(eye, browser, "/agent/ticket/list?whose=all", "desk-ticket");
    first(eye, browser, "/agent/ticket/list?whose=mine", "desk-ticket-mine");
    backToJapanese(browser);
    assertEquals(List.of(), eye.faults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void OPS_11_backOfficesPages(String language) throws Exception {
    long execution = Fixtures.call(ImportFixture.class, "rejectOneRow");
    Browser browser = loggedIn("office@example.jp", language);
    Eye eye = new Eye(browser, language);
    see(
        eye,
        browser,
        "/office/contract/list",
        "/office/contract/list?q=nothing-like-that",
        "/office/contract/view?number=K-2026-0006",
        "/office/contract/imports",
        "/office/contract/import?id=" + execution,
        "/office/inquiry/list",
        "/office/inquiry/edit?code=fault",
        "/office/job/list",
        "/office/job/execution?id=" + execution,
        "/office/nothing-here");
    backToJapanese(browser);
    assertEquals(List.of(), eye.faults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void OPS_11_administratorsPages(String language) throws Exception {
    String recipient = Unique.of("looks") + "@pages.example";
    Fixtures.call(MailFixture.class, "queue", new ArrayList<>(List.of(recipient)));
    MailRow mail = Fixtures.call(MailFixture.class, "row", recipient);
    long execution = Fixtures.call(ImportFixture.class, "rejectOneRow");
    Browser browser = loggedIn("admin@example.jp", language);
    Eye eye = new Eye(browser, language);
    see(
        eye,
        browser,
        "/admin/job/list",
        "/admin/job/start?job=ticket-auto-close",
        "/admin/job/execution?id=" + execution,
        "/admin/mail/list",
        "/admin/mail/list?state=all",
        "/admin/mail/view?id=" + mail.id(),
        "/admin/setting/list",
        "/admin/setting/edit?name=file.max-size-mb");
    backToJapanese(browser);
    assertEquals(List.of(), eye.faults());
  }

  private static Browser browser(String person, String language) {
    return BROWSERS.of(person + "-" + language, Locale.forLanguageTag(language), Browser.DESK);
  }

  /** Somebody of the sample data; an account speaks the language it chose last. */
  private static Browser loggedIn(String loginId, String language) {
    Browser browser = browser(loginId, language);
    LoginPage.open(browser).login(loginId, SampleLogins.PASSWORD, false);
    speak(browser, language);
    return browser;
  }

  private static void backToJapanese(Browser browser) {
    browser.open("/me/home");
    speak(browser, "ja");
  }

  private static void speak(Browser browser, String language) {
    if (!browser.find(By.tagName("html")).getDomAttribute("lang").equals(language)) {
      browser.follow(LANGUAGE);
    }
  }

  private static void see(Eye eye, Browser browser, String... paths) {
    for (String path : paths) {
      browser.open(path);
      eye.look(path.substring(1).replaceAll("[^a-z]+", "-"));
    }
  }

  /** The page behind the first row of a list. */
  private static void first(Eye eye, Browser browser, String list, String name) {
    browser.open(list).follow(FIRST_ROW);
    eye.look(name);
  }
}
