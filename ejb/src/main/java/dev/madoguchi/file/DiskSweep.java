package dev.madoguchi.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds and removes what is left over in folders. Where something vanishes meanwhile somebody else
 * is at work: it is left to them, or to the next run. What cannot be read or removed is logged and
 * costs only itself.
 */
final class DiskSweep {

  private static final Logger LOG = System.getLogger(DiskSweep.class.getName());

  private DiskSweep() {}

  /**
   * Removes the entries of all folders in {@code root} in which nothing was written since then.
   *
   * @return how many entries were removed
   */
  static int removeOlder(Path root, Instant writtenBefore) {
    int removed = 0;
    for (Path folder : children(root)) {
      for (Path entry : children(folder)) {
        removed += removeOlderTree(entry, writtenBefore) ? 1 : 0;
      }
    }
    return removed;
  }

  /** The days that have a folder {@code yyyy/mm/dd} below {@code root}, in ascending order. */
  static List<LocalDate> days(Path root) {
    return children(root).stream()
        .flatMap(year -> children(year).stream())
        .flatMap(month -> children(month).stream())
        .flatMap(folder -> day(root.relativize(folder)))
        .sorted()
        .toList();
  }

  private static Stream<LocalDate> day(Path folder) {
    try {
      return Stream.of(LocalDate.parse(folder.toString().replace(File.separatorChar, '-')));
    } catch (DateTimeParseException e) {
      // not made by the portal
      return Stream.empty();
    }
  }

  /** The names in a folder that are numbers, in ascending order; none if there is no folder. */
  static List<Long> numbers(Path folder) {
    return children(folder).stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> name.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .sorted()
        .toList();
  }

  /** Removes the files with these numbers; returns how many were there. */
  static int remove(Path folder, List<Long> numbers) {
    int removed = 0;
    for (Long number : numbers) {
      Path file = folder.resolve(number.toString());
      try {
        removed += Files.deleteIfExists(file) ? 1 : 0;
      } catch (IOException e) {
        leave(file, e);
      }
    }
    return removed;
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (IOException | UncheckedIOException e) {
      leave(folder, e);
      return List.of();
    }
  }

  /** The entry with all below it, the deepest first. */
  private static List<Path> tree(Path entry) throws IOException {
    try (Stream<Path> paths = Files.walk(entry)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean removeOlderTree(Path entry, Instant writtenBefore) {
    try {
      List<Path> paths = tree(entry);
      for (Path path : paths) {
        if (!Files.getLastModifiedTime(path).toInstant().isBefore(writtenBefore)) {
          return false;
        }
      }
      for (Path path : paths) {
        Files.delete(path);
      }
      return true;
    } catch (NoSuchFileException | DirectoryNotEmptyException e) {
      return false;
    } catch (IOException e) {
      leave(entry, e);
      return false;
    }
  }

  private static void leave(Path path, Exception e) {
    LOG.log(Level.WARNING, "Left alone, because it cannot be read or removed: " + path, e);
  }
}
