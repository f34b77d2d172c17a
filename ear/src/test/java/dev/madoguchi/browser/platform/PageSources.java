package dev.madoguchi.browser.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages as their sources tell of them, so that a new one is met by itself. */
final class PageSources {

  private static final Path SOURCES = Path.of("../web/src/main/webapp");
  private static final Pattern PARAMETER =
      Pattern.compile("<f:viewParam name=\"(\\w+)\"|\\bparam\\.(\\w+)");

  private PageSources() {}

  /** The paths of all pages, in order. */
  static List<String> paths() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .map(file -> "/" + SOURCES.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
          .map(file -> file.replaceFirst("\\.xhtml$", ""))
          .sorted()
          .toList();
    }
  }

  /** The parameters that each page reads. */
  static Map<String, Set<String>> parameters() throws IOException {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    for (String page : paths()) {
      Matcher found = PARAMETER.matcher(Files.readString(Path.of(SOURCES + page + ".xhtml")));
      while (found.find()) {
        all.computeIfAbsent(page, p -> new TreeSet<>())
            .add(found.group(1) == null ? found.group(2) : found.group(1));
      }
    }
    assertTrue(all.size() > 10, all.toString());
    return all;
  }
}
