package dev.madoguchi.browser.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.browser.page.NewTicketPage;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the text of a new ticket tells is offered for its fields, on a phone. */
class TextCluesIT extends BrowserTest {

  private static final String SUBJECT = "再起動を繰り返す";
  private static final String TEXT = "本社のＳＧ４８００ー００６０１が再起動します。ファームウェアは5.4.3です。";

  @Test
  void TIC_02_serialNumberFoundInTheTextIsOffered() {
    Browser browser = BROWSERS.of("suzuki", Locale.JAPANESE, Browser.PHONE);
    LoginPage.open(browser).login("suzuki@sakura-bussan.example", "Madoguchi-2026", false);
    NewTicketPage page = NewTicketPage.open(browser).ask(SUBJECT, TEXT);
    browser.awaitText("SG4800-00601");

    page.useFoundSerial();
    assertEquals("SG4800-00601", page.serialNumber());
    assertEquals("K-2026-0006", page.contract());
    assertTrue(page.offers().contains("5.4.3"), page.offers());

    page.useFoundVersion();
    assertEquals("5.4.3", page.version());
    assertEquals("", page.offers());
    assertEquals(SUBJECT, page.subject());
    assertEquals(TEXT, page.text());
    assertEquals("SG4800-00601", page.serialNumber());
  }
}
