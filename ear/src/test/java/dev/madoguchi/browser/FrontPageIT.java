package dev.madoguchi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The first thing anybody sees. */
class FrontPageIT extends BrowserTest {

  @Test
  void frontPageHasAHeadingInBothLanguagesAndNoComplaint() {
    for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      Browser visitor = BROWSERS.of("visitor-" + language, language, Browser.DESK).open("/");
      assertFalse(visitor.text(By.tagName("h1")).isEmpty());
      visitor.screenshot("front-" + language);
      assertEquals(List.of(), visitor.complaints());
    }
  }
}
