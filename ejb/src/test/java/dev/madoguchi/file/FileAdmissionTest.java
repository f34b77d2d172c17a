package dev.madoguchi.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which files are taken (TIC-04). */
class FileAdmissionTest {

  private static final long MIB = 1024 * 1024;
  private static final List<String> FORBIDDEN = List.of("exe", ".Bat");

  private static void check(String name, long size) {
    FileAdmission.check(FileName.of(name), size, 1024, FORBIDDEN);
  }

  @Test
  void TIC_04_aGigabyteIsTakenAndNoByteMore() {
    assertDoesNotThrow(() -> check("log.zip", 1024 * MIB));
    FileTooLargeException refused =
        assertThrows(FileTooLargeException.class, () -> check("log.zip", 1024 * MIB + 1));
    assertEquals(List.of("log.zip", 1024), refused.arguments());
  }

  @Test
  void TIC_04_forbiddenKindsAreRefusedHoweverTheyAreWritten() {
    assertThrows(FileKindForbiddenException.class, () -> check("setup.EXE", 1));
    assertThrows(FileKindForbiddenException.class, () -> check("setup.exe. ", 1));
    assertThrows(FileKindForbiddenException.class, () -> check("run.bat", 1));
    assertDoesNotThrow(() -> check("setup.exe.zip", 1));
    assertDoesNotThrow(() -> check("exe", 1));
  }

  @Test
  void TIC_04_anEmptyFileIsAMistake() {
    assertThrows(FileEmptyException.class, () -> check("log.zip", 0));
  }
}
