package dev.madoguchi.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/**
 * The browser programs of the whole run. Starting one costs seconds, so that one that a test gives
 * back is emptied and lent to the next.
 */
final class Windows {

  private static final Map<String, Deque<ChromeDriver>> FREE = new HashMap<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Windows::quit));
  }

  private Windows() {}

  /** An empty window that prefers the language. */
  static synchronized ChromeDriver lend(String language) {
    ChromeDriver free = free(language).poll();
    return free == null ? Chromium.find().orElseThrow().start(language) : free;
  }

  /** Takes it back; one that cannot be emptied is ended. */
  static synchronized void giveBack(String language, ChromeDriver driver) {
    try {
      empty(driver);
      free(language).push(driver);
    } catch (WebDriverException e) {
      driver.quit();
    }
  }

  /** No tab, cookie, draft, complaint, size or lost network of anybody. */
  private static void empty(ChromeDriver driver) {
    List<String> tabs = new ArrayList<>(driver.getWindowHandles());
    driver.switchTo().newWindow(WindowType.TAB);
    String fresh = driver.getWindowHandle();
    for (String tab : tabs) {
      driver.switchTo().window(tab).close();
    }
    driver.switchTo().window(fresh);
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    driver.executeCdpCommand(
        "Storage.clearDataForOrigin", Map.of("origin", Site.ADDRESS, "storageTypes", "all"));
    driver.manage().logs().get(LogType.BROWSER);
  }

  private static Deque<ChromeDriver> free(String language) {
    return FREE.computeIfAbsent(language, l -> new ArrayDeque<>());
  }

  private static synchronized void quit() {
    FREE.values().forEach(drivers -> drivers.forEach(ChromeDriver::quit));
  }
}
