package dev.madoguchi.browser.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.Keyboard;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.browser.page.TicketPage;
import dev.madoguchi.it.AskedTicket;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The customer's and the agent's day without a mouse (OPS-11). */
class KeyboardIT extends BrowserTest {

  private static By id(String id) {
    return By.id(id);
  }

  private static By link(String path) {
    return By.cssSelector("#navigation a[href='" + path + "']");
  }

  private static Keyboard login(Browser browser, String loginId) {
    Keyboard keys = new Keyboard(browser.open("/"));
    keys.press(Keys.TAB).check();
    assertTrue(keys.isAt(".m-skip"), "the first stop leads past the frame");
    keys.press(Keys.ENTER);
    assertTrue(keys.isAt("main"));
    keys.tabTo(id("loginForm:loginId")).write(loginId);
    return keys.tabTo(id("loginForm:password")).write(SampleLogins.PASSWORD).follow(Keys.ENTER);
  }

  @Test
  void OPS_11_customerAsksFindsAndAnswersWithTheKeyboard() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    Browser browser = BROWSERS.of("hanako");
    Keyboard keys = login(browser, hanako.loginId());
    assertEquals("/customer/home", browser.path());
    keys.tabTo(link("/customer/ticket/list")).follow(Keys.ENTER);
    keys.tabTo(id("newTicket")).follow(Keys.ENTER);

    keys.tabTo(id("newForm:productId"));
    browser.refresh(() -> keys.press(Keys.END));
    keys.tabTo(id("newForm:kind"));
    browser.refresh(() -> keys.press(Keys.END));
    assertTrue(keys.isAt("select"), "what comes with the answer does not take the focus away");
    keys.tabTo(id("newForm:subject")).write("キーボードだけで");
    keys.tabTo(By.cssSelector("#newForm input[type=radio]:checked")).press(Keys.ARROW_UP);
    keys.tabTo(By.cssSelector("#newForm summary")).press(Keys.ENTER);
    keys.tabTo(id("newForm:conditions")).write("いつも");
    keys.tabTo(id("newForm:send")).follow(Keys.ENTER);

    assertTrue(keys.isAt(".m-lines"), "what is wrong comes first");
    keys.tabTo(By.cssSelector(".m-lines a")).press(Keys.ENTER);
    assertTrue(keys.isAt("textarea[id='newForm:text']"), "and leads to its field");
    keys.check();
    keys.write("マウスが使えません。").tabTo(id("newForm:send")).follow(Keys.SPACE);
    TicketPage ticket = TicketPage.at(browser);
    assertTrue(ticket.messages().contains("マウスが使えません。"));
    String page = browser.path();

    keys.tabTo(link("/customer/ticket/list")).follow(Keys.ENTER);
    keys.press("j").follow(Keys.ENTER);
    assertEquals(page, browser.path());
    keys.tabTo(id("replyForm:text")).write("追伸です。");
    keys.tabBackTo(By.cssSelector(".m-skip"));
    keys.tabTo(id("replyForm:send")).follow(Keys.ENTER);
    assertTrue(ticket.messages().contains("追伸です。"));
    keys.tabTo(id("logout")).follow(Keys.ENTER);
    assertTrue(browser.count(id("loginForm:loginId")) > 0);
  }

  @Test
  void OPS_11_agentWorksTheQueueWithTheKeyboard() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    for (int i = 0; i < 3; i++) {
      Fixtures.call(Cast.class, "ask", hanako, "鍵盤 " + i, new ArrayList<Long>());
    }
    AskedTicket ticket = Fixtures.call(Cast.class, "ask", hanako, "鍵盤", new ArrayList<Long>());
    Browser browser = BROWSERS.of("tanaka");
    Keyboard keys = login(browser, "agent@example.jp");
    assertEquals("/agent/ticket/list", browser.path());
    keys.press("j").press("j").press("j").press("k").check();
    assertEquals(1, row(browser));

    keys.press("/").check();
    assertTrue(keys.isAt(".m-search"));
    keys.write("jk/" + Keys.BACK_SPACE + Keys.BACK_SPACE + Keys.BACK_SPACE);
    assertEquals(1, row(browser), "letters in a field are letters");
    keys.write(ticket.number()).follow(Keys.ENTER);
    keys.press("j").follow(Keys.ENTER);
    assertTrue(browser.path().contains(ticket.number()), browser.path());

    keys.tabTo(id("takeForm:take")).follow(Keys.ENTER);
    keys.tabTo(id("replyForm:text")).write("j と k と / を試してください。");
    keys.tabTo(By.cssSelector("#replyForm input[type=radio]:checked")).press(Keys.ARROW_UP);
    keys.tabTo(id("replyForm:send")).follow(Keys.ENTER);
    keys.tabTo(id("noteForm:text")).write("キーボードで書いたメモ");
    keys.tabTo(id("noteForm:write")).follow(Keys.SPACE);
    String messages = browser.text(id("messages"));
    assertTrue(messages.contains("j と k と / を試してください。"), messages);
    assertTrue(messages.contains("キーボードで書いたメモ"), messages);
  }

  /** Place of the row at which one is, from 0; -1 for none. */
  private static int row(Browser browser) {
    String script =
        "return [...document.querySelectorAll('tr[data-href]')].findIndex(r => r.matches('.m-row-now'))";
    return ((Number) browser.driver().executeScript(script)).intValue();
  }

  @ParameterizedTest
  @CsvSource({"ja, j・k で行を移動", "en, j and k move between rows"})
  void OPS_11_keysOfAListAreToldAndCanBeTurnedOff(String language, String words) throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    Fixtures.call(Cast.class, "ask", hanako, "一覧", new ArrayList<Long>());
    Browser browser = BROWSERS.of("keys-" + language);
    LoginPage.enter(browser, hanako.loginId(), Locale.forLanguageTag(language));
    browser.open("/customer/ticket/list");
    Keyboard keys = new Keyboard(browser);
    assertTrue(browser.text(By.cssSelector(".m-keys")).contains(words));
    keys.tabTo(By.cssSelector(".m-keys button")).press(Keys.ENTER);
    assertFalse(browser.text(By.cssSelector(".m-keys")).contains(words));
    browser.open("/customer/ticket/list");
    keys.press("j");
    assertEquals(-1, row(browser), "off, also on the next page");
    keys.tabTo(By.cssSelector(".m-keys button")).press(Keys.SPACE).press("j");
    assertEquals(0, row(browser));
  }

  @Test
  void OPS_11_dialogHoldsTheFocusAndGivesItBack() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    String name = Fixtures.call(Cast.class, "issueSupportId", hanako);
    Browser browser = BROWSERS.of("dialog");
    LoginPage.enter(browser, hanako.loginId(), Locale.JAPANESE);
    browser.open("/customer/supportid/view?name=" + name);
    Keyboard keys = new Keyboard(browser);
    By opener = By.cssSelector(".m-confirm > button");
    keys.tabTo(opener).press(Keys.ENTER);
    assertTrue(keys.isAt("dialog .m-dialog-close"), "what does no harm comes first");
    keys.check();
    for (int i = 0; i < 6; i++) {
      keys.press(Keys.TAB).check();
      assertTrue(keys.isAt("dialog") || keys.focus().getTagName().equals("body"));
    }
    keys.press(Keys.ESCAPE);
    assertFalse(browser.find(By.cssSelector("dialog")).isDisplayed());
    assertEquals(browser.find(opener), keys.focus());
    keys.press(Keys.ENTER, Keys.ENTER);
    assertFalse(
        browser.find(By.cssSelector("dialog")).isDisplayed(), "Enter twice removes nothing");
    assertEquals(browser.find(opener), keys.focus());
    keys.press(Keys.SPACE);
    keys.tabTo(By.cssSelector("dialog .m-danger")).follow(Keys.ENTER);
    assertTrue(browser.shows("サポートキーを外しました"));
  }

  @Test
  void OPS_11_drawerOnAPhoneOpensAndClosesWithTheKeyboard() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    Browser browser = BROWSERS.of("phone", Locale.JAPANESE, Browser.PHONE);
    LoginPage.enter(browser, hanako.loginId(), Locale.JAPANESE);
    Keyboard keys = new Keyboard(browser.open("/customer/ticket/new"));
    By toggle = By.cssSelector(".m-drawer-toggle");
    keys.tabTo(toggle).press(Keys.ENTER);
    assertTrue(keys.isAt("#navigation"));
    keys.check();
    keys.press(Keys.ESCAPE);
    assertEquals(browser.find(toggle), keys.focus());
    assertEquals("false", browser.find(toggle).getDomAttribute("aria-expanded"));
    keys.check();

    keys.press(Keys.SPACE);
    keys.tabTo(id("newForm:productId"));
    assertFalse(browser.find(id("navigation")).isDisplayed(), "what is left is closed");
    keys.tabBackTo(toggle).press(Keys.ENTER);
    keys.tabTo(link("/customer/contract/list")).follow(Keys.ENTER);
    assertEquals("/customer/contract/list", browser.path());
  }
}
