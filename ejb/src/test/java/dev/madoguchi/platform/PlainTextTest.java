package dev.madoguchi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  /**
   * Letters outside the first plane, variants of a character, emoji of several, gaiji, kana in
   * parts.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "𠮷野家",
        "葛\uDB40\uDD00城",
        "\uFA19社",
        "👩\u200D👩\u200D👧 ❤\uFE0F 1\uFE0F\u20E3",
        "が",
        "\uE000",
        "㈱髙橋 ﾊﾝｶｸ",
        "שלום 123",
        "\uD83E\uDEE8"
      })
  void OPS_10_whatPeopleWriteStaysAsItIs(String text) {
    assertSame(text, PlainText.lines(text));
    assertEquals(text, PlainText.line(text));
    assertFalse(PlainText.isBlank(text));
  }

  @Test
  void OPS_10_whatNobodyCanSeeOrMeanIsLeftOutOrReplaced() {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("a\u0000b", "ab");
    kept.put("\u001B[31mred\u001B[0m", "[31mred[0m");
    kept.put("a\u007Fb\u0080c", "abc");
    kept.put("exe\u202Egpj.\u202C", "exegpj.");
    kept.put("\u2066a\u2069", "a");
    kept.put("a\uD800b", "a\uFFFDb");
    kept.put("\uDC00", "\uFFFD");
    kept.put("a\uFFFE\uFDD0", "a\uFFFD\uFFFD");
    kept.forEach(
        (sent, plain) -> {
          assertFalse(PlainText.isPlain(sent));
          assertEquals(plain, PlainText.lines(sent));
          assertEquals(plain, PlainText.line(sent));
          assertTrue(PlainText.isPlain(plain));
        });
  }

  @Test
  void OPS_10_linesEndInOneWay() {
    assertEquals("a\nb\nc\nd\ne\n\tf", PlainText.lines("a\r\nb\rc\u000Bd\u2028e\n\tf"));
    assertEquals("a b c d e  f", PlainText.line("a\r\nb\rc\u000Bd\u2028e\n\tf"));
    assertEquals("Bcc: x", PlainText.line("\r\nBcc: x\r\n"));
  }

  @Test
  void OPS_10_aLineHasNothingInvisibleInIt() {
    assertEquals("Suzuki", PlainText.line("\uFEFFSu\u00ADzu\u200Bki\u200E\u2060"));
    assertEquals("花子", PlainText.line("　花子\u00A0"));
    assertEquals("abc", PlainText.line("\u0301abc"));
    assertEquals("क\u094D\u200Dष", PlainText.line("क\u094D\u200Dष"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 　\t\r\n", "\u200B\u200D\uFEFF", "\u0301\u3099", "\u3164\u2800"})
  void OPS_10_whatShowsNothingIsEmpty(String sent) {
    assertEquals("", PlainText.line(sent));
    assertTrue(PlainText.isBlank(sent));
  }

  @Test
  void OPS_10_aTextKeepsWhatItsWriterMayMean() {
    String log = "  indented\u200B\u200E\n\n\tend  ";
    assertSame(log, PlainText.lines(log));
  }

  @Test
  void OPS_10_aCutLeavesNoHalfCharacter() {
    assertEquals("a", PlainText.cut("a𠮷", 2));
    assertEquals("a𠮷", PlainText.cut("a𠮷b", 3));
    assertEquals("ab", PlainText.cut("ab", 2));
    assertNull(PlainText.cut(null, 2));
  }
}
