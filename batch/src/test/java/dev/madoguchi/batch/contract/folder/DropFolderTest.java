package dev.madoguchi.batch.contract.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

  private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");

  @TempDir private Path root;

  private DropFolder folder(Instant now) {
    return new DropFolder(root, Clock.fixed(now, ZoneOffset.UTC));
  }

  private Path drop(String name, Instant written) throws IOException {
    Path file = Files.writeString(root.resolve(name), "x");
    Files.setLastModifiedTime(file, FileTime.from(written));
    return file;
  }

  private List<String> in(String name) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void CON_03_aFileIsTakenOnceItHasLainStill() throws IOException {
    Path file = drop("b.csv", NOW);
    Path other = drop("a.CSV", NOW.minusSeconds(5));
    drop("c.csv.part", NOW.minusSeconds(999));
    Files.createDirectory(root.resolve("d.csv"));
    assertFalse(folder(NOW).hasWork());
    assertEquals(List.of(other), folder(NOW.plus(DropFolder.QUIET).minusSeconds(1)).waiting());
    assertEquals(List.of(other, file), folder(NOW.plus(DropFolder.QUIET)).waiting());
  }

  @Test
  void CON_03_oneRunAloneTakesAFileAndPutsItAway() throws IOException {
    Path file = drop("a.csv", NOW.minusSeconds(60));
    Path mine = folder(NOW).take(file).orElseThrow();
    assertEquals(Optional.empty(), folder(NOW).take(file));
    assertFalse(folder(NOW).hasWork());
    folder(NOW).done(mine);
    assertTrue(in("done").get(0).endsWith("-a.csv"), in("done").toString());
    folder(NOW).refused(folder(NOW).take(drop("a.csv", NOW.minusSeconds(60))).orElseThrow());
    assertTrue(in("refused").get(0).matches("\\d{8}-\\d{6}-a.csv"), in("refused").toString());
  }

  @Test
  void CON_03_whatACrashLeftIsTakenUpAfterAnHour() throws IOException {
    Path mine = folder(NOW).take(drop("a.csv", NOW.minusSeconds(60))).orElseThrow();
    assertFalse(folder(NOW.plus(DropFolder.LEFT).minusSeconds(1)).hasWork());
    DropFolder later = folder(NOW.plus(DropFolder.LEFT));
    assertEquals(List.of(mine), later.waiting());
    assertTrue(later.take(mine).isPresent());
    assertFalse(folder(NOW.plus(DropFolder.LEFT).plus(Duration.ofMinutes(1))).hasWork());
  }

  @Test
  void CON_03_aFolderThatIsNotThereIsMade() {
    Path missing = root.resolve("deep/import");
    assertFalse(new DropFolder(missing, Clock.fixed(NOW, ZoneOffset.UTC)).hasWork());
    assertTrue(Files.isDirectory(missing));
  }
}
