package dev.madoguchi.browser;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Dimension;

/**
 * The browsers of a test, one per person, given back after it; tests that follow each other in an
 * order go on in the same ones. When a test fails, the screens of all of them are saved in {@code
 * target/screenshots}.
 */
public final class Browsers implements AfterEachCallback, AfterAllCallback {

  private final Map<String, Browser> open = new LinkedHashMap<>();

  /** The Japanese person's browser at a desk; the same one for the same name. */
  public Browser of(String person) {
    return of(person, Locale.JAPANESE, Browser.DESK);
  }

  /** The person's browser; the same one for the same name. */
  public Browser of(String person, Locale language, Dimension size) {
    return open.computeIfAbsent(person, p -> new Browser(p, language, size));
  }

  /** Closes the person's browser, so that the next one knows nothing. */
  public void close(String person) {
    Browser browser = open.remove(person);
    if (browser != null) {
      browser.close();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      show(context);
    }
    if (!context.getRequiredTestClass().isAnnotationPresent(TestMethodOrder.class)) {
      giveBack();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    giveBack();
  }

  private void show(ExtensionContext context) {
    String test =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    for (Browser browser : open.values()) {
      System.err.println(
          "failed at "
              + browser.path()
              + ", see "
              + browser.screenshot(test + "-" + browser.name()));
    }
  }

  private void giveBack() {
    open.values().forEach(Browser::close);
    open.clear();
  }
}
