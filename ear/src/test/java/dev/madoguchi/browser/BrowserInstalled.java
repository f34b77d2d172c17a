package dev.madoguchi.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the browser tests, and says so loudly, where no browser is installed. */
final class BrowserInstalled implements ExecutionCondition {

  private static final String LINE = "*".repeat(100);
  private static boolean told;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.find().isPresent()) {
      return ConditionEvaluationResult.enabled("a browser is installed");
    }
    tell();
    return ConditionEvaluationResult.disabled(
        "no Chromium or Chrome with chromedriver on this machine");
  }

  private static synchronized void tell() {
    if (!told) {
      told = true;
      System.err.printf(
          "%n%s%n%s%n%s%n%s%n%n",
          LINE,
          "* THE BROWSER TESTS ARE SKIPPED: there is no Chromium or Google Chrome with chromedriver on the PATH.",
          "* Install both (Debian, Ubuntu: apt-get install chromium chromium-driver fonts-noto-cjk) and run again.",
          LINE);
    }
  }
}
