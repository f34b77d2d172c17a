package dev.madoguchi.browser.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.page.DeskTicketPage;
import dev.madoguchi.browser.page.JobPage;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.browser.page.NewTicketPage;
import dev.madoguchi.browser.page.TicketPage;
import dev.madoguchi.it.AskedTicket;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** Pages that were open while somebody or something else went on with the ticket. */
class StalePageIT extends BrowserTest {

  private static final String WRITTEN = "まだ続きがあります。\n<b>もう一行</b>";

  private static Browser agent() {
    Browser browser = BROWSERS.of("tanaka");
    browser.open("/agent/ticket/list");
    if (browser.path().startsWith("/index")) {
      LoginPage.enter(browser, "agent@example.jp", Locale.JAPANESE);
    }
    return browser;
  }

  private static AskedTicket ask(Customer customer, String subject) throws Exception {
    List<Long> files = new ArrayList<>();
    return Fixtures.call(Cast.class, "ask", customer, subject, files);
  }

  @ParameterizedTest
  @CsvSource({"ja, 完了しているため", "en, closed and takes no messages"})
  void TIC_10_answerToATicketThatTheJobClosedIsKeptAndAskedAgain(String language, String words)
      throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    AskedTicket ticket = ask(hanako, "ジョブが閉じるチケット");
    DeskTicketPage.open(agent(), ticket.number()).reply("お試しください。");
    Browser customer = BROWSERS.of("hanako-" + language);
    LoginPage.enter(customer, hanako.loginId(), Locale.forLanguageTag(language));
    TicketPage stale = TicketPage.open(customer, ticket.number()).write(WRITTEN);

    Browser admin = BROWSERS.of("watanabe-" + language);
    LoginPage.enter(admin, "admin@example.jp", Locale.JAPANESE);
    assertTrue(
        JobPage.run(admin, "ticket-auto-close", LocalDateTime.now().plusDays(40)).written() > 0);

    stale.send();
    assertTrue(String.join("\n", stale.feedback()).contains(words), stale.feedback().toString());
    assertEquals(WRITTEN, stale.unsent());
    assertFalse(stale.canReply());
    NewTicketPage again = stale.askAgain();
    assertEquals("ジョブが閉じるチケット", again.subject());
    assertEquals("other", again.product());
    assertEquals("other", again.kind());
    assertEquals(WRITTEN, again.text());
    String number = again.send();

    TicketPage opened = TicketPage.open(customer, number);
    assertTrue(opened.messages().contains("<b>もう一行</b>"), opened.messages());
    assertEquals(1, customer.count(By.cssSelector("a[href*='" + ticket.number() + "']")));
    TicketPage.open(customer, ticket.number());
    assertFalse(customer.find(By.id("unsent")).isDisplayed(), "nothing is left unsent");
  }

  @Test
  void TIC_10_answerToATicketThatAnotherTabClosedIsKeptWithItsFileThroughALogin() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    AskedTicket ticket = ask(hanako, "別のタブで閉じるチケット");
    Browser customer = BROWSERS.of("hanako");
    LoginPage.enter(customer, hanako.loginId(), Locale.JAPANESE);
    String first = customer.tab();
    TicketPage stale = TicketPage.open(customer, ticket.number()).write(WRITTEN);

    customer.openTab();
    TicketPage.open(customer, ticket.number()).next("CLOSED").reply("解決しました。");
    customer.toTab(first);
    stale.attach("経過.txt");
    customer.loseSession();
    stale.send();
    LoginPage.at(customer).login(hanako.loginId(), SampleLogins.PASSWORD, false);
    assertEquals(WRITTEN, TicketPage.at(customer).unsent());
    NewTicketPage again = TicketPage.at(customer).askAgain();
    assertEquals(WRITTEN, again.text());
    assertTrue(again.files().contains("経過.txt"), again.files());
    TicketPage.open(customer, again.send());
    assertTrue(customer.shows("経過.txt"));
  }

  @Test
  void TIC_10_agentsAnswerToAClosedTicketIsKept() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    AskedTicket ticket = ask(hanako, "先に解決したチケット");
    DeskTicketPage stale = DeskTicketPage.open(agent(), ticket.number()).write(WRITTEN);
    Browser customer = BROWSERS.of("hanako-closing");
    LoginPage.enter(customer, hanako.loginId(), Locale.JAPANESE);
    TicketPage.open(customer, ticket.number()).next("CLOSED").reply("解決しました。");

    stale.send();
    assertTrue(String.join("\n", stale.feedback()).contains("完了しているため"));
    assertEquals(WRITTEN, stale.unsent());
    stale.note("お客様が先に解決");
    assertTrue(stale.messages().contains("お客様が先に解決"));
    assertEquals(WRITTEN, stale.unsent(), "still there after the page was loaded anew");
  }

  @ParameterizedTest
  @CsvSource({"ja, ほかの人が更新しました", "en, changed"})
  void TIC_14_customersAnswerMeetsTheAgents(String language, String words) throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    AskedTicket ticket = ask(hanako, "行き違い");
    Browser customer = BROWSERS.of("hanako-meets-" + language);
    LoginPage.enter(customer, hanako.loginId(), Locale.forLanguageTag(language));
    TicketPage stale = TicketPage.open(customer, ticket.number()).write(WRITTEN);
    DeskTicketPage.open(agent(), ticket.number()).reply("窓口からの新しい回答");

    stale.send();
    assertTrue(String.join("\n", stale.feedback()).contains(words), stale.feedback().toString());
    assertTrue(stale.messages().contains("窓口からの新しい回答"), "the newer answer is shown");
    assertEquals(WRITTEN, stale.text());
    stale.send();
    assertTrue(stale.messages().contains("まだ続きがあります。"), stale.messages());
  }

  @Test
  void TIC_14_agentsAnswerMeetsTheCustomersAndAColleaguesChange() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    AskedTicket ticket = ask(hanako, "行き違い");
    DeskTicketPage stale = DeskTicketPage.open(agent(), ticket.number()).write(WRITTEN);
    Browser customer = BROWSERS.of("hanako-answers");
    LoginPage.enter(customer, hanako.loginId(), Locale.JAPANESE);
    TicketPage.open(customer, ticket.number()).reply("お客様の追伸");
    stale.send();
    assertTrue(stale.messages().contains("お客様の追伸"));
    assertEquals(WRITTEN, stale.text());

    Browser colleague = BROWSERS.of("kobayashi");
    LoginPage.enter(colleague, "agent2@example.jp", Locale.JAPANESE);
    DeskTicketPage.open(colleague, ticket.number()).take();
    stale.send();
    assertTrue(stale.browser().shows("小林 直子"), "who took it");
    assertEquals(WRITTEN, stale.text());
    stale.send();
    assertTrue(stale.messages().contains("まだ続きがあります。"), stale.messages());
  }
}
