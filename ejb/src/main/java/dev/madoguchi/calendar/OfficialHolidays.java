package dev.madoguchi.calendar;

import dev.madoguchi.platform.PlainText;
import dev.madoguchi.platform.csv.CsvRow;
import dev.madoguchi.platform.csv.CsvRows;
import dev.madoguchi.platform.csv.EndlessRowException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the file of national holidays that the Cabinet Office of Japan publishes: CSV in
 * Windows-31J (UTF-8 is read as well), a header, then day ({@code 2027/1/1}) and name.
 */
final class OfficialHolidays {

  private static final Pattern DAY = Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})");
  private static final int LONGEST_NAME = 200;

  private OfficialHolidays() {}

  /**
   * Days with their names, in order.
   *
   * @throws NotAHolidayFileException if it is no text, or has no day in it
   * @throws HolidayRowException if a row says something else
   */
  static NavigableMap<LocalDate, String> read(byte[] file) {
    NavigableMap<LocalDate, String> days = new TreeMap<>();
    try (CsvRows rows = new CsvRows(new StringReader(decode(file)))) {
      boolean header = true;
      for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        if (!header && !row.get().isBlank()) {
          add(row.get(), days);
        }
        header = false;
      }
    } catch (EndlessRowException e) {
      throw new HolidayRowException(e.line());
    } catch (IOException e) {
      throw new NotAHolidayFileException();
    }
    if (days.isEmpty()) {
      throw new NotAHolidayFileException();
    }
    return days;
  }

  private static void add(CsvRow row, NavigableMap<LocalDate, String> days) {
    List<String> fields = row.fields();
    Matcher day = DAY.matcher(fields.get(0).strip());
    String name = fields.size() < 2 ? "" : PlainText.line(fields.get(1)).strip();
    if (fields.size() != 2 || !day.matches() || name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new HolidayRowException(row.line());
    }
    try {
      days.put(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))),
          name);
    } catch (DateTimeException e) {
      throw new HolidayRowException(row.line());
    }
  }

  private static String decode(byte[] file) throws CharacterCodingException {
    try {
      String text = decode(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return decode(file, Charset.forName("windows-31j"));
    }
  }

  private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
  }
}
