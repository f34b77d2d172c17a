package dev.madoguchi.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left on the disk is found and removed (TIC-04). */
class DiskSweepTest {

  private static final Instant DEADLINE = Instant.parse("2026-11-20T09:00:00Z");

  @TempDir private Path root;

  @Test
  void TIC_04_anUploadIsAliveWhileOneOfItsFilesIsWritten() throws IOException {
    Path dead = upload("dead", DEADLINE.minusSeconds(1), DEADLINE.minusSeconds(9));
    Path alive = upload("alive", DEADLINE, DEADLINE.minusSeconds(9));
    assertEquals(1, DiskSweep.removeOlder(root, DEADLINE));
    assertFalse(Files.exists(dead));
    assertTrue(Files.exists(alive));
    assertEquals(0, DiskSweep.removeOlder(root, DEADLINE));
    assertEquals(0, DiskSweep.removeOlder(root.resolve("none"), DEADLINE));
  }

  /** Two servers may clean at the same time, and an upload may end or be cancelled meanwhile. */
  @Test
  void TIC_04_whatVanishesMeanwhileIsLeftToWhoRemovesIt() throws Exception {
    Path uploads = Files.createDirectories(root.resolve("uploads"));
    AtomicBoolean done = new AtomicBoolean();
    FutureTask<Void> others =
        new FutureTask<>(
            () -> {
              while (!done.get()) {
                Path upload = Files.createDirectories(uploads.resolve("a"));
                for (int i = 0; i < 20; i++) {
                  Files.createFile(upload.resolve("part" + i));
                }
                for (int i = 0; i < 20; i++) {
                  Files.delete(upload.resolve("part" + i));
                }
                Files.delete(upload);
              }
              return null;
            });
    new Thread(others).start();
    for (int i = 0; i < 500; i++) {
      assertEquals(0, DiskSweep.removeOlder(root, DEADLINE));
      DiskSweep.numbers(uploads.resolve("a"));
    }
    done.set(true);
    others.get();
  }

  /** A folder in the place of a file is not removed by its name alone. */
  @Test
  void TIC_04_whatCannotBeRemovedCostsOnlyItself() throws IOException {
    Files.createFile(Files.createDirectories(root.resolve("1")).resolve("inside"));
    Files.createFile(root.resolve("2"));
    assertEquals(1, DiskSweep.remove(root, List.of(1L, 2L)));
    assertTrue(Files.exists(root.resolve("1")));
  }

  /** A link to itself can be neither read nor listed. */
  @Test
  void TIC_04_whatCannotBeReadEndsNoSweep() throws IOException {
    Path dead = upload("dead", DEADLINE.minusSeconds(1), DEADLINE.minusSeconds(9));
    Path entry = dead.resolveSibling("loop");
    Path folder = root.resolve("loop");
    for (Path loop : List.of(entry, folder)) {
      Files.createSymbolicLink(loop, loop);
    }
    assertEquals(1, DiskSweep.removeOlder(root, DEADLINE));
    assertFalse(Files.exists(dead));
    assertTrue(Files.exists(entry, LinkOption.NOFOLLOW_LINKS));
    assertEquals(List.of(), DiskSweep.numbers(folder));
  }

  @Test
  void TIC_04_daysAreThoseThatHaveAFolder() throws IOException {
    for (String folder : List.of("2026/11/20", "2025/01/31", "2026/02/31", "2026/x/01", "a/b/c")) {
      Files.createDirectories(root.resolve(folder));
    }
    Files.createFile(root.resolve("2024"));
    Files.createFile(root.resolve("2026/12"));
    assertEquals(
        List.of(LocalDate.of(2025, 1, 31), LocalDate.of(2026, 11, 20)), DiskSweep.days(root));
    assertEquals(List.of(), DiskSweep.days(root.resolve("none")));
  }

  @Test
  void TIC_04_onlyNumbersAreLookedAt() throws IOException {
    for (String name : List.of("3", "1", "2", "x", "4.tmp")) {
      Files.createFile(root.resolve(name));
    }
    assertEquals(List.of(1L, 2L, 3L), DiskSweep.numbers(root));
    assertEquals(List.of(), DiskSweep.numbers(root.resolve("none")));
    assertEquals(1, DiskSweep.remove(root, List.of(1L, 9L)));
    assertFalse(Files.exists(root.resolve("1")));
  }

  private Path upload(String name, Instant data, Instant folder) throws IOException {
    Path upload = Files.createDirectories(root.resolve("uploads").resolve(name));
    Path bytes = Files.writeString(upload.resolve("data"), "x");
    Files.setLastModifiedTime(bytes, FileTime.from(data));
    Files.setLastModifiedTime(upload, FileTime.from(folder));
    return upload;
  }
}
