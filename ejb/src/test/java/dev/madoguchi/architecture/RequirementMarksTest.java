package dev.madoguchi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The marks of docs/requirements.md say what the tests prove, no more and no less. */
class RequirementMarksTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern RULE =
      Pattern.compile("^- ([A-Z]{3}-\\d\\d) (?:\\[(open|proven|in part: [^\\]]+)\\])?");
  private static final Pattern TEST = Pattern.compile("void ([A-Z]{3})_(\\d\\d)_\\w+\\(");

  @Test
  void everyRuleHasAMark() throws IOException {
    List<String> without = new ArrayList<>();
    rules().forEach((rule, mark) -> addIf(mark == null, rule, without));
    assertEquals(List.of(), without);
  }

  @Test
  void provenRulesAreTestedAgainstTheDeployedApplication() throws IOException {
    Set<String> deployed = testedIn("ear");
    List<String> unproven = new ArrayList<>();
    rules()
        .forEach(
            (rule, mark) ->
                addIf("proven".equals(mark) && !deployed.contains(rule), rule, unproven));
    assertEquals(List.of(), unproven);
  }

  @Test
  void openRulesHaveNoTestAndRulesInPartHaveOne() throws IOException {
    Set<String> tested = testedIn("ejb", "web", "batch", "ear");
    List<String> wrong = new ArrayList<>();
    rules()
        .forEach(
            (rule, mark) -> {
              addIf(
                  "open".equals(mark) && tested.contains(rule),
                  rule + " is tested but marked open",
                  wrong);
              addIf(
                  mark != null && mark.startsWith("in part") && !tested.contains(rule),
                  rule + " is marked in part but not tested",
                  wrong);
            });
    assertEquals(List.of(), wrong);
  }

  @Test
  void testsAreNamedAfterRulesThatExist() throws IOException {
    Set<String> unknown = testedIn("ejb", "web", "batch", "ear");
    unknown.removeAll(rules().keySet());
    assertEquals(Set.of(), unknown);
  }

  private static void addIf(boolean condition, String text, List<String> list) {
    if (condition) {
      list.add(text);
    }
  }

  private static Map<String, String> rules() throws IOException {
    Map<String, String> rules = new LinkedHashMap<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/requirements.md"))) {
      Matcher matcher = RULE.matcher(line);
      if (matcher.find()) {
        rules.put(matcher.group(1), matcher.group(2));
      }
    }
    assertFalse(rules.isEmpty());
    return rules;
  }

  private static Set<String> testedIn(String... modules) throws IOException {
    Set<String> tested = new TreeSet<>();
    for (String module : modules) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher matcher = TEST.matcher(Files.readString(file));
          while (matcher.find()) {
            tested.add(matcher.group(1) + "-" + matcher.group(2));
          }
        }
      }
    }
    return tested;
  }
}
