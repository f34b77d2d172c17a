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
