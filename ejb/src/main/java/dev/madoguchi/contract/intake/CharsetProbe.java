package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.csv.CsvRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds out how a file is encoded by decoding all of it, a buffer at a time, in all encodings that
 * come into question. UTF-8 comes first: Japanese text in Windows-31J is hardly ever right UTF-8,
 * while UTF-8 and EUC-JP often pass as Windows-31J and would be stored as nonsense. So a file that
 * is UTF-8 but for a few bytes, and one that may be EUC-JP, are refused.
 */
final class CharsetProbe {

  static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final Charset EUC_JP = Charset.forName("x-eucJP-Open");
  private static final int BUFFER = 1 << 16;

  /** Most bytes of a line: four of each character. */
  private static final long LONGEST_LINE = 4L * CsvRows.LONGEST;

  private static final List<byte[]> NO_TEXT =
      Stream.of(
              "504b0304", // ZIP, and with it workbooks
              "504b0506", // empty ZIP
              "d0cf11e0a1b11ae1", // workbook of the old kind
              "255044462d", // PDF
              "89504e470d0a1a0a", // PNG
              "1f8b", // gzip
              "fffe", // UTF-16, UTF-32
              "feff", // UTF-16, most significant byte first
              "0000feff") // UTF-32, most significant byte first
          .map(HexFormat.of()::parseHex)
          .toList();

  private final EncodingTrial utf8 = new EncodingTrial(StandardCharsets.UTF_8);
  private final EncodingTrial euc = new EncodingTrial(EUC_JP);
  private final EncodingTrial windows = new EncodingTrial(WINDOWS_31J);
  private long lineLength;

  private CharsetProbe() {}

  /**
   * The encoding of a text file; reads no further than it must.
   *
   * @throws NotACsvFileException if its first bytes are those of something else
   * @throws EncodingUnknownException if it is encoded otherwise
   * @throws UnendedRowException if a line is longer than a row may be
   */
  static Charset find(InputStream in) throws IOException {
    return new CharsetProbe().read(in);
  }

  private Charset read(InputStream in) throws IOException {
    byte[] bytes = new byte[BUFFER];
    int count = in.readNBytes(bytes, 0, BUFFER);
    if (NO_TEXT.stream().anyMatch(sign -> begins(bytes, sign))) {
      throw new NotACsvFileException();
    }
    boolean end = false;
    while (!end && !isHopeless()) {
      checkLines(bytes, count);
      end = count < BUFFER;
      for (EncodingTrial trial : List.of(utf8, euc, windows)) {
        if (trial == utf8 || trial.isRight()) {
          trial.take(bytes, count, end);
        }
      }
      count = end ? 0 : in.readNBytes(bytes, 0, BUFFER);
    }
    return decide();
  }

  private boolean isHopeless() {
    return !utf8.isRight() && !windows.isRight();
  }

  private Charset decide() {
    if (utf8.isRight()) {
      return StandardCharsets.UTF_8;
    }
    if (utf8.isMostlyRight()) {
      throw new EncodingUnknownException(utf8.wrongLine());
    }
    if (euc.isRight() || !windows.isRight()) {
      throw new EncodingUnknownException(
          windows.isRight() ? utf8.wrongLine() : windows.wrongLine());
    }
    return WINDOWS_31J;
  }

  /** A line that is too long began before this buffer, so its number is the one counted so far. */
  private void checkLines(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      lineLength = bytes[i] == '\n' || bytes[i] == '\r' ? 0 : lineLength + 1;
      if (lineLength > LONGEST_LINE) {
        throw new UnendedRowException(utf8.line());
      }
    }
  }

  private static boolean begins(byte[] bytes, byte[] sign) {
    return Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
  }
}
