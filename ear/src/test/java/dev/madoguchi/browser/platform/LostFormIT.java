package dev.madoguchi.browser.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.page.DeskTicketPage;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.browser.page.NewTicketPage;
import dev.madoguchi.browser.page.RegisterPage;
import dev.madoguchi.browser.page.TicketPage;
import dev.madoguchi.it.AskedTicket;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** Forms whose view, session, network or server is gone while somebody writes in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostFormIT extends BrowserTest {

  private static final String TEXT = "一行目\n二行目 <b>&amp;</b>";

  /** Other pages with forms, opened in other tabs of the same session. */
  private static final String OPEN_MANY =
      """
      const [path, many, done] = arguments;
      (async () => {
        for (let i = 0; i < many; i++) {
          await (await fetch(path)).text();
        }
      })().then(() => done(true), (e) => done(String(e)));
      """;

  /** Twice as many as are kept: one that the form is used in between begins to count anew. */
  private static final int MORE_THAN_ARE_KEPT = 125;

  private Customer hanako;
  private AskedTicket ticket;
  private String supportId;

  @BeforeAll
  void prepare() throws Exception {
    hanako = Fixtures.call(Cast.class, "customer");
    ticket = Fixtures.call(Cast.class, "ask", hanako, "消えるフォーム", new ArrayList<Long>());
    supportId = Fixtures.call(Cast.class, "issueSupportId", hanako);
  }

  private Browser customer(String name, String language) {
    return LoginPage.enter(BROWSERS.of(name), hanako.loginId(), Locale.forLanguageTag(language));
  }

  private static Browser agent(String name) {
    return LoginPage.enter(BROWSERS.of(name), "agent@example.jp", Locale.JAPANESE);
  }

  private void loginAgain(Browser browser) {
    LoginPage.at(browser).login(hanako.loginId(), SampleLogins.PASSWORD, false);
  }

  private static void openMany(Browser browser, String path) {
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    assertEquals(true, browser.driver().executeAsyncScript(OPEN_MANY, path, MORE_THAN_ARE_KEPT));
  }

  @ParameterizedTest
  @CsvSource({
    "ja, このページの有効期限が切れています, 有効期限が切れていたため, 下書きを復元しました",
    "en, This page has expired, had expired, draft was restored"
  })
  void TIC_14_formWhoseViewIsGoneIsRestored(
      String language, String gone, String expired, String restored) throws Exception {
    Browser browser = customer("view-" + language, language);
    NewTicketPage page = NewTicketPage.open(browser).onThePortal().ask("ビューが消えた " + language, TEXT);
    page.attach("添付.txt");
    openMany(browser, "/customer/ticket/view?number=" + ticket.number());
    browser.refresh(() -> page.kind("fault"));
    browser.awaitText(gone);
    browser.refresh(() -> page.kind("other"));
    browser.follow(By.id("newForm:send"));
    browser.awaitText(expired);
    browser.awaitText(restored);
    assertEquals("ビューが消えた " + language, page.subject());
    assertEquals(TEXT, page.text());
    assertTrue(page.files().contains("添付.txt"), page.files());
    String number = page.send();
    TicketPage opened = TicketPage.open(browser, number);
    assertTrue(opened.messages().contains("二行目 <b>&amp;</b>"), opened.messages());
    assertTrue(opened.files().contains("添付.txt"));
  }

  @Test
  void TIC_14_agentsAnswerWhoseViewIsGoneIsRestored() {
    Browser browser = agent("agent-view");
    DeskTicketPage page = DeskTicketPage.open(browser, ticket.number()).write(TEXT);
    openMany(browser, "/agent/ticket/view?number=" + ticket.number());
    page.send();
    assertEquals("/agent/ticket/view?number=" + ticket.number(), browser.path());
    assertEquals(TEXT, page.text());
    page.send();
    assertTrue(page.messages().contains("二行目 <b>&amp;</b>"), page.messages());
  }

  /** A long text of the product, where it is written. */
  private record LongText(
      String login, String path, String form, String button, List<String> fields) {}

  private List<LongText> longTexts() {
    String agent = "agent@example.jp";
    String view = "/agent/ticket/view?number=" + ticket.number();
    return List.of(
        new LongText(
            hanako.loginId(),
            "/customer/ticket/new",
            "newForm",
            "send",
            List.of("subject", "text", "conditions", "model", "osVersion", "endUserName", "cc")),
        new LongText(
            hanako.loginId(),
            "/customer/ticket/view?number=" + ticket.number(),
            "replyForm",
            "send",
            List.of("text")),
        new LongText(
            hanako.loginId(),
            "/customer/supportid/new",
            "newForm",
            "issue",
            List.of("supportKey", "name", "description")),
        new LongText(
            hanako.loginId(),
            "/customer/supportid/view?name=" + supportId,
            "viewForm",
            "describe",
            List.of("description")),
        new LongText(agent, view, "replyForm", "send", List.of("text")),
        new LongText(agent, view, "noteForm", "write", List.of("text")),
        new LongText(
            "office@example.jp",
            "/office/inquiry/edit?code=request",
            "editForm",
            "save",
            List.of("nameJa", "nameEn", "helpJa", "helpEn", "checksJa", "checksEn")));
  }

  @Test
  void TIC_14_everyLongTextIsRestoredAfterTheLoginThatTheSessionNeeds() {
    for (LongText form : longTexts()) {
      Browser browser = BROWSERS.of("session-" + form.login());
      if (browser.open("/me/home").path().startsWith("/index")) {
        LoginPage.enter(browser, form.login(), Locale.JAPANESE);
      }
      browser.open(form.path());
      browser
          .driver()
          .executeScript("document.querySelectorAll('form details').forEach(d => d.open = true)");
      Map<String, String> typed = new LinkedHashMap<>();
      for (String field : form.fields()) {
        typed.put(field, field + " " + (field.equals("text") ? TEXT : "書きかけ"));
        browser.type(By.id(form.form() + ":" + field), typed.get(field));
      }
      browser.loseSession();
      browser.follow(By.id(form.form() + ":" + form.button()));
      LoginPage.at(browser).login(form.login(), SampleLogins.PASSWORD, false);
      assertEquals(form.path(), browser.path());
      browser.awaitText("下書きを復元しました");
      for (Map.Entry<String, String> field : typed.entrySet()) {
        String there = browser.value(By.id(form.form() + ":" + field.getKey()));
        assertEquals(field.getValue(), there, form.path() + " " + field.getKey());
      }
      browser.follow(By.cssSelector(".m-draft-line button"));
      assertEquals(form.path(), browser.path());
      assertEquals(0, browser.count(By.cssSelector(".m-draft-line")), "discarded: " + form.path());
    }
  }

  @Test
  void TIC_14_filesUploadedBeforeTheSessionWasLostAreStillThere() throws Exception {
    Browser browser = customer("files", "ja");
    TicketPage page = TicketPage.open(browser, ticket.number()).write("ログを送ります。");
    page.attach("ログ.txt");
    browser.loseSession();
    page.send();
    loginAgain(browser);
    assertEquals("ログを送ります。", TicketPage.at(browser).text());
    assertTrue(browser.text(By.cssSelector("#replyForm .m-upload-list")).contains("ログ.txt"));
    page.send();
    assertTrue(TicketPage.at(browser).files().contains("ログ.txt"));
  }

  @ParameterizedTest
  @CsvSource({"ja, サーバーに接続できません", "en, cannot be reached"})
  void TIC_14_formThatIsSentWithoutANetworkSaysSoAndStays(String language, String words) {
    Browser browser = customer("offline-" + language, language);
    NewTicketPage page = NewTicketPage.open(browser).onThePortal().ask("圏外 " + language, TEXT);
    browser.offline(true);
    browser.click(By.id("newForm:send"));
    browser.awaitText(words);
    assertEquals(TEXT, page.text());
    assertTrue(
        browser.find(By.id("newForm:send")).equals(browser.driver().switchTo().activeElement()));
    browser.offline(false);
    String number = page.send();
    assertTrue(TicketPage.open(browser, number).messages().contains("二行目"));
  }

  @Test
  void TIC_14_pageThatAsksTheServerInBetweenSaysThatItIsGone() {
    Browser browser = customer("offline-between", "ja");
    NewTicketPage.open(browser);
    browser.offline(true);
    browser.find(By.id("newForm:productId")).sendKeys("そ");
    browser.awaitText("サーバーに接続できません");
    browser.offline(false);
  }

  @ParameterizedTest
  @CsvSource({"ja, ログアウトしています", "en, You are logged out"})
  void TIC_14_pageThatAsksTheServerInBetweenSaysThatTheLoginIsOver(String language, String words)
      throws Exception {
    Browser browser = customer("over-" + language, language);
    NewTicketPage page = NewTicketPage.open(browser).ask("途中の件名", TEXT);
    browser.loseSession();
    browser.refresh(() -> browser.find(By.id("newForm:productId")).sendKeys("その他"));
    browser.awaitText(words);
    assertEquals("/customer/ticket/new", browser.path());
    assertEquals(TEXT, page.text());
    browser.follow(By.cssSelector(".m-told a"));
    loginAgain(browser);
    assertEquals("途中の件名", NewTicketPage.at(browser).subject());
    assertEquals(TEXT, page.text());
  }

  /** Also what a restart of the server leaves: rows, and no session. */
  @Test
  void TIC_14_draftIsAtTheServerAndComesBackInAnotherBrowser() throws Exception {
    Browser first = customer("home", "ja");
    TicketPage page = TicketPage.open(first, ticket.number()).write("続きは会社で書きます。");
    page.attach("途中.txt");
    first.awaitText("下書きを保存しました");
    BROWSERS.close("home");
    Browser second = customer("office", "ja");
    page = TicketPage.open(second, ticket.number());
    second.awaitText("下書きを復元しました");
    assertEquals("続きは会社で書きます。", page.text());
    assertTrue(second.text(By.cssSelector("#replyForm .m-upload-list")).contains("途中.txt"));
    page.send();
    assertTrue(page.messages().contains("続きは会社で書きます。"));
    page = TicketPage.open(second, ticket.number());
    assertEquals("", page.text(), "what was sent is no draft any more");
  }

  /** The server took it, but its answer did not arrive: the same text again is not another one. */
  @Test
  void TIC_06_answerWhoseOutcomeNobodySawIsNotWrittenTwice() {
    Browser browser = customer("unseen", "ja");
    TicketPage page = TicketPage.open(browser, ticket.number()).write("届いたか分からない返信");
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    browser
        .driver()
        .executeAsyncScript(
            """
            const button = document.getElementById('replyForm:send');
            const body = new URLSearchParams(new FormData(button.form, button));
            fetch(button.form.action, {method: 'POST', body}).then(arguments[0]);
            """);
    page = TicketPage.open(browser, ticket.number());
    assertEquals("届いたか分からない返信", page.text());
    page.send();
    assertEquals(1, browser.count(By.xpath("//article[contains(., '届いたか分からない返信')]")));
    assertEquals("", page.text());

    page.write("届いたか分からない返信、ではなく別の返信");
    page.send();
    assertTrue(page.messages().contains("ではなく別の返信"));
  }

  @ParameterizedTest
  @CsvSource({"ja, 有効期限が切れていたため", "en, had expired"})
  void ACC_08_registrationWhoseSessionIsGoneKeepsWhatWasTyped(String language, String words) {
    Browser visitor = BROWSERS.of("visitor-" + language);
    String mail = "kieta-" + language + "@lost.example";
    visitor.open("/register");
    LoginPage.speak(visitor, Locale.forLanguageTag(language));
    RegisterPage page =
        RegisterPage.open(visitor).key(hanako.key()).company().person(mail).consent();
    visitor.loseSession();
    page.review();
    visitor.awaitText(words);
    assertEquals(hanako.key(), visitor.value(By.id("registerForm:supportKey")));
    visitor.follow(By.id("registerForm:checkKey"));
    page.company();
    assertEquals(mail, page.mail());
    assertFalse(page.canReview(), "a consent is given anew");
    page.consent().review().register();
    assertEquals("/register-done", visitor.path());
  }

  @Test
  void ACC_08_whatAVisitorTypedIsNotShownToTheNextOneAtTheSameTab() {
    Browser visitor = BROWSERS.of("kiosk");
    RegisterPage page =
        RegisterPage.open(visitor).key(hanako.key()).company().person("a@kiosk.example");
    visitor.open("/");
    page = RegisterPage.open(visitor);
    assertEquals("", visitor.value(By.id("registerForm:supportKey")));
    page.key(hanako.key()).company();
    assertEquals("", page.mail());
  }

  @Test
  void TIC_01_editedKindMeetsANewerOneAndBothAreShown() {
    Browser first = BROWSERS.of("nakamura");
    LoginPage.enter(first, "office@example.jp", Locale.JAPANESE);
    String path = "/office/inquiry/edit?code=contract";
    By help = By.id("editForm:helpEn");
    first.open(path);
    String before = first.value(help);
    first.type(help, "What I wrote.");
    Browser second = BROWSERS.of("nakamura-elsewhere");
    LoginPage.enter(second, "office@example.jp", Locale.JAPANESE);
    second.open(path).type(help, "What the colleague wrote.").follow(By.id("editForm:save"));

    first.follow(By.id("editForm:save"));
    first.awaitText("ほかの人が更新しました");
    assertTrue(first.text(By.id("newer")).contains("What the colleague wrote."));
    assertEquals("What I wrote.", first.value(help));
    first.follow(By.id("editForm:save"));
    assertEquals("/office/inquiry/list", first.path());
    assertEquals("What I wrote.", first.open(path).value(help));
    first.type(help, before).follow(By.id("editForm:save"));
  }
}
