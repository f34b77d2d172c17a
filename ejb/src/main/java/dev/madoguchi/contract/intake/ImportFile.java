package dev.madoguchi.contract.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A contract file whose encoding is known.
 *
 * @param path where it lies
 * @param charset how it is encoded
 */
public record ImportFile(Path path, Charset charset) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Looks at a file.
   *
   * @throws NotACsvFileException if it is no text
   * @throws EncodingUnknownException if it is encoded neither in UTF-8 nor in Windows-31J
   * @throws UnendedRowException if a line is longer than a row may be
   */
  public static ImportFile of(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new ImportFile(path, CharsetProbe.find(in));
    }
  }

  /** Opens the text behind a byte order mark; the caller closes it. */
  public Reader newReader() throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /**
   * Opens the rows.
   *
   * @throws MissingColumnsException if the header lacks required columns
   * @throws DoubledColumnsException if the header names a column twice
   * @throws EmptyImportFileException if there is no header
   * @throws UnendedRowException if the header does not end
   */
  public ContractFileParser newParser() throws IOException {
    Reader reader = newReader();
    try {
      return new ContractFileParser(reader);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** Number of rows beside the header; reads the whole file. */
  public long countRows() throws IOException {
    try (ContractFileParser parser = newParser()) {
      return parser.countRest();
    }
  }
}
