package dev.madoguchi.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How text is cut into rows and fields (CON-03). */
class CsvRowsTest {

  private static final long TWO_GIGABYTES = 2L << 30;

  /** The reader's own buffer and that of its decoder. */
  private static final long READ_AHEAD = 1 << 15;

  @Test
  void CON_03_quotesHoldCommasLineEndsAndQuotes() throws IOException {
    assertEquals(
        List.of(List.of("a", "b,\r\nc", "say \"x\"", "", ""), List.of("d\"e", "f g", "")),
        fields("a,\"b,\r\nc\",\"say \"\"x\"\"\",\"\",\nd\"e,f g,"));
    assertEquals(List.of(List.of("𠮷野家", "😀")), fields("𠮷野家,😀"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n\nc", "a\r\nb\r\n\r\nc\r\n", "a\rb\r\rc\r"})
  void CON_03_lineEndsOfAllSystemsAreKnown(String text) throws IOException {
    List<CsvRow> rows = rows(text);
    assertEquals(List.of(1L, 2L, 3L, 4L), rows.stream().map(CsvRow::line).toList());
    assertEquals(
        List.of("a", "b", "", "c"), rows.stream().map(row -> row.fields().get(0)).toList());
    assertTrue(rows.get(2).isBlank());
  }

  @Test
  void CON_03_aQuoteThatIsClosedTooLateIsNoticedWithAllItsLines() throws IOException {
    List<CsvRow> rows = rows("1,\"a\nb\",2\n3,\"c,d\n4,\"e\",5\n6,7,8\n");
    assertEquals(3, rows.size());
    assertFalse(rows.get(0).broken());
    assertTrue(rows.get(1).broken());
    assertEquals(List.of(3L, 4L), List.of(rows.get(1).line(), rows.get(1).lastLine()));
    assertEquals(List.of("6", "7", "8"), rows.get(2).fields());
  }

  @Test
  void CON_03_aQuoteThatIsNeverClosedIsRefusedWithTheLineOfItsRow() {
    EndlessRowException endless =
        assertThrows(EndlessRowException.class, () -> rows("a,b\n\"c\nd\",\"e\nf,g\nh"));
    assertEquals(2, endless.line());
  }

  @Test
  void CON_03_aRowMayBeAsLongAsAllowedAndNoLonger() throws IOException {
    String longest = "x".repeat(CsvRows.LONGEST);
    assertEquals(List.of(List.of(longest), List.of("a")), fields(longest + "\r\na"));
    assertThrows(EndlessRowException.class, () -> rows(longest + "x"));
    assertThrows(EndlessRowException.class, () -> rows(",".repeat(CsvRows.LONGEST + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "契", ",", "\"\"", "\n"})
  void CON_03_aRowOfTwoGigabytesIsRefusedAfterItsFirstMegabyte(String repeated) throws IOException {
    EndlessInput file = new EndlessInput(bytes("a,b\nc,d\n\""), bytes(repeated), TWO_GIGABYTES);
    try (CsvRows rows = new CsvRows(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.next();
      rows.next();
      assertEquals(3, assertThrows(EndlessRowException.class, rows::next).line());
    }
    long most = CsvRows.LONGEST * (long) bytes("契").length + READ_AHEAD;
    assertTrue(file.taken() <= most, () -> file.taken() + " bytes were taken");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<CsvRow> rows(String text) throws IOException {
    List<CsvRow> found = new ArrayList<>();
    try (CsvRows rows = new CsvRows(new StringReader(text))) {
      Optional<CsvRow> row = rows.next();
      while (row.isPresent()) {
        found.add(row.get());
        row = rows.next();
      }
    }
    return found;
  }

  private static List<List<String>> fields(String text) throws IOException {
    return rows(text).stream().map(CsvRow::fields).toList();
  }
}
