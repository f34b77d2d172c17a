package dev.madoguchi.browser;

import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * A person without a mouse. Wherever the Tab key leads, the place must be seen: a ring around it,
 * within the window, covered by nothing; and the next press must lead on.
 */
public final class Keyboard {

  private static final int MOST_STOPS = 200;

  /** What is wrong with the place that has the focus; nothing for the page itself. */
  private static final String FAULT =
      """
      const it = document.activeElement;
      if (!it || it === document.body || it.matches('main, .m-lines')) {
        return '';
      }
      const name = it.outerHTML.slice(0, 120);
      const ring = (e) => {
        const style = e && getComputedStyle(e);
        return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      };
      if (!ring(it) && !ring(it.closest('label'))) {
        return 'no ring: ' + name;
      }
      const box = it.getClientRects()[0];
      if (!box || box.width < 1 || box.height < 1) {
        return 'no size: ' + name;
      }
      const x = box.left + box.width / 2;
      // of a text of many lines the first is looked for
      const y = box.top + Math.min(box.height, 40) / 2;
      const there = document.elementFromPoint(x, y);
      return there && (it.contains(there) || there.contains(it)) ? '' : 'not in sight: ' + name;
      """;

  private final Browser browser;

  /** The keyboard at the browser. */
  public Keyboard(Browser browser) {
    this.browser = browser;
  }

  /** Presses keys, one after the other, wherever the focus is. */
  public Keyboard press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
    return this;
  }

  /** Types a text where the focus is, and waits for what that causes. */
  public Keyboard write(String text) {
    press(text);
    browser.awaitIdle();
    return this;
  }

  /** Presses what leads to another page, and waits until that is complete. */
  public Keyboard follow(CharSequence key) {
    WebElement page = browser.find(By.tagName("html"));
    press(key);
    browser.await(d -> !browser.find(By.tagName("html")).equals(page));
    browser.awaitIdle();
    return this;
  }

  /** Presses Tab until the element has the focus. */
  public Keyboard tabTo(By element) {
    return goTo(element, Keys.TAB);
  }

  /** Presses Shift and Tab until the element has the focus. */
  public Keyboard tabBackTo(By element) {
    return goTo(element, Keys.chord(Keys.SHIFT, Keys.TAB));
  }

  private Keyboard goTo(By element, CharSequence key) {
    for (int stops = 0; stops < MOST_STOPS; stops++) {
      WebElement before = focus();
      press(key);
      WebElement now = focus();
      check();
      if (now.equals(browser.find(element))) {
        return this;
      }
      Assertions.assertFalse(
          now.equals(before) && !now.getTagName().equals("body"),
          () -> "the focus is trapped at " + now.getDomProperty("outerHTML"));
    }
    throw new AssertionError("no way by keyboard to " + element + " on " + browser.path());
  }

  /** Sees where the focus is. */
  public void check() {
    Object fault = ((JavascriptExecutor) browser.driver()).executeScript(FAULT);
    Assertions.assertEquals("", fault, browser.path());
  }

  /** What has the focus. */
  public WebElement focus() {
    return browser.driver().switchTo().activeElement();
  }

  /** Whether the element, or something in it, has the focus. */
  public boolean isAt(String selector) {
    String script = "return !!document.activeElement.closest(arguments[0])";
    return Objects.equals(true, browser.driver().executeScript(script, selector));
  }
}
