package dev.madoguchi.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every template exists in both languages and both parts, and all four use the same values. */
class MailTemplatesTest {

  private static final Path FOLDER = Path.of("src/main/resources/mail");
  private static final Pattern VALUE = Pattern.compile("\\{\\{([>#^]?)([A-Za-z][A-Za-z.-]*)}}");
  private static final Set<String> MARKUP = Set.of("button", "facts", "fact", "quote", "note");

  @Test
  void everyTemplateHasItsFourFiles() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String name : names()) {
      for (String ending : List.of(".ja.txt", ".ja.html", ".en.txt", ".en.html")) {
        if (!Files.exists(FOLDER.resolve(name + ending))) {
          missing.add(name + ending);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void bothLanguagesUseTheSameValues() throws IOException {
    List<String> different = new ArrayList<>();
    for (String name : names()) {
      for (String part : List.of(".txt", ".html")) {
        if (!values(name + ".ja" + part).equals(values(name + ".en" + part))) {
          different.add(
              name + part + ": " + values(name + ".ja" + part) + " " + values(name + ".en" + part));
        }
      }
    }
    assertEquals(List.of(), different);
  }

  @Test
  void everyPartIsTakenInAndUsesTheSameValuesInBothLanguages() throws IOException {
    Set<String> takenIn = new TreeSet<>();
    for (String name : names()) {
      takenIn.addAll(values(name + ".ja.txt"));
    }
    takenIn.removeIf(value -> !value.startsWith(">"));
    assertEquals(
        names(".part").stream().map(part -> ">" + part).collect(Collectors.toSet()), takenIn);
    for (String part : names(".part")) {
      assertEquals(values(part + ".ja.part"), values(part + ".en.part"), part);
    }
  }

  @Test
  void everyTextBeginsWithItsSubject() throws IOException {
    List<String> without = new ArrayList<>();
    for (String name : names()) {
      for (String language : List.of(".ja", ".en")) {
        String text = Files.readString(FOLDER.resolve(name + language + ".txt"));
        if (!name.equals("layout") && !text.matches("(?s)Subject: [^\\n]+\\n\\n.+")) {
          without.add(name + language);
        }
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void bothLanguagesHaveTheSameLabels() throws IOException {
    assertEquals(keys("labels_ja.properties"), keys("labels_en.properties"));
  }

  private static Set<String> names() throws IOException {
    Set<String> names = names(".txt");
    names.addAll(names(".html"));
    return names;
  }

  private static Set<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.indexOf('.')))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> values(String file) throws IOException {
    Set<String> found = new TreeSet<>();
    Matcher value = VALUE.matcher(Files.readString(FOLDER.resolve(file)));
    while (value.find()) {
      if (!MARKUP.contains(value.group(2))) {
        found.add((value.group(1).equals(">") ? ">" : "") + value.group(2));
      }
    }
    return found;
  }

  private static Set<String> keys(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')).strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
