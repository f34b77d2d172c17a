package dev.madoguchi.web.platform;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes a line of a CSV file that people open in a spreadsheet: every field in quotes, and a text
 * that the spreadsheet would take for a formula behind an apostrophe. Japanese spreadsheets take
 * the full-width signs for formulas as well.
 */
public final class CsvText {

  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvText() {}

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
