package dev.madoguchi.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds and removes what is left over in folders. Something that vanishes meanwhile is nobody's
 * harm.
 */
final class DiskSweep {

  private DiskSweep() {}

  /**
   * Removes the entries of all folders in {@code root} in which nothing was written since then.
   *
   * @return how many entries were removed
   */
  static int removeOlder(Path root, Instant writtenBefore) throws IOException {
    int removed = 0;
    for (Path folder : children(root)) {
      for (Path entry : children(folder)) {
        if (lastWritten(entry).isBefore(writtenBefore)) {
          removeTree(entry);
          removed++;
        }
      }
    }
    return removed;
  }

  /** The names in a folder that are numbers, in chunks; none if there is no folder. */
  static List<List<Long>> numbers(Path folder, int chunk) throws IOException {
    List<Long> all =
        children(folder).stream()
            .map(path -> path.getFileName().toString())
            .filter(name -> name.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .sorted()
            .toList();
    List<List<Long>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += chunk) {
      chunks.add(all.subList(from, Math.min(all.size(), from + chunk)));
    }
    return chunks;
  }

  /** Removes the files with these numbers; returns how many were there. */
  static int remove(Path folder, List<Long> numbers) throws IOException {
    int removed = 0;
    for (Long number : numbers) {
      removed += Files.deleteIfExists(folder.resolve(number.toString())) ? 1 : 0;
    }
    return removed;
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private static List<Path> tree(Path entry) throws IOException {
    if (!Files.exists(entry)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(entry)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static Instant lastWritten(Path entry) throws IOException {
    Instant latest = Instant.MIN;
    for (Path path : tree(entry)) {
      if (Files.exists(path)) {
        Instant written = Files.getLastModifiedTime(path).toInstant();
        latest = written.isAfter(latest) ? written : latest;
      }
    }
    return latest;
  }

  private static void removeTree(Path entry) throws IOException {
    for (Path path : tree(entry)) {
      Files.deleteIfExists(path);
    }
  }
}
