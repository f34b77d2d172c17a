package dev.madoguchi.browser.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.MailServer;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.browser.page.NewTicketPage;
import dev.madoguchi.browser.page.RegisterPage;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.contract.ImportFixture;
import dev.madoguchi.it.mail.MailFixture;
import dev.madoguchi.it.mail.MailRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/**
 * Every page of the portal in both languages, on a phone and on a desk screen, with the sample
 * data: nothing breaks a rule of axe-core, scrolls sideways or complains in the console (OPS-11).
 */
class LooksIT extends BrowserTest {

  private static final By FIRST_ROW = By.cssSelector("tr[data-href] a");

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void OPS_11_visitorsPages(String language) throws Exception {
    String invitation = linkOfMail("guest", "personForm", "add", "person", "/invitation");
    String copies = linkOfMail("copies", "ccForm", "addCc", "addresses", "/unsubscribe");
    look(
        "visitor",
        language,
        eye -> {
          Browser browser = eye.browser();
          eye.open(
              "/index",
              "/register",
              "/register-done",
              "/calendar",
              "/mailbox",
              "/confirm?token=none",
              "/invitation?token=none",
              "/unsubscribe?token=none",
              invitation,
              copies);
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
        });
  }

  /** What a person in charge does to an address, and the page behind the link of its mail. */
  private static String linkOfMail(
      String who, String form, String button, String field, String page) throws Exception {
    Customer owner = Fixtures.call(Cast.class, "customer");
    String name = Fixtures.call(Cast.class, "issueSupportId", owner);
    String address = Unique.of(who) + "@looks.example";
    HttpPage.open(HttpUser.of(owner), "/customer/supportid/people?name=" + name)
        .press(form, button, Map.of(field, address));
    String link = MailServer.link(MailServer.shared().await(address, name), page);
    return link.substring(link.indexOf(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void OPS_11_customersPages(String language) {
    lookAs(
        SampleLogins.SUZUKI,
        language,
        eye -> {
          eye.open(
              "/customer/home",
              "/customer/ticket/list?tab=all",
              "/customer/ticket/list?tab=all&q=nothing-like-that",
              "/customer/contract/list",
              "/customer/plan/windows",
              "/customer/terms/list",
              "/customer/contract/list?show=others",
              "/customer/supportid/list",
              "/customer/account/mail",
              "/customer/supportid/new",
              "/customer/supportid/view?name=SAKURA-NET",
              "/customer/supportid/people?name=SAKURA-NET",
              "/me/home");
          eye.browser().open("/customer/home").follow(By.cssSelector("#openTerms a"));
          eye.look("terms-view");
          first(eye, "/customer/ticket/list?tab=waiting", "ticket-waiting");
          first(eye, "/customer/ticket/list?tab=closed", "ticket-closed");
          NewTicketPage form = NewTicketPage.open(eye.browser());
          eye.look("ticket-new");
          eye.browser().follow(By.id("newForm:send"));
          eye.look("ticket-new-refused");
          form.kind("fault");
          eye.look("ticket-new-kind");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void OPS_11_agentsPages(String language) {
    lookAs(
        "agent@example.jp",
        language,
        eye -> {
          eye.open("/agent/ticket/list", "/agent/ticket/list?whose=all&q=nothing-like-that");
          first(eye, "/agent/ticket/list?whose=all", "desk-ticket");
          first(eye, "/agent/ticket/list?whose=mine", "desk-ticket-mine");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void OPS_11_backOfficesPages(String language) throws Exception {
    long execution = Fixtures.call(ImportFixture.class, "rejectOneRow");
    long trial = Fixtures.call(ImportFixture.class, "lookAtThree");
    lookAs(
        "office@example.jp",
        language,
        eye -> {
          eye.open(
              "/office/contract/list",
              "/office/contract/list?q=nothing-like-that",
              "/office/contract/view?number=K-2026-0006",
              "/office/contract/certificate?number=K-2026-0006",
              "/office/contract/edit",
              "/office/contract/edit?number=K-2026-0006",
              "/office/contract/renew?number=K-2026-0006",
              "/office/contract/cancel?number=K-2026-0006",
              "/office/contract/expiring",
              "/office/contract/expiring?sales=nobody-of-that-name",
              "/office/contract/imports",
              "/office/contract/import?id=" + execution,
              "/office/supportid/list",
              "/office/supportid/list?q=nothing-like-that",
              "/office/supportid/new",
              "/office/supportid/view?name=SAKURA-NET",
              "/office/terms/list",
              "/office/terms/edit",
              "/office/plan/list",
              "/office/plan/edit",
              "/office/plan/edit?code=PRM-24",
              "/office/plan/window?plan=PRM-24",
              "/office/inquiry/list",
              "/office/inquiry/edit?code=fault",
              "/office/calendar/list",
              "/office/calendar/holidays",
              "/office/job/list",
              "/office/job/execution?id=" + execution,
              "/office/contract/import?id=" + trial,
              "/office/nothing-here");
          String document = "#documents tbody a";
          eye.browser().open("/office/terms/list").follow(By.cssSelector(document));
          eye.look("terms-document");
          eye.browser().follow(By.id("publish"));
          eye.look("terms-publish");
          eye.browser().open("/office/terms/list").follow(By.cssSelector(document));
          eye.browser().follow(By.id("agreements"));
          eye.look("terms-agreements");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void OPS_11_administratorsPages(String language) throws Exception {
    String recipient = Unique.of("looks") + "@pages.example";
    Fixtures.call(MailFixture.class, "queue", new ArrayList<>(List.of(recipient)));
    MailRow mail = Fixtures.call(MailFixture.class, "row", recipient);
    long execution = Fixtures.call(ImportFixture.class, "rejectOneRow");
    lookAs(
        "admin@example.jp",
        language,
        eye ->
            eye.open(
                "/admin/job/list",
                "/admin/job/start?job=ticket-auto-close",
                "/admin/job/execution?id=" + execution,
                "/admin/mail/list",
                "/admin/mail/list?state=all",
                "/admin/mail/view?id=" + mail.id(),
                "/admin/setting/list",
                "/admin/setting/edit?name=file.max-size-mb"));
  }

  /** Somebody of the sample data; an account speaks the language it chose last. */
  private static void lookAs(String loginId, String language, Consumer<Eye> walk) {
    look(
        loginId,
        language,
        eye -> {
          LoginPage.enter(eye.browser(), loginId, Locale.forLanguageTag(language));
          walk.accept(eye);
        });
    Browser browser = browser(loginId, language);
    browser.open("/me/home");
    LoginPage.speak(browser, Locale.JAPANESE);
  }

  private static void look(String person, String language, Consumer<Eye> walk) {
    Eye eye = new Eye(browser(person, language), language);
    walk.accept(eye);
    assertEquals(List.of(), eye.faults());
  }

  private static Browser browser(String person, String language) {
    return BROWSERS.of(person, Locale.forLanguageTag(language), Browser.DESK);
  }

  /** The page behind the first row of a list. */
  private static void first(Eye eye, String list, String name) {
    eye.browser().open(list).follow(FIRST_ROW);
    eye.look(name);
  }
}
