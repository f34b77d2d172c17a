package dev.madoguchi.web.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes CSV files that people open in a spreadsheet: every field in quotes, and a text that the
 * spreadsheet would take for a formula behind an apostrophe. Japanese spreadsheets take the
 * full-width signs for formulas as well.
 */
public final class CsvText {

  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvText() {}

  /**
   * Begins to answer a request with a file, in UTF-8 with the byte order mark by which spreadsheets
   * know it; the caller closes the writer.
   *
   * @param fileName name under which the browser saves it, without quotes
   */
  public static Writer open(HttpServletResponse response, String fileName) throws IOException {
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    out.write(BYTE_ORDER_MARK);
    return out;
  }

  /** The fields as one line, with its line end. */
  public static String line(String... fields) {
    return Arrays.stream(fields).map(CsvText::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(String text) {
    String value = text == null ? "" : text;
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
  }
}
