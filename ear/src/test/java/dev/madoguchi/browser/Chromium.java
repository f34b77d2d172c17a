package dev.madoguchi.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The browser and the driver that are installed on this machine; nothing is ever downloaded. The
 * system properties {@code madoguchi.browser} and {@code madoguchi.driver} name others.
 *
 * @param browser the program
 * @param driver its WebDriver
 */
record Chromium(Path browser, Path driver) {

  private static final List<String> BROWSERS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome.exe",
          "/usr/bin/chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
  private static final List<String> DRIVERS =
      List.of(
          "chromedriver",
          "chromedriver.exe",
          "/usr/lib/chromium/chromedriver",
          "/usr/lib/chromium-browser/chromedriver");

  /** Looks on the path and at the usual places. */
  static Optional<Chromium> find() {
    Optional<Path> browser = find("madoguchi.browser", BROWSERS);
    Optional<Path> driver = find("madoguchi.driver", DRIVERS);
    return browser.flatMap(b -> driver.map(d -> new Chromium(b, d)));
  }

  /**
   * Starts a window of its own, with its own cookies.
   *
   * @param language preferred language, {@code ja} or {@code en}
   */
  ChromeDriver start(String language) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        // says nothing to the outside
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
        "--no-default-browser-check",
        "--lang=" + language);
    options.setExperimentalOption(
        "prefs", Map.of("intl.accept_languages", language, "credentials_enable_service", false));
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.WARNING);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logging);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    return new ChromeDriver(service, options);
  }

  private static Optional<Path> find(String property, List<String> names) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.concat(
            Stream.ofNullable(System.getProperty(property)).map(Path::of),
            names.stream().flatMap(name -> candidates(name, path)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> candidates(String name, String path) {
    if (name.contains("/") || name.contains("\\")) {
      return Stream.of(new File(name).toPath());
    }
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(directory -> !directory.isBlank())
        .map(directory -> Path.of(directory, name));
  }
}
