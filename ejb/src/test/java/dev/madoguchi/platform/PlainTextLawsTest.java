package dev.madoguchi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of plain text for whatever is sent, half characters included. */
class PlainTextLawsTest {

  @Provide
  Arbitrary<String> sent() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(20);
    Arbitrary<String> nasty =
        Arbitraries.strings()
            .withChars("a \r\n\t\u0000\u0301\u200B\u200D\u202E\u2066\u2028\u3000\uD842\uDFB7\uFFFE")
            .ofMaxLength(20);
    return Arbitraries.oneOf(any, nasty);
  }

  @Property
  void OPS_10_cleaningMakesItPlainAtOnceAndNeverLonger(@ForAll("sent") String sent) {
    String lines = PlainText.lines(sent);
    assertTrue(PlainText.isPlain(lines));
    assertEquals(lines, PlainText.lines(lines));
    assertTrue(lines.length() <= sent.length());
  }

  @Property
  void OPS_10_aLineIsOneLineAtOnceAndNeverLonger(@ForAll("sent") String sent) {
    String line = PlainText.line(sent);
    assertTrue(PlainText.isPlain(line));
    assertEquals(line, PlainText.line(line));
    assertEquals(line, line.strip());
    assertTrue(line.chars().noneMatch(c -> c == '\n' || c == '\t'));
    assertTrue(line.length() <= sent.length());
    assertEquals(line.isEmpty(), PlainText.isBlank(PlainText.lines(sent)));
  }
}
