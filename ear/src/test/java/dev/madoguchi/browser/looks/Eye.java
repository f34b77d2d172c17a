package dev.madoguchi.browser.looks;

import dev.madoguchi.browser.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Looks at pages on a phone and on a desk screen: with the accessibility rules of axe-core, for
 * what sticks out sideways, and, when it is asked for by {@code -Dlooks}, as pictures in {@code
 * target/looks}. Faults are collected, so that one run shows all of them.
 */
final class Eye {

  private static final List<Integer> WIDTHS = List.of(1600, 360);
  private static final int HEIGHT = 900;
  private static final boolean PAINTS = System.getProperty("looks") != null;
  private static final Path PICTURES =
      Path.of(System.getProperty("it.output.dir", "target")).resolve("looks");
  private static final String AXE = read("/axe.min.js");

  /** One line per broken rule: its name and the first elements that break it. */
  private static final String RULES =
      """
      const done = arguments[0];
      axe.run(document, {resultTypes: ['violations']}).then(
        found => done(found.violations.map(
          v => v.id + ' at ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))),
        error => done(['axe: ' + error]));
      """;

  private static final String STICKS_OUT =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final Browser browser;
  private final String language;
  private final List<String> faults = new ArrayList<>();

  Eye(Browser browser, String language) {
    this.browser = browser;
    this.language = language;
    // cheaper than to hand it to each page at each width
    browser
        .driver()
        .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", AXE));
  }

  /** The browser it looks at. */
  Browser browser() {
    return browser;
  }

  /** Opens pages and looks at each. */
  void open(String... paths) {
    for (String path : paths) {
      browser.open(path);
      look(path.substring(1).replaceAll("[^a-z]+", "-"));
    }
  }

  /** Looks at the page as it stands. */
  void look(String name) {
    ChromeDriver driver = browser.driver();
    String spoken = (String) driver.executeScript("return document.documentElement.lang");
    if (!language.equals(spoken)) {
      faults.add(name + ": is in " + spoken);
    }
    for (int width : WIDTHS) {
      browser.resize(new Dimension(width, HEIGHT));
      String view = name + "-" + language + "-" + width;
      if (((Number) driver.executeScript(STICKS_OUT)).longValue() > 0) {
        faults.add(view + ": scrolls sideways");
      }
      for (Object fault : (List<?>) driver.executeAsyncScript(RULES)) {
        faults.add(view + ": " + fault);
      }
      if (PAINTS) {
        picture(view);
      }
    }
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    browser.complaints().stream()
        .filter(complaint -> !complaint.contains("status of 404"))
        .forEach(complaint -> faults.add(name + ": " + complaint));
  }

  /** What was seen to be wrong so far. */
  List<String> faults() {
    return faults;
  }

  private void picture(String view) {
    Map<String, Object> shot =
        browser
            .driver()
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "optimizeForSpeed", true));
    try {
      Files.createDirectories(PICTURES);
      Files.write(
          PICTURES.resolve(view + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String resource) {
    try (InputStream in = Eye.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
