package dev.madoguchi.browser.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpForms;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.support.ui.Select;

/** Words as long as their fields take, on the smallest phone. */
class LongWordsIT extends BrowserTest {

  private static final Dimension SMALL = new Dimension(360, 740);

  @Test
  void TIC_12_longWordsWidenNoPage() throws Exception {
    Customer customer = Fixtures.call(Cast.class, "customer");
    long file = Fixtures.call(Cast.class, "sendFile", customer, "F".repeat(190) + ".txt");
    Map<String, String> typed = new HashMap<>();
    typed.put("subject", "W".repeat(200));
    typed.put("model", "M".repeat(100));
    typed.put("osVersion", "V".repeat(100));
    typed.put("endUserName", "E".repeat(200));
    typed.put("conditions", "C".repeat(4000));
    typed.put("text", "x".repeat(3000) + "\n" + "-".repeat(500) + "\n" + "あ".repeat(500));
    typed.put("fileIds", String.valueOf(file));
    String number = HttpForms.number(HttpForms.ask(HttpUser.of(customer), typed));

    Browser phone = BROWSERS.of("phone", Locale.JAPANESE, SMALL);
    LoginPage.open(phone).login(customer.loginId(), SampleLogins.PASSWORD, false);
    fits(phone, "/customer/ticket/view?number=" + number);
    for (String list : List.of("/customer/ticket/list?tab=all&q=" + number, "/customer/home")) {
      fits(phone, list);
    }
    Browser agent = BROWSERS.of("agent", Locale.JAPANESE, SMALL);
    LoginPage.open(agent).login("agent@example.jp", SampleLogins.PASSWORD, false);
    fits(agent, "/agent/ticket/view?number=" + number);
    fits(agent, "/agent/ticket/list?q=" + number);
  }

  @Test
  void TIC_01_counterOfThePageCountsAsTheServerDoes() throws Exception {
    Customer customer = Fixtures.call(Cast.class, "customer");
    Browser writer = BROWSERS.of("writer");
    LoginPage.open(writer).login(customer.loginId(), SampleLogins.PASSWORD, false);
    writer.open("/customer/ticket/new");
    choose(writer, "productId");
    choose(writer, "kind");
    writer.type(By.id("newForm:subject"), "長さ");
    // the driver can't type characters beyond the first plane
    writer.refresh(
        () ->
            writer
                .driver()
                .executeScript(
                    "const text = document.getElementById('newForm:text');"
                        + "text.value = arguments[0];"
                        + "text.dispatchEvent(new Event('input', {bubbles: true}));",
                    "𠮷\n".repeat(33_333) + "x"));
    By counter = By.cssSelector("#newForm\\:text ~ .m-counter");
    assertEquals("100,000 / 100,000", writer.text(counter));
    writer.follow(By.id("newForm:send"));
    assertTrue(writer.path().startsWith("/customer/ticket/view?number="), writer.path());
  }

  private static void choose(Browser browser, String list) {
    browser.refresh(
        () -> new Select(browser.find(By.id("newForm:" + list))).selectByValue("other"));
  }

  private static void fits(Browser browser, String page) {
    browser.open(page);
    browser
        .driver()
        .findElements(By.cssSelector("details"))
        .forEach(folded -> browser.driver().executeScript("arguments[0].open = true", folded));
    String widths =
        "const page = document.documentElement;"
            + " return [window.innerWidth, page.scrollWidth - page.clientWidth]";
    assertEquals(List.of(360L, 0L), browser.driver().executeScript(widths), page);
  }
}
