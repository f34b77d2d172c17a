package dev.madoguchi.browser.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.browser.page.NewTicketPage;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Two people at one browser, one after the other or in two tabs, and one person who leaves. */
class SharedBrowserIT extends BrowserTest {

  private static final String TEXT = "花子だけの話";

  /** Past every script of the page, as a click would be sent that came before they knew. */
  private static final String SEND_RAW =
      """
      const done = arguments[0];
      const button = document.getElementById('newForm:send');
      const body = new URLSearchParams(new FormData(button.form, button));
      fetch(button.form.action, {method: 'POST', body}).then(async (a) => done(a.url + ' ' + await a.text()));
      """;

  private static Customer customer() throws Exception {
    return Fixtures.call(Cast.class, "customer");
  }

  private static boolean hasTicket(Customer person, String subject) throws Exception {
    String list = HttpUser.of(person).get("/customer/ticket/list?tab=all").body();
    return list.contains(subject);
  }

  @ParameterizedTest
  @CsvSource({"ja, 別のアカウントがログインしています", "en, Another account is logged in"})
  void OPS_10_formOfOneAccountIsNotSentInTheNameOfAnother(String language, String words)
      throws Exception {
    Customer hanako = customer();
    Customer taro = customer();
    Browser browser = BROWSERS.of("shared-" + language);
    browser.open("/index");
    String hanakosTab = browser.tab();
    String tarosTab = browser.openTab();
    LoginPage tarosLogin = LoginPage.open(browser);
    browser.toTab(hanakosTab);
    LoginPage.enter(browser, hanako.loginId(), Locale.forLanguageTag(language));
    NewTicketPage page = NewTicketPage.open(browser).onThePortal().ask(TEXT, TEXT);
    // what leaving the field sends is hers, and done before he logs in
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    browser.awaitIdle();
    browser.toTab(tarosTab);
    tarosLogin.login(taro.loginId(), SampleLogins.PASSWORD, false);
    browser.open("/customer/ticket/new");
    assertEquals("", NewTicketPage.at(browser).subject(), "nothing of hers is shown to him");

    browser.toTab(hanakosTab);
    browser.awaitText(words);
    browser.type(By.id("newForm:subject"), TEXT + "、続き");
    browser.click(By.id("newForm:send"));
    assertTrue(browser.text(By.cssSelector("#newForm .m-told")).contains(words));
    assertEquals(TEXT, page.text());
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    String answer = browser.driver().executeAsyncScript(SEND_RAW).toString();
    assertFalse(answer.contains("/customer/ticket/view"), answer);
    assertFalse(hasTicket(taro, TEXT));
    assertFalse(hasTicket(hanako, TEXT));

    browser.open("/customer/ticket/new");
    assertEquals("", page.subject(), "nor in the tab in which she wrote");
    LoginPage.logout(browser);
    LoginPage.enter(browser, hanako.loginId(), Locale.forLanguageTag(language));
    browser.open("/customer/ticket/new");
    assertEquals(TEXT + "、続き", page.subject());
    assertEquals(TEXT, page.text());
  }

  @Test
  void OPS_10_draftOfOneAccountIsNeitherShownNorChangedForAnother() throws Exception {
    Customer hanako = customer();
    HttpUser taro = HttpUser.of(customer());
    var put =
        HttpUser.request("/me/draft?key=ticket-new")
            .header("X-Requested-With", "draft")
            .header("X-Account", String.valueOf(hanako.accountId()))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"text\":\"hers\"}"));
    assertEquals(412, taro.send(put).statusCode());
    var get = HttpUser.request("/me/draft?key=ticket-new").header("X-Requested-With", "draft");
    assertEquals(204, taro.send(get).statusCode());
    var upload =
        HttpUser.request("/me/upload")
            .header("Tus-Resumable", "1.0.0")
            .header("Upload-Length", "3")
            .header("X-Account", String.valueOf(hanako.accountId()))
            .POST(BodyPublishers.noBody());
    assertEquals(412, taro.send(upload).statusCode());
    var refresh =
        HttpUser.post(
                "/customer/ticket/new", Map.of("X-Account", String.valueOf(hanako.accountId())))
            .header("Faces-Request", "partial/ajax");
    assertEquals(412, taro.send(refresh).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"ja, ログアウトしています", "en, You are logged out"})
  void OPS_10_logoutInAnotherTabIsToldAndCostsNothing(String language, String words)
      throws Exception {
    Customer hanako = customer();
    Browser browser = BROWSERS.of("leaving-" + language);
    LoginPage.enter(browser, hanako.loginId(), Locale.forLanguageTag(language));
    String first = browser.tab();
    NewTicketPage page = NewTicketPage.open(browser).onThePortal().ask("席を立つ前に", TEXT);
    browser.openTab();
    browser.open("/customer/home");
    LoginPage.logout(browser);
    assertEquals("", browser.driver().executeScript("return document.body.dataset.user"));

    browser.toTab(first).awaitText(words);
    assertEquals(TEXT, page.text());
    browser.follow(By.cssSelector(".m-told a"));
    LoginPage.at(browser).login(hanako.loginId(), SampleLogins.PASSWORD, false);
    assertEquals("席を立つ前に", NewTicketPage.at(browser).subject());
    assertEquals(TEXT, page.text());
    page.send();
    assertTrue(hasTicket(hanako, "席を立つ前に"));
  }

  @Test
  void OPS_10_formThatIsSentAfterALogoutAsksForTheLoginFirst() throws Exception {
    Customer hanako = customer();
    Browser browser = BROWSERS.of("leaving");
    LoginPage.enter(browser, hanako.loginId(), Locale.JAPANESE);
    String first = browser.tab();
    NewTicketPage page = NewTicketPage.open(browser).onThePortal().ask("出した直後に", TEXT);
    browser.openTab();
    browser.open("/customer/home");
    LoginPage.logout(browser);
    browser.toTab(first).follow(By.id("newForm:send"));
    LoginPage.at(browser).login(hanako.loginId(), SampleLogins.PASSWORD, false);
    assertEquals(TEXT, page.text());
    page.send();
    assertTrue(hasTicket(hanako, "出した直後に"));
  }
}
