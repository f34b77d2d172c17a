package dev.madoguchi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openqa.selenium.By;

/**
 * What somebody types who wants a page, a mail or a template to do something, and the proof that it
 * does not: it is read as it was typed, no element comes of it, and the browser complains of
 * nothing.
 */
public final class Markup {

  /** For fields of fifty characters; closes attributes and elements, and would open a dialog. */
  public static final String SHORT = "<img src=x onerror=alert(1)>\"'</textarea><script>";

  /** For fields of a hundred; with the languages of pages, sentences and mail templates. */
  public static final String LONG =
      "<img src=x onerror=alert(1)>\"'</textarea><script>alert(2)</script>"
          + "#{7*7}${7*7}{{subject}}{0}";

  /** For fields of ten. */
  public static final String TINY = "\"'><b>";

  private static final String PLANTED =
      "return document.querySelectorAll(\"[onerror], img[src='x'], b, script:not([src]):not([nonce])\").length";

  private static final String FIELDS =
      "return [...document.querySelectorAll('input, textarea')]"
          + ".filter(f => !['hidden', 'password', 'checkbox', 'radio', 'submit', 'file'].includes(f.type))"
          + ".map(f => f.id)";

  private final Set<String> tried = new TreeSet<>();

  /** Types into a field of text and remembers that it was tried. */
  public void type(Browser browser, String field, String text) {
    tried.add(field);
    browser.type(By.id(field), text);
  }

  /** Fields of text of this page that nothing was typed into so far. */
  public Set<String> untried(Browser browser) {
    Set<String> untried = new TreeSet<>();
    for (Object id : (List<?>) browser.driver().executeScript(FIELDS)) {
      untried.add(String.valueOf(id));
    }
    untried.removeAll(tried);
    return untried;
  }

  /** Nothing came of what was typed. */
  public static void isHarmless(Browser browser) {
    List<String> complaints =
        browser.complaints().stream().filter(one -> !one.contains("status of 404")).toList();
    assertEquals(List.of(), complaints, browser.path());
    assertEquals(0L, browser.driver().executeScript(PLANTED), browser.path());
    assertFalse(browser.text().contains("4949"), browser.path());
  }

  /** The page shows the words as they were typed, and nothing came of them. */
  public static void isShown(Browser browser, String... typed) {
    isHarmless(browser);
    for (String words : typed) {
      assertTrue(browser.shows(words), words + " at " + browser.path() + ": " + browser.text());
    }
  }

  /** How many elements consist of these words. */
  public static long countShown(Browser browser, String typed) {
    String count =
        "return [...document.querySelectorAll('h1, dd, .m-pre')]"
            + ".filter(e => e.textContent.trim() === arguments[0]).length";
    return (Long) browser.driver().executeScript(count, typed);
  }

  /** What was typed into a field stands there still. */
  public static void isKept(Browser browser, String field, String typed) {
    isHarmless(browser);
    assertEquals(typed, browser.value(By.id(field)), field);
  }

  /** Both parts of the mail show the words, and the HTML part has no element of them. */
  public static void isShown(MimeMessage mail, String typed) {
    String html = MailServer.html(mail);
    assertTrue(MailServer.text(mail).contains(typed), MailServer.text(mail));
    for (String planted : List.of("<img src=x", "<script", "</textarea", "<b>", "4949")) {
      assertFalse(html.contains(planted), html);
      assertFalse(MailServer.text(mail).contains("4949"), MailServer.text(mail));
    }
    assertTrue(html.contains("&lt;img src&#x3D;x onerror"), html);
  }
}
