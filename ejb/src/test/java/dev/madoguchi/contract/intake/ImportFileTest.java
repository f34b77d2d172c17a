package dev.madoguchi.contract.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.platform.csv.CsvRows;
import dev.madoguchi.platform.csv.EndlessInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileTest {

  private static final Path SAMPLES = Path.of("../docs/sample");
  private static final Charset EUC_JP = Charset.forName("EUC-JP");
  private static final String TEXT =
      "契約番号,契約名,製品コード,プランコード,保守開始日,保守終了日,エンドユーザー会社名\nK-1,保守①,XR,STD,2026-04-01,2027-03-31,㈱髙橋\n";

  @TempDir private Path directory;

  @Test
  void CON_03_utf8WithAndWithoutByteOrderMark() throws IOException {
    assertName("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8));
    assertName("UTF-8", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void CON_03_windows31jWithItsOwnCharacters() throws IOException {
    assertName("windows-31j", TEXT.getBytes(CharsetProbe.WINDOWS_31J));
  }

  @Test
  void CON_03_theEncodingIsDecidedByTheWholeFile() throws IOException {
    String ascii = "a,b\n".repeat(50_000);
    assertEquals(
        CharsetProbe.WINDOWS_31J,
        ImportFile.of(file((ascii + "契約\n").getBytes(CharsetProbe.WINDOWS_31J))).charset());
    // a character that lies across two buffers
    assertEquals(
        StandardCharsets.UTF_8,
        ImportFile.of(file(("a".repeat((1 << 16) - 1) + "契約\n").getBytes(StandardCharsets.UTF_8)))
            .charset());
  }

  @Test
  void CON_03_binaryFilesAreRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    assertThrows(NotACsvFileException.class, () -> ImportFile.of(file(bytes.toByteArray())));
    assertThrows(
        NotACsvFileException.class,
        () -> ImportFile.of(file(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))));
  }

  @Test
  void CON_03_otherEncodingsAreRefused() {
    byte[] neither = {
      'a', ',', (byte) 0x81, (byte) 0x20, '\n', (byte) 0xFF, (byte) 0x85, (byte) 0xEF, '\n'
    };
    assertThrows(EncodingUnknownException.class, () -> ImportFile.of(file(neither)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "89504e470d0a1a0a0000000d49484452",
        "504b0304140006000800",
        "255044462d312e370a25",
        "d0cf11e0a1b11ae10000",
        "feff5951",
        "fffe0000615f0000"
      })
  void CON_03_filesOfOtherKindsAreKnownByTheirFirstBytes(String hex) {
    byte[] content = HexFormat.of().parseHex(hex);
    assertThrows(NotACsvFileException.class, () -> ImportFile.of(file(content)));
  }

  @Test
  void CON_03_utf16WithoutByteOrderMarkIsNoCsv() throws IOException {
    ImportFile file = ImportFile.of(file("a,b\nc,d\n".getBytes(StandardCharsets.UTF_16LE)));
    assertThrows(NotACsvFileException.class, file::newParser);
  }

  @Test
  void CON_03_eucJpIsNotTakenForWindows31jAndStoredAsNonsense() {
    assertUnknown(1, TEXT.replace("①", "").getBytes(EUC_JP));
    // right in Windows-31J too, byte for byte
    byte[] ambiguous = "contract number,name\nK-1,会社\nK-2,a\n".getBytes(EUC_JP);
    assertDoesNotThrow(
        () -> CharsetProbe.WINDOWS_31J.newDecoder().decode(ByteBuffer.wrap(ambiguous)));
    assertUnknown(2, ambiguous);
  }

  @Test
  void CON_03_aBrokenByteInTheMiddleOfALargeUtf8FileIsFoundWithItsLine() {
    byte[] large = "K-1,株式会社みどり商事,a\r\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    int line = large.length / 200_000;
    large[100_000 * line + 4] = (byte) 0xFF;
    assertUnknown(100_001, large);
    // a file that lost its end within a character
    byte[] cut = Arrays.copyOf("a\n会社\n会社".getBytes(StandardCharsets.UTF_8), 14);
    assertUnknown(3, cut);
  }

  @Test
  void CON_03_brokenUtf8IsNotTakenForWindows31j() {
    // 会社 in UTF-8 and the lone byte behind it are right Windows-31J
    byte[] bytes = "number,name\nK-1,会社\nK-2,x\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xB1;
    assertDoesNotThrow(() -> CharsetProbe.WINDOWS_31J.newDecoder().decode(ByteBuffer.wrap(bytes)));
    assertUnknown(3, bytes);
    byte[] marked = "\uFEFFnumber\nx\n".getBytes(StandardCharsets.UTF_8);
    marked[marked.length - 2] = (byte) 0xB1;
    assertUnknown(2, marked);
  }

  @Test
  void CON_03_aBrokenByteInWindows31jIsFoundWithItsLine() {
    byte[] bytes = "契約番号\n株式会社\n株式会社x\n".getBytes(CharsetProbe.WINDOWS_31J);
    bytes[bytes.length - 2] = (byte) 0xFF;
    assertUnknown(3, bytes);
  }

  @Test
  void CON_03_halfWidthKatakanaIsRightWindows31j() throws IOException {
    byte[] bytes =
        "契約番号\n\uFF76\uFF8C\uFF9E\uFF7C\uFF77\uFF76\uFF9E\uFF72\uFF7C\uFF6C\n\uFF84\uFF73\uFF77\uFF6E\uFF73\n"
            .getBytes(CharsetProbe.WINDOWS_31J);
    assertEquals(CharsetProbe.WINDOWS_31J, ImportFile.of(file(bytes)).charset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "契", "\u0000", ","})
  void CON_03_aLineOfTwoGigabytesIsRefusedAfterFourMegabytes(String repeated) {
    EndlessInput file =
        new EndlessInput(
            "契約番号\r\n".getBytes(StandardCharsets.UTF_8),
            repeated.getBytes(StandardCharsets.UTF_8),
            2L << 30);
    UnendedRowException refusal =
        assertThrows(UnendedRowException.class, () -> CharsetProbe.find(file));
    assertEquals(List.of(2L), refusal.arguments());
    long most = 4L * CsvRows.LONGEST + (1 << 17);
    assertTrue(file.taken() <= most, () -> file.taken() + " bytes were taken");
  }

  @Test
  void CON_03_twoGigabytesOfAnUnknownEncodingAreNotReadToTheEnd() {
    EndlessInput file = new EndlessInput(new byte[0], new byte[] {(byte) 0xFF, '\n'}, 2L << 30);
    assertThrows(EncodingUnknownException.class, () -> CharsetProbe.find(file));
    assertTrue(file.taken() <= 1 << 17, () -> file.taken() + " bytes were taken");
  }

  @Test
  void CON_03_theSampleFilesSayTheSame() throws IOException {
    List<ImportRecord> utf8 = rows(SAMPLES.resolve("contracts-utf8.csv"));
    List<ImportRecord> windows = rows(SAMPLES.resolve("contracts-windows-31j.csv"));
    assertEquals(utf8, windows);
    assertEquals(200, utf8.size());
    assertEquals(
        StandardCharsets.UTF_8, ImportFile.of(SAMPLES.resolve("contracts-utf8.csv")).charset());
    assertEquals(
        CharsetProbe.WINDOWS_31J,
        ImportFile.of(SAMPLES.resolve("contracts-windows-31j.csv")).charset());
  }

  private void assertUnknown(long line, byte[] content) {
    EncodingUnknownException refusal =
        assertThrows(EncodingUnknownException.class, () -> ImportFile.of(file(content)));
    assertEquals(List.of(line), refusal.arguments());
  }

  private void assertName(String charset, byte[] content) throws IOException {
    ImportFile file = ImportFile.of(file(content));
    assertEquals(charset, file.charset().name());
    assertEquals(1, file.countRows());
    ImportRecord row = rows(file.path()).get(0);
    assertEquals("保守①", row.values().get(ImportColumn.CONTRACT_NAME));
    assertEquals("㈱髙橋", row.values().get(ImportColumn.END_USER_COMPANY));
  }

  private static List<ImportRecord> rows(Path path) throws IOException {
    try (ContractFileParser parser = ImportFile.of(path).newParser()) {
      List<ImportRecord> rows = new ArrayList<>();
      parser.forEachRemaining(rows::add);
      return rows;
    }
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(directory, "contracts", ".csv"), content);
  }
}
