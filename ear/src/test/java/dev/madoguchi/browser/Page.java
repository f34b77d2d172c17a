package dev.madoguchi.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/**
 * A page of the portal as tests know it: by the ids of its form, fields and buttons, never by its
 * words. A subclass offers what a person can do there, in one method each, which returns the page
 * where that leads.
 */
public abstract class Page {

  private final Browser browser;
  private final String form;

  /**
   * The page in the browser.
   *
   * @param form id of its form, which is the page's name and {@code Form}
   */
  protected Page(Browser browser, String form) {
    this.browser = browser;
    this.form = form;
  }

  /** The browser that shows it. */
  public Browser browser() {
    return browser;
  }

  /** Heading of the page. */
  public String heading() {
    return browser.text(By.tagName("h1"));
  }

  /** What the page says about the last action. */
  public List<String> feedback() {
    return browser.driver().findElements(By.cssSelector("[role=alert], [role=status]")).stream()
        .map(WebElement::getText)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** An element of the form by its id. */
  protected By id(String id) {
    return By.id(form + ":" + id);
  }

  /** Types into a field. */
  protected void type(String field, String text) {
    browser.type(id(field), text);
  }

  /** Chooses of a list by value. */
  protected void select(String field, String value) {
    new Select(browser.find(id(field))).selectByValue(value);
    browser.awaitIdle();
  }

  /**
   * Chooses of a list whose choice the page answers with more fields; what a draft has chosen
   * already stays.
   */
  protected void choosing(String field, String value) {
    if (value(field).equals(value)) {
      return;
    }
    browser.refresh(() -> new Select(browser.find(id(field))).selectByValue(value));
  }

  /** Ticks or unticks a box. */
  protected void tick(String field, boolean on) {
    if (browser.find(id(field)).isSelected() != on) {
      browser.click(id(field));
    }
  }

  /** Chooses files for an upload. */
  protected void choose(String field, Path... files) {
    browser.choose(id(field), files);
  }

  /** Attaches a small text file to the form and waits until it is on the server. */
  public void attach(String name) throws IOException {
    Path file = Files.writeString(Files.createTempDirectory("attachment").resolve(name), name);
    browser.choose(By.cssSelector("#" + form + " .m-upload-file"), file);
    browser.await(d -> !value("fileIds").isEmpty());
    Files.delete(file);
  }

  /** Presses a button that leads to a page. */
  protected void submit(String button) {
    browser.follow(id(button));
  }

  /** Presses a button that is answered within the page. */
  protected void press(String button) {
    browser.press(id(button));
  }

  /** What stands in a field. */
  protected String value(String field) {
    return browser.value(id(field));
  }

  /** Waits until the field or button is there. */
  protected void await(String id) {
    browser.await(ExpectedConditions.presenceOfElementLocated(id(id)));
  }
}
