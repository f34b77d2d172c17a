package dev.madoguchi.browser.page;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Page;
import org.openqa.selenium.By;

/** A ticket as its customer sees it (TIC-12). */
public final class TicketPage extends Page {

  private TicketPage(Browser browser) {
    super(browser, "replyForm");
  }

  /** Opens it. */
  public static TicketPage open(Browser browser, String number) {
    return new TicketPage(browser.open("/customer/ticket/view?number=" + number));
  }

  /** Comes to it. */
  public static TicketPage at(Browser browser) {
    browser.await(d -> browser.path().startsWith("/customer/ticket/view"));
    return new TicketPage(browser);
  }

  /** Writes an answer and does not send it. */
  public TicketPage write(String text) {
    type("text", text);
    return this;
  }

  /** Presses the button, whatever the page says then. */
  public TicketPage send() {
    submit("send");
    return this;
  }

  /** What stands in the text field. */
  public String text() {
    return value("text");
  }

  /** Picks what the answer makes of the ticket. */
  public TicketPage next(String state) {
    browser().click(By.cssSelector("input[name='replyForm:nextState'][value='" + state + "']"));
    return this;
  }

  /** What was written and not taken because the ticket is closed. */
  public String unsent() {
    // a draft fills it after the page has come
    return browser()
        .await(
            d -> {
              String text = browser().value(By.id("unsent"));
              return text.isEmpty() ? null : text;
            });
  }

  /** Asks again with a new ticket. */
  public NewTicketPage askAgain() {
    browser().follow(By.id("askAgain"));
    return NewTicketPage.at(browser());
  }

  /** All messages as they are read. */
  public String messages() {
    return browser().text(By.id("messages"));
  }

  /** State and what happens next. */
  public String state() {
    return browser().text(By.id("state"));
  }

  /** Names and sizes of the attachments. */
  public String files() {
    return browser().text(By.cssSelector(".m-files"));
  }

  /** Whether an answer can be written. */
  public boolean canReply() {
    return browser().count(id("text")) > 0;
  }

  /** Answers. */
  public TicketPage reply(String text) {
    type("text", text);
    submit("send");
    return this;
  }
}
