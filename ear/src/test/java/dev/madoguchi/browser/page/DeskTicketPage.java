package dev.madoguchi.browser.page;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Page;
import org.openqa.selenium.By;

/** A ticket as its agent sees it (TIC-13). */
public final class DeskTicketPage extends Page {

  private DeskTicketPage(Browser browser) {
    super(browser, "replyForm");
  }

  /** Opens it by following its row in the queue's list. */
  public static DeskTicketPage fromQueue(Browser browser, String number) {
    browser.open("/agent/ticket/list?whose=unassigned");
    browser.follow(By.linkText(number));
    return new DeskTicketPage(browser);
  }

  /** Opens it. */
  public static DeskTicketPage open(Browser browser, String number) {
    return new DeskTicketPage(browser.open("/agent/ticket/view?number=" + number));
  }

  /** Writes an answer and does not send it. */
  public DeskTicketPage write(String text) {
    type("text", text);
    return this;
  }

  /** Presses the button, whatever the page says then. */
  public DeskTicketPage send() {
    submit("send");
    return this;
  }

  /** What stands in the text field of the answer. */
  public String text() {
    return value("text");
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

  /** Takes it. */
  public DeskTicketPage take() {
    browser().follow(By.id("takeForm:take"));
    return this;
  }

  /** Answers; the preset next state is closing. */
  public DeskTicketPage reply(String text) {
    type("text", text);
    submit("send");
    return this;
  }

  /** Writes a note that the customer never sees. */
  public DeskTicketPage note(String text) {
    browser().type(By.id("noteForm:text"), text);
    browser().follow(By.id("noteForm:write"));
    return this;
  }

  /** All messages as they are read. */
  public String messages() {
    return browser().text(By.id("messages"));
  }
}
