package dev.madoguchi.platform.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts text into the rows of a CSV file (RFC 4180), one after the other. Fields are separated by
 * commas, lines end with CR, LF or both; a field that begins with a quote goes on to the closing
 * one, over commas and line ends, and two quotes within it are one.
 *
 * <p>It keeps one row in memory and reads no further than it must: a row that does not end is
 * refused after {@value #LONGEST} characters, whatever the length of the file. Where a quote that
 * is not closed meets the next one, the row says that it is {@linkplain CsvRow#broken() broken}.
 */
public final class CsvRows implements Closeable {

  /** Most characters of a row, its quotes and separators included. */
  public static final int LONGEST = 1_000_000;

  private static final int END = -1;

  private final Reader in;
  private final char[] buffer = new char[1 << 13];
  private final StringBuilder field = new StringBuilder();
  private int at;
  private int filled;
  private long line = 1;
  private long firstLine;
  private int length;
  private boolean broken;

  /**
   * Reads from there.
   *
   * @param in text without byte order mark; closed with the rows
   */
  public CsvRows(Reader in) {
    this.in = in;
  }

  /**
   * The next row; empty at the end of the text.
   *
   * @throws EndlessRowException if it is too long, or a quote stays open to the end of the text
   */
  public Optional<CsvRow> next() throws IOException {
    if (peek() == END) {
      return Optional.empty();
    }
    firstLine = line;
    length = 0;
    broken = false;
    List<String> fields = new ArrayList<>();
    do {
      fields.add(readField());
    } while (take(','));
    CsvRow row = new CsvRow(firstLine, line, fields, broken);
    length = 0;
    take('\r');
    take('\n');
    return Optional.of(row);
  }

  private String readField() throws IOException {
    field.setLength(0);
    boolean quoted = take('"');
    if (quoted) {
      readQuoted();
    }
    for (int c = peek(); c != ',' && c != '\r' && c != '\n' && c != END; c = peek()) {
      broken |= quoted;
      field.append(read());
    }
    return field.toString();
  }

  private void readQuoted() throws IOException {
    while (true) {
      char c = read();
      if (c == '"' && !take('"')) {
        return;
      }
      field.append(c);
    }
  }

  private boolean take(char wanted) throws IOException {
    if (peek() != wanted) {
      return false;
    }
    read();
    return true;
  }

  private char read() throws IOException {
    int c = peek();
    if (c == END || ++length > LONGEST) {
      throw new EndlessRowException(firstLine);
    }
    at++;
    if (c == '\n' || c == '\r' && peek() != '\n') {
      line++;
    }
    return (char) c;
  }

  private int peek() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return at < filled ? buffer[at] : END;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
