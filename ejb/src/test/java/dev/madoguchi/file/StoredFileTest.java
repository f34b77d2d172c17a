package dev.madoguchi.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a file (TIC-04). */
class StoredFileTest {

  private static final Instant NOW = Instant.parse("2026-11-20T23:30:00Z");

  private static StoredFile file(String contentType) {
    return new StoredFile(7L, FileName.of("log.zip"), contentType, 3, "0".repeat(64), NOW);
  }

  @Test
  void TIC_04_aFileIsClaimedOnce() {
    StoredFile file = file("application/zip");
    file.claim("ticket:42", NOW);
    assertTrue(file.isClaimed());
    assertEquals("ticket:42", file.getContext());
    assertThrows(IllegalStateException.class, () -> file.claim("ticket:43", NOW));
  }

  @Test
  void TIC_04_aStrangeKindBecomesTheGeneralOne() {
    assertEquals("application/zip", file("application/zip").getContentType());
    assertEquals("application/octet-stream", file("text/html\r\nX: y").getContentType());
    assertEquals("application/octet-stream", file(null).getContentType());
  }

  @Test
  void TIC_04_theDigestIsThatOfTheBytes(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("abc"), "abc");
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        FileDigest.sha256(file));
  }
}
