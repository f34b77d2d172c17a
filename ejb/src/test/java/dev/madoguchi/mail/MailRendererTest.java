package dev.madoguchi.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mails in words: both languages, both parts, nothing smuggled in (TIC-07). */
class MailRendererTest {

  private static final Map<String, Object> FRAME =
      Map.of("portalName", "サポート窓口", "portalUrl", "http://localhost:8080/");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private static Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("number", "2026112200001");
    values.put("subject", "起動しない <b>\r\nBcc: evil@example.com");
    values.put("name", "佐藤 花子");
    values.put("when", Instant.parse("2026-07-07T01:30:00Z"));
    values.put("day", LocalDate.of(2026, 12, 8));
    values.put("text", "一行目 <script>\r\n二行目 & {{number}}");
    values.put("product", "");
    values.put("contract", null);
    values.put("items", List.of(Map.of("label", "a"), Map.of("label", "b")));
    values.put("url", "http://localhost:8080/customer/ticket?number=1&x=2");
    return values;
  }

  @Test
  void TIC_07_theTextPartIsAsGoodAsTheHtmlPart() {
    RenderedMail mail = MailRenderer.render("test-notice", MailLanguage.JA, TOKYO, values(), FRAME);
    assertEquals(
        """
        佐藤 花子 様

        2026年7月7日(火) 10:30 に受け付けました。

        ────────────
        一行目 <script>
        二行目 & {{number}}
        ────────────

        番号: 2026112200001
        期日: 2026年12月8日(火)

        ・a
        ・b

        チケットを開く:
        http://localhost:8080/customer/ticket?number=1&x=2

        心当たりのない場合は窓口へ。
        """,
        mail.text().substring(0, mail.text().indexOf("\n--\n")));
    assertTrue(
        mail.html()
            .contains("href=\"http://localhost:8080/customer/ticket?number&#x3D;1&amp;x&#x3D;2\""),
        mail.html());
    assertTrue(mail.html().contains("2026年12月8日(火)"));
    assertFalse(mail.html().contains("製品"), "a fact without value is left out");
    assertFalse(mail.html().contains("\"></p>"), "a paragraph without words is left out");
  }

  @Test
  void TIC_07_englishReadersGetEnglish() {
    RenderedMail mail =
        MailRenderer.render("test-notice", MailLanguage.EN, ZoneId.of("UTC"), values(), FRAME);
    assertTrue(mail.text().contains("Received on Tue, 7 Jul 2026, 01:30."), mail.text());
    assertTrue(mail.html().contains("<html lang=\"en\">"));
  }

  @Test
  void valuesCanNotBreakOutOfTheirPlace() {
    RenderedMail mail = MailRenderer.render("test-notice", MailLanguage.JA, TOKYO, values(), FRAME);
    assertEquals("[2026112200001] 起動しない <b> Bcc: evil@example.com", mail.subject());
    assertFalse(mail.html().contains("<script>"));
    assertFalse(mail.html().contains("<b>"));
    assertTrue(mail.html().contains("一行目 &lt;script&gt;<br>"));
    assertTrue(mail.html().contains("{{number}}"), "what a person wrote is no template");
  }

  @Test
  void aMissingValueIsAnErrorAndAMissingTemplateToo() {
    Map<String, Object> values = values();
    values.remove("number");
    assertThrows(
        RuntimeException.class,
        () -> MailRenderer.render("test-notice", MailLanguage.JA, TOKYO, values, FRAME));
    assertThrows(
        IllegalStateException.class,
        () -> MailRenderer.render("no-such", MailLanguage.JA, TOKYO, values(), FRAME));
  }

  @Test
  void aLabelThatIsMissingIsAnError() {
    Map<String, Object> values = values();
    values.put("name", Thread.State.NEW);
    IllegalStateException missing =
        assertThrows(
            IllegalStateException.class,
            () -> MailRenderer.render("test-notice", MailLanguage.JA, TOKYO, values, FRAME));
    assertTrue(missing.getMessage().contains("State.NEW"));
  }
}
