package dev.madoguchi.contract.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFileTest {

  private static final Path SAMPLES = Path.of("../docs/sample");
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
