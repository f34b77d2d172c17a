package dev.madoguchi.batch.contract.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The folder in which the core system drops its contract files. A file {@code *.csv} that has lain
 * still for a while is moved to {@code processing}, so that one run alone works on it, and then to
 * {@code done} or {@code refused}, its name led by the time. What a crash left in {@code
 * processing} is taken up again after an hour.
 */
final class DropFolder {

  /** As long as a file grows nobody takes it. */
  static final Duration QUIET = Duration.ofSeconds(30);

  /** So long no run works on one file. */
  static final Duration LEFT = Duration.ofHours(1);

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Path root;
  private final Clock clock;

  DropFolder(Path root, Clock clock) {
    this.root = root;
    this.clock = clock;
  }

  /** Whether a file waits. */
  boolean hasWork() {
    return !waiting().isEmpty();
  }

  /** The files that wait, by name; a folder that does not exist is made. */
  List<Path> waiting() {
    try {
      Files.createDirectories(root);
      List<Path> found = still(root, QUIET);
      Path processing = root.resolve("processing");
      if (Files.isDirectory(processing)) {
        found.addAll(still(processing, LEFT));
      }
      return found;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(root.toString(), e);
    }
  }

  private List<Path> still(Path folder, Duration time) throws IOException {
    Instant latest = clock.instant().minus(time);
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        boolean csv = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        if (csv
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && !Files.getLastModifiedTime(file).toInstant().isAfter(latest)) {
          found.add(file);
        }
      }
    }
    Collections.sort(found);
    return found;
  }

  /** Takes a file for this run; empty if another run was faster. */
  Optional<Path> take(Path file) throws IOException {
    Path mine = Files.createDirectories(root.resolve("processing")).resolve(file.getFileName());
    try {
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      return Optional.of(Files.move(file, mine, StandardCopyOption.ATOMIC_MOVE));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Puts a file away that is being imported. */
  void done(Path file) throws IOException {
    putAway(file, "done");
  }

  /** Puts a file away that can't be imported. */
  void refused(Path file) throws IOException {
    putAway(file, "refused");
  }

  private void putAway(Path file, String folder) throws IOException {
    String stamp = STAMP.format(clock.instant().atZone(ZoneId.systemDefault()));
    Path away = Files.createDirectories(root.resolve(folder));
    Files.move(
        file, away.resolve(stamp + "-" + file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }
}
