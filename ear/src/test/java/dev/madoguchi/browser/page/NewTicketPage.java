package dev.madoguchi.browser.page;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Opening a ticket (TIC-01). */
public final class NewTicketPage extends Page {

  private static final Duration LARGE_UPLOAD = Duration.ofMinutes(3);

  private NewTicketPage(Browser browser) {
    super(browser, "newForm");
  }

  /** Opens it. */
  public static NewTicketPage open(Browser browser) {
    return new NewTicketPage(browser.open("/customer/ticket/new"));
  }

  /** Picks the product by its id, or "other". */
  public NewTicketPage product(String id) {
    choosing("productId", id);
    return this;
  }

  /** Comes back to it, or from "ask again". */
  public static NewTicketPage at(Browser browser) {
    browser.await(d -> browser.path().startsWith("/customer/ticket/new"));
    return new NewTicketPage(browser);
  }

  /** Chooses a question on the portal itself, which everybody may ask. */
  public NewTicketPage onThePortal() {
    choosing("productId", "other");
    choosing("kind", "other");
    return this;
  }

  /** Picks the contract by its number. */
  public NewTicketPage contract(String number) {
    choosing("contract", number);
    return this;
  }

  /** Types the serial number and leaves the field. */
  public NewTicketPage serialNumber(String serial) {
    browser()
        .refresh(
            () -> {
              browser().find(id("serialNumber")).sendKeys(serial + "\t");
            });
    return this;
  }

  /** Picks the kind of inquiry by its code. */
  public NewTicketPage kind(String code) {
    choosing("kind", code);
    return this;
  }

  /** Types subject and text. */
  public NewTicketPage ask(String subject, String text) {
    type("subject", subject);
    type("text", text);
    return this;
  }

  /** Attaches files and waits until all are on the server. */
  public NewTicketPage attach(Path... files) {
    browser().choose(By.cssSelector("#newForm .m-upload-file"), files);
    browser()
        .await(
            LARGE_UPLOAD,
            d -> value("fileIds").split(",").length == files.length && !value("fileIds").isEmpty());
    return this;
  }

  /** Picks files and does not wait for them. */
  public NewTicketPage pick(Path... files) {
    browser().choose(By.cssSelector("#newForm .m-upload-file"), files);
    return this;
  }

  /** How the upload of this file stands, in the page's words; empty if it is not there. */
  public String upload(String file) {
    return browser().driver().findElements(row(file)).stream()
        .findFirst()
        .map(WebElement::getText)
        .orElse("");
  }

  /** Waits until something of this file has been sent. */
  public NewTicketPage awaitProgress(String file) {
    By bar = By.xpath(path(file) + "/progress");
    browser().await(d -> Double.parseDouble(d.findElement(bar).getDomProperty("value")) > 0);
    return this;
  }

  /** Waits until the upload of this file has failed, and gives its row's words. */
  public String awaitFailure(String file) {
    browser().await(ExpectedConditions.presenceOfElementLocated(bad(file)));
    return upload(file);
  }

  /** Cancels the upload of this file. */
  public NewTicketPage cancel(String file) {
    browser().driver().findElement(By.xpath(path(file) + "/button[last()]")).click();
    return this;
  }

  /** Tries the failed upload of this file again. */
  public NewTicketPage retry(String file) {
    browser().driver().findElement(By.xpath(path(file) + "/button[1]")).click();
    return this;
  }

  /** Waits until so many files are on the server and none is on its way. */
  public NewTicketPage awaitUploads(int howMany) {
    browser()
        .await(
            LARGE_UPLOAD,
            d ->
                value("fileIds").split(",").length == howMany
                    && d.findElements(By.cssSelector("#newForm .m-upload progress:not([hidden])"))
                        .isEmpty());
    return this;
  }

  private static By bad(String file) {
    return By.xpath(path(file) + "[contains(@class, 'm-upload-bad')]");
  }

  private static By row(String file) {
    return By.xpath(path(file));
  }

  private static String path(String file) {
    return "//ul[contains(@class, 'm-upload-list')]/li[span[text()='" + file + "']]";
  }

  /** Why the person may ask, or why not. */
  public String entitlement() {
    return browser().text(id("entitlement"));
  }

  /** What is offered because it stands in the text. */
  public String offers() {
    return browser().text(id("clues"));
  }

  /** Takes the serial number of the text. */
  public NewTicketPage useFoundSerial() {
    press("useSerial");
    return this;
  }

  /** Takes the version of the text. */
  public NewTicketPage useFoundVersion() {
    press("useVersion");
    return this;
  }

  /** The serial number in its field. */
  public String serialNumber() {
    return value("serialNumber");
  }

  /** Number of the chosen contract. */
  public String contract() {
    return value("contract");
  }

  /** The version in its field. */
  public String version() {
    return value("osVersion");
  }

  /** What stands in the subject. */
  public String subject() {
    return value("subject");
  }

  /** What stands in the text field. */
  public String text() {
    return value("text");
  }

  /** Names of the attached files. */
  public String files() {
    return browser().text(By.cssSelector("#newForm .m-upload-list"));
  }

  /** Product as chosen. */
  public String product() {
    return value("productId");
  }

  /** Kind of inquiry as chosen. */
  public String kind() {
    return value("kind");
  }

  /** Sends it and gives the number. */
  public String send() {
    submit("send");
    String path = browser().path();
    if (!path.startsWith("/customer/ticket/view?number=")) {
      throw new AssertionError("refused at " + path + ": " + feedback());
    }
    return path.replaceAll(".*number=", "");
  }
}
