package dev.madoguchi.browser.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.page.DeskTicketPage;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.browser.page.NewSupportIdPage;
import dev.madoguchi.browser.page.NewTicketPage;
import dev.madoguchi.browser.page.RegisterPage;
import dev.madoguchi.browser.page.TicketPage;
import dev.madoguchi.it.AskedTicket;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * Every form that makes something, sent twice: by a double click, and by two requests at the same
 * moment that no script holds back. There is one record, and both requests show it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoubleSendIT extends BrowserTest {

  /** Gives where each of the two answers is, and what it complains about. */
  private static final String TWICE =
      """
      const [button, done] = arguments;
      const form = document.getElementById(button).form;
      const body = new URLSearchParams(new FormData(form, document.getElementById(button)));
      const once = async () => {
        const answer = await fetch(form.action, {method: 'POST', body});
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const wrong = page.querySelector('.m-lines .m-tone-danger');
        return answer.status + ' ' + answer.url.replace(location.origin, '') + (wrong ? ' ' + wrong.textContent : '');
      };
      Promise.all([once(), once()]).then(done, (e) => done([String(e)]));
      """;

  private Customer hanako;
  private AskedTicket ticket;

  @BeforeAll
  void prepare() throws Exception {
    hanako = Fixtures.call(Cast.class, "customer");
    ticket = Fixtures.call(Cast.class, "ask", hanako, "二重送信", new ArrayList<Long>());
  }

  private Browser hanako() {
    return LoginPage.enter(BROWSERS.of("hanako"), hanako.loginId(), Locale.JAPANESE);
  }

  /** The one place where both answers are. */
  private static String sendTwice(Browser browser, String button) {
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    List<?> answers = (List<?>) browser.driver().executeAsyncScript(TWICE, button);
    Set<String> places = new TreeSet<>();
    answers.forEach(answer -> places.add(answer.toString()));
    assertEquals(1, places.size(), places.toString());
    return places.iterator().next();
  }

  private static void doubleClick(Browser browser, String button) {
    WebElement page = browser.find(By.tagName("html"));
    new Actions(browser.driver()).doubleClick(browser.find(By.id(button))).perform();
    browser.await(d -> !browser.find(By.tagName("html")).equals(page));
    browser.awaitIdle();
  }

  private static int entries(Browser browser, String text) {
    return browser.count(By.xpath("//article[contains(., '" + text + "')]"));
  }

  @Test
  void TIC_06_formForANewTicketSentTwiceOpensOne() {
    Browser customer = hanako();
    NewTicketPage.open(customer).onThePortal().ask("連打", "ダブルクリック");
    doubleClick(customer, "newForm:send");
    assertTrue(customer.path().startsWith("/customer/ticket/view?number="), customer.path());

    // last, because the page does not see that its form was sent and offers its draft again
    NewTicketPage.open(customer).onThePortal().ask("同時に二回", "同じ瞬間に届く");
    String place = sendTwice(customer, "newForm:send");
    assertTrue(place.startsWith("200 /customer/ticket/view?number="), place);

    for (String subject : List.of("同時に二回", "連打")) {
      customer.open("/customer/ticket/list?tab=all&q=" + subject);
      assertEquals(1, customer.count(By.cssSelector("#tickets tbody tr")), subject);
    }
  }

  @Test
  void TIC_06_customersAnswerSentTwiceIsOneMessage() {
    Browser customer = hanako();
    String page = "/customer/ticket/view?number=" + ticket.number();
    TicketPage.open(customer, ticket.number()).write("同時の返信");
    assertEquals("200 " + page, sendTwice(customer, "replyForm:send"));

    TicketPage.open(customer, ticket.number()).write("連打の返信");
    doubleClick(customer, "replyForm:send");
    TicketPage.open(customer, ticket.number());
    assertEquals(1, entries(customer, "同時の返信"));
    assertEquals(1, entries(customer, "連打の返信"));
  }

  @Test
  void TIC_06_answerThatClosesTheTicketIsShownToTheSecondRequestToo() throws Exception {
    Browser customer = hanako();
    AskedTicket other = Fixtures.call(Cast.class, "ask", hanako, "解決しました", new ArrayList<Long>());
    TicketPage.open(customer, other.number()).write("ありがとうございました。").next("CLOSED");
    assertEquals(
        "200 /customer/ticket/view?number=" + other.number(),
        sendTwice(customer, "replyForm:send"));
    TicketPage.open(customer, other.number());
    assertEquals(1, entries(customer, "ありがとうございました。"));
  }

  @Test
  void TIC_13_agentsAnswerAndNoteSentTwiceAreOneMessageEach() {
    Browser agent = LoginPage.enter(BROWSERS.of("tanaka"), "agent@example.jp", Locale.JAPANESE);
    String page = "200 /agent/ticket/view?number=" + ticket.number();
    DeskTicketPage.open(agent, ticket.number()).write("同時の回答");
    assertEquals(page, sendTwice(agent, "replyForm:send"));
    DeskTicketPage.open(agent, ticket.number()).write("連打の回答");
    doubleClick(agent, "replyForm:send");

    DeskTicketPage.open(agent, ticket.number());
    agent.type(By.id("noteForm:text"), "同時のメモ");
    assertEquals(page, sendTwice(agent, "noteForm:write"));
    DeskTicketPage.open(agent, ticket.number());
    agent.type(By.id("noteForm:text"), "連打のメモ");
    doubleClick(agent, "noteForm:write");

    DeskTicketPage.open(agent, ticket.number());
    for (String text : List.of("同時の回答", "連打の回答", "同時のメモ", "連打のメモ")) {
      assertEquals(1, entries(agent, text), text);
    }
  }

  @Test
  void ACC_08_registrationSentTwiceMakesOneAccount() throws Exception {
    Browser visitor = BROWSERS.of("visitor");
    filledIn(visitor, "onaji@double.example");
    assertEquals("200 /register-done", sendTwice(visitor, "registerForm:register"));
    filledIn(visitor, "renda@double.example");
    doubleClick(visitor, "registerForm:register");
    assertEquals("/register-done", visitor.path());
    assertTrue(visitor.shows("renda@double.example"));
    for (String mail : List.of("onaji@double.example", "renda@double.example")) {
      MAILS.await(mail, "");
      assertEquals(1, MAILS.findMails(mail).size(), mail);
    }
  }

  private void filledIn(Browser visitor, String mail) {
    RegisterPage.open(visitor).key(hanako.key()).company().person(mail).consent().review();
  }

  @Test
  void CON_05_supportIdIssuedTwiceIsOne() throws Exception {
    Customer taro = Fixtures.call(Cast.class, "customer");
    Browser browser = BROWSERS.of("taro");
    LoginPage.enter(browser, taro.loginId(), Locale.JAPANESE);
    NewSupportIdPage.open(browser);
    browser.type(By.id("newForm:name"), "double-send");
    assertEquals(
        "200 /customer/supportid/view?name=double-send", sendTwice(browser, "newForm:issue"));
    browser.open("/customer/supportid/list");
    assertEquals(1, browser.count(By.cssSelector(".m-table tbody tr")));

    Customer jiro = Fixtures.call(Cast.class, "customer");
    Browser other = BROWSERS.of("jiro");
    LoginPage.open(other).login(jiro.loginId(), SampleLogins.PASSWORD, false);
    NewSupportIdPage.open(other);
    other.type(By.id("newForm:name"), "double-click");
    doubleClick(other, "newForm:issue");
    assertEquals("/customer/supportid/view?name=double-click", other.path());
    other.open("/customer/supportid/list");
    assertEquals(1, other.count(By.cssSelector(".m-table tbody tr")));
  }
}
