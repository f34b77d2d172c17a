package dev.madoguchi.contract.intake;

import dev.madoguchi.contract.ContractNumber;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the rows of a contract file one by one. It is lenient where a row can still be told from
 * the next (text after a closing quote, a quote that never closes), because a bad row must not cost
 * the good ones. Columns that it does not know are passed over.
 *
 * <p>It remembers the contract numbers it has met: a number that stands twice with different facts
 * would otherwise change its contract to and fro with every import of the same file.
 */
public final class ContractFileParser implements Iterator<ImportRecord>, Closeable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreEmptyLines(false)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final List<ImportColumn> header = new ArrayList<>();
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
   * @throws EmptyImportFileException if there is no header
   */
  public ContractFileParser(Reader reader) throws IOException {
    digest = newDigest();
    parser = CSVParser.parse(reader, FORMAT);
    rows = parser.iterator();
    if (!rows.hasNext()) {
      throw new EmptyImportFileException();
    }
    readHeader(rows.next());
  }

  private void readHeader(CSVRecord cells) {
    Set<ImportColumn> doubled = EnumSet.noneOf(ImportColumn.class);
    boolean japanese = false;
    for (String cell : cells) {
      ImportColumn column = ImportColumn.named(cell).orElse(null);
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

  @Override
  public boolean hasNext() {
    while (next == null) {
      long line = parser.getCurrentLineNumber() + 1;
      if (!rows.hasNext()) {
        return false;
      }
      CSVRecord row = rows.next();
      if (!isBlank(row)) {
        next = toRecord(row, line);
      }
    }
    return true;
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

  private ImportRecord toRecord(CSVRecord row, long line) {
    Map<ImportColumn, String> values = new EnumMap<>(ImportColumn.class);
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i) != null) {
        values.put(header.get(i), i < row.size() ? clean(row.get(i)) : "");
      }
    }
    String contract = ContractNumber.keyOf(values.get(ImportColumn.CONTRACT_NUMBER));
    Long before = contract.isEmpty() ? null : lineOfNumber.putIfAbsent(fingerprint(contract), line);
    return new ImportRecord(++number, line, values, header.size(), fieldsOf(row), before);
  }

  /**
   * Number of fields; empty ones behind the last column, as spreadsheets write them, do not count.
   */
  private int fieldsOf(CSVRecord row) {
    int size = row.size();
    while (size > header.size() && row.get(size - 1).isBlank()) {
      size--;
    }
    return size;
  }

  private static boolean isBlank(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  /** One line without surrounding blanks, also full-width ones. */
  private static String clean(String value) {
    return BLANKS.matcher(value).replaceAll(" ").strip();
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
    parser.close();
  }
}
