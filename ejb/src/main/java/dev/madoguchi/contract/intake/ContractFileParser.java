package dev.madoguchi.contract.intake;

import dev.madoguchi.contract.ContractNumber;
import dev.madoguchi.platform.csv.CsvRow;
import dev.madoguchi.platform.csv.CsvRows;
import dev.madoguchi.platform.csv.EndlessRowException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the rows of a contract file one by one. It is lenient where a row can still be told from
 * the next (text after a closing quote), because a bad row must not cost the good ones; where it
 * can't (a quote that never closes) the file is refused. Columns that it does not know are passed
 * over.
 *
 * <p>It remembers the contract numbers it has met: a number that stands twice with different facts
 * would otherwise change its contract to and fro with every import of the same file.
 */
public final class ContractFileParser implements Iterator<ImportRecord>, Closeable {

  private static final int MOST_NAMED = 20;
  private static final int LONGEST_NAME = 50;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Characters that are not seen; a tab or a line end is a blank here. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]");

  private final CsvRows rows;
  private final List<ImportColumn> header = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();
  private final Map<Long, Long> lineOfNumber = new HashMap<>();
  private final MessageDigest digest;
  private ImportRecord next;
  private long number;

  /**
   * Reads the header.
   *
   * @param reader text without byte order mark; closed with the parser
   * @throws MissingColumnsException if the header lacks required columns
   * @throws DoubledColumnsException if the header names a column twice
   * @throws EmptyImportFileException if nothing stands on the first line
   * @throws NotACsvFileException if it has control characters, as a program or picture does
   * @throws UnendedRowException if it does not end
   */
  public ContractFileParser(Reader reader) throws IOException {
    digest = newDigest();
    rows = new CsvRows(reader);
    CsvRow first = read().filter(row -> !row.isBlank()).orElseThrow(EmptyImportFileException::new);
    readHeader(first.fields());
  }

  private void readHeader(List<String> cells) {
    Set<ImportColumn> doubled = EnumSet.noneOf(ImportColumn.class);
    boolean japanese = false;
    for (String cell : cells) {
      if (CONTROL.matcher(cell).find()) {
        throw new NotACsvFileException();
      }
      ImportColumn column = ImportColumn.named(cell).orElse(null);
      if (column == null && !cell.isBlank() && passedOver.size() < MOST_NAMED) {
        passedOver.add(cut(clean(cell)));
      }
      if (column != null && header.contains(column)) {
        doubled.add(column);
      }
      header.add(column);
      japanese |= cell.chars().anyMatch(c -> c > 0x7F);
    }
    if (!doubled.isEmpty()) {
      throw new DoubledColumnsException(names(japanese, doubled::contains));
    }
    String missing = names(japanese, c -> c.isRequired() && !header.contains(c));
    if (!missing.isEmpty()) {
      throw new MissingColumnsException(missing);
    }
  }

  private static String names(boolean japanese, Predicate<ImportColumn> wanted) {
    return Stream.of(ImportColumn.values())
        .filter(wanted)
        .map(c -> japanese ? c.japanese() : c.english())
        .collect(Collectors.joining(", "));
  }

  /** Columns of the header that are not known: the first twenty, their names cut. */
  public List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  /**
   * Whether there is another row.
   *
   * @throws UnendedRowException if it does not end
   */
  @Override
  public boolean hasNext() {
    while (next == null) {
      Optional<CsvRow> row = read();
      if (row.isEmpty()) {
        return false;
      }
      if (!row.get().isBlank()) {
        next = toRecord(row.get());
      }
    }
    return true;
  }

  private Optional<CsvRow> read() {
    try {
      return rows.next();
    } catch (EndlessRowException e) {
      throw new UnendedRowException(e.line());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ImportRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ImportRecord found = next;
    next = null;
    return found;
  }

  /** Counts the rows that are left. */
  long countRest() {
    long rest = 0;
    while (hasNext()) {
      next();
      rest++;
    }
    return rest;
  }

  private ImportRecord toRecord(CsvRow row) {
    List<String> fields = row.fields();
    Map<ImportColumn, String> values = new EnumMap<>(ImportColumn.class);
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i) != null) {
        values.put(header.get(i), i < fields.size() ? clean(fields.get(i)) : "");
      }
    }
    String contract = ContractNumber.keyOf(values.get(ImportColumn.CONTRACT_NUMBER));
    Long before =
        contract.isEmpty() || row.broken()
            ? null
            : lineOfNumber.putIfAbsent(fingerprint(contract), row.line());
    return new ImportRecord(
        ++number,
        row.line(),
        values,
        header.size(),
        fieldsOf(fields),
        before,
        row.broken() ? row.lastLine() : null);
  }

  /**
   * Number of fields; empty ones behind the last column, as spreadsheets write them, do not count.
   */
  private int fieldsOf(List<String> fields) {
    int size = fields.size();
    while (size > header.size() && fields.get(size - 1).isBlank()) {
      size--;
    }
    return size;
  }

  /** One line without surrounding blanks, also full-width ones. */
  private static String clean(String value) {
    return BLANKS.matcher(value).replaceAll(" ").strip();
  }

  private static String cut(String name) {
    int length = name.codePointCount(0, name.length());
    return name.substring(0, name.offsetByCodePoints(0, Math.min(length, LONGEST_NAME)));
  }

  /** Eight bytes instead of the text, so that a million rows still fit into memory. */
  private long fingerprint(String contract) {
    byte[] hash = digest.digest(contract.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getLong();
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
