package dev.madoguchi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A person's browser window with its own cookies. Every action waits for what it causes: a new
 * page, or the answers of all requests in the background; a test never sleeps.
 */
public final class Browser implements AutoCloseable {

  /** A desk screen. */
  public static final Dimension DESK = new Dimension(1280, 900);

  /** A phone. */
  public static final Dimension PHONE = new Dimension(390, 844);

  private static final int TYPED_BY_KEY = 12;
  private static final int NARROWEST_WINDOW = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path OUTPUT = Path.of(System.getProperty("it.output.dir", "target"));

  /** Counts requests in the background from the moment it is put into a page; once per page. */
  private static final String WATCH =
      """
      if (!window.madoguchiWatch) {
        const watch = window.madoguchiWatch = {started: 0, running: 0};
        const send = XMLHttpRequest.prototype.send;
        XMLHttpRequest.prototype.send = function () {
          watch.started++;
          watch.running++;
          this.addEventListener('loadend', () => setTimeout(() => watch.running--, 0));
          return send.apply(this, arguments);
        };
        const load = window.fetch;
        window.fetch = function () {
          watch.started++;
          watch.running++;
          const done = () => setTimeout(() => watch.running--, 0);
          const answer = load.apply(this, arguments);
          answer.then(done, done);
          return answer;
        };
      }
      """;

  private static final String IDLE =
      """
      const watch = window.madoguchiWatch;
      const faces = window.PrimeFaces && PrimeFaces.ajax ? PrimeFaces.ajax.Queue.isEmpty() : true;
      const jquery = window.jQuery ? jQuery.active === 0 : true;
      return document.readyState === 'complete' && faces && jquery && (!watch || watch.running === 0);
      """;

  private final String name;
  private final String language;
  private final ChromeDriver driver;
  private final Path downloads;

  Browser(String name, Locale language, Dimension size) {
    this.name = name;
    this.language = language.getLanguage();
    this.downloads = OUTPUT.resolve("downloads").resolve(name).toAbsolutePath();
    this.driver = Windows.lend(this.language);
    driver.manage().window().setSize(size);
    if (size.getWidth() < NARROWEST_WINDOW) {
      resize(size);
    }
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
  }

  /** For what is not offered here. */
  public ChromeDriver driver() {
    return driver;
  }

  /**
   * Opens a page of the portal by its path, or any page by its whole address (a link in a mail).
   */
  public Browser open(String path) {
    driver.get(path.startsWith("/") ? Site.ADDRESS + path : path);
    awaitIdle();
    return this;
  }

  /** Path and query of the page that is shown. */
  public String path() {
    String url = driver.getCurrentUrl();
    return url.startsWith(Site.ADDRESS) ? url.substring(Site.ADDRESS.length()) : url;
  }

  /** Title of the page. */
  public String title() {
    return driver.getTitle();
  }

  /** All words of the page as a person sees them. */
  public String text() {
    return again(() -> driver.findElement(By.tagName("body")).getText());
  }

  /** The words of the element, waiting for it. */
  public String text(By element) {
    return again(() -> find(element).getText().strip());
  }

  /** What stands in the field, waiting for it. */
  public String value(By field) {
    return again(() -> find(field).getDomProperty("value"));
  }

  /** The element once it is there. */
  public WebElement find(By element) {
    return await(ExpectedConditions.presenceOfElementLocated(element));
  }

  /** How many there are now. */
  public int count(By element) {
    return driver.findElements(element).size();
  }

  /** Whether the words stand on the page now. */
  public boolean shows(String words) {
    return text().contains(words);
  }

  /** Waits until the words stand on the page. */
  public Browser awaitText(String words) {
    await(d -> text().contains(words));
    return this;
  }

  /** Replaces what stands in a field; a longer text comes at once, as from an input method. */
  public Browser type(By field, String text) {
    use(field, WebElement::clear);
    if (text.length() < TYPED_BY_KEY) {
      use(field, e -> e.sendKeys(text));
    } else {
      use(field, e -> driver.executeScript("arguments[0].focus()", e));
      driver.executeCdpCommand("Input.insertText", Map.of("text", text));
    }
    awaitIdle();
    return this;
  }

  /**
   * Clicks what leads to another page (or to the same one, loaded anew) and waits until that is
   * complete.
   */
  public Browser follow(By element) {
    WebElement page = driver.findElement(By.tagName("html"));
    // a click that leads away quickly is told as a failure
    await(d -> isGone(page) || isDone(element, WebElement::click));
    await(d -> isGone(page));
    awaitIdle();
    return this;
  }

  /**
   * Clicks what is answered in the background, within the page, and waits until all answers are
   * there.
   */
  public Browser press(By element) {
    script(WATCH);
    long before = started();
    use(element, WebElement::click);
    await(d -> started() > before);
    awaitIdle();
    return this;
  }

  /** Does what makes the page ask the server in the background, and waits for the answers. */
  public Browser refresh(Runnable action) {
    script(WATCH);
    long before = started();
    action.run();
    await(d -> started() > before);
    awaitIdle();
    return this;
  }

  /**
   * Clicks what causes no request (opens a menu, ticks a box) and waits for whatever it causes
   * nevertheless.
   */
  public Browser click(By element) {
    script(WATCH);
    use(element, WebElement::click);
    awaitIdle();
    return this;
  }

  /** Chooses files for an upload. The field may be invisible, as upload fields are. */
  public Browser choose(By field, Path... files) {
    script(WATCH);
    find(field)
        .sendKeys(
            Stream.of(files)
                .map(f -> f.toAbsolutePath().normalize().toString())
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow());
    return this;
  }

  /** Waits until the page is complete and nothing runs in the background. */
  public void awaitIdle() {
    await(d -> Boolean.TRUE.equals(script(IDLE)));
  }

  /** Waits for the condition. */
  public <T> T await(ExpectedCondition<T> condition) {
    return await(PATIENCE, condition);
  }

  /** Waits for the condition that takes long, as a large upload does. */
  public <T> T await(Duration patience, ExpectedCondition<T> condition) {
    return new WebDriverWait(driver, patience, Duration.ofMillis(50))
        .ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class)
        .until(
            d -> {
              try {
                return condition.apply(d);
              } catch (WebDriverException e) {
                throw isOfAnotherPage(e) ? new StaleElementReferenceException("replaced", e) : e;
              }
            });
  }

  /** The saved file once it is complete. */
  public Path awaitDownload(String fileName) {
    Path file = downloads.resolve(fileName);
    await(d -> Files.exists(file));
    return file;
  }

  /** Opens an empty tab beside this one and shows it; gives its name. */
  public String openTab() {
    driver.switchTo().newWindow(WindowType.TAB);
    return driver.getWindowHandle();
  }

  /** Name of the tab that is shown. */
  public String tab() {
    return driver.getWindowHandle();
  }

  /** Shows another tab, in front of the one that was shown, so that its page knows it is seen. */
  public Browser toTab(String name) {
    driver.switchTo().window(name);
    driver.executeCdpCommand("Page.bringToFront", Map.of());
    return this;
  }

  /** Takes the network away from the tab, or gives it back. */
  public Browser offline(boolean on) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of("offline", on, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    return this;
  }

  /** Loses the session, as after an hour without a request or a restart of the server. */
  public Browser loseSession() {
    driver.manage().deleteCookieNamed("JSESSIONID");
    return this;
  }

  /** Another size of the page; a window itself is never narrower than 500 pixels. */
  public Browser resize(Dimension size) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            size.getWidth(),
            "height",
            size.getHeight(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    return this;
  }

  /**
   * What the browser complained about since the last call: errors of scripts, violations of the
   * content policy.
   */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Saves what is seen as {@code target/screenshots/<file>.png}. */
  public Path screenshot(String file) {
    try {
      Path target = OUTPUT.resolve("screenshots").resolve(file + ".png");
      Files.createDirectories(target.getParent());
      return Files.write(target, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whose window it is. */
  public String name() {
    return name;
  }

  @Override
  public void close() {
    Windows.giveBack(language, driver);
  }

  private static boolean isGone(WebElement element) {
    try {
      element.isEnabled();
      return false;
    } catch (WebDriverException e) {
      if (e instanceof StaleElementReferenceException || isOfAnotherPage(e)) {
        return true;
      }
      throw e;
    }
  }

  /** Between two pages the driver has no name of its own for an element of the page before. */
  private static boolean isOfAnotherPage(WebDriverException e) {
    return String.valueOf(e.getMessage()).contains("does not belong to the document");
  }

  /** Does something with the element once it can be used, and anew if it was replaced meanwhile. */
  private void use(By element, Consumer<WebElement> action) {
    await(d -> isDone(element, action));
  }

  /** The driver itself refuses what is not displayed or lies below something else. */
  private boolean isDone(By element, Consumer<WebElement> action) {
    WebElement found = driver.findElement(element);
    boolean enabled = found.isEnabled();
    if (enabled) {
      action.accept(found);
    }
    return enabled;
  }

  private long started() {
    Object count =
        script(
            "return window.madoguchiWatch ? window.madoguchiWatch.started : Number.MAX_SAFE_INTEGER");
    return ((Number) count).longValue();
  }

  private Object script(String source) {
    return ((JavascriptExecutor) driver).executeScript(source);
  }

  /** An answer in the background may replace an element while it is read. */
  private <T> T again(Supplier<T> read) {
    return await(d -> read.get());
  }
}
