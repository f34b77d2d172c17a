package dev.madoguchi.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract of {@link Messages}: both languages have every text, and every text is used. */
class MessageBundleTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPackages("dev.madoguchi");

  /** Enums of the doors for which no page has a word of their own. */
  private static final Set<String> SILENT =
      Set.of(
          "AccountState",
          "ImportColumn",
          "LinkState",
          "NationalHoliday",
          "SettingType",
          "TicketField",
          "TicketMove",
          "TicketSort");

  private static final Pattern LITERAL =
      Pattern.compile("['\"]([A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.?)['\"]");

  @Test
  void everyGroupHasItsFileInBothLanguages() {
    Set<String> expected =
        Messages.GROUPS.stream()
            .flatMap(
                group -> LANGUAGES.stream().map(language -> group + "_" + language.getLanguage()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found =
        PageFiles.find(Path.of("src/main/resources/messages"), ".properties").stream()
            .map(file -> file.getFileName().toString().replace(".properties", ""))
            .filter(name -> !name.equals("status"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, found);
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    for (String group : Messages.GROUPS) {
      assertEquals(
          new TreeSet<>(Messages.readGroup(group, Locale.JAPANESE).keySet()),
          new TreeSet<>(Messages.readGroup(group, Locale.ENGLISH).keySet()),
          group);
    }
  }

  @Test
  void bothLanguagesUseTheSamePlaceholders() {
    Pattern placeholder = Pattern.compile("\\{(\\d)");
    for (String key : Messages.of(Locale.JAPANESE).keySet()) {
      List<Set<String>> used = new ArrayList<>();
      for (Locale language : LANGUAGES) {
        String text = Messages.of(language).find(key);
        used.add(
            placeholder.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet()));
        if (!used.get(0).isEmpty()) {
          assertEquals(text.contains("''"), text.contains("'"), "single quote in " + key);
          new MessageFormat(text, language);
        }
      }
      assertEquals(used.get(0), used.get(1), key);
    }
  }

  @Test
  void everyTextThatAPageAsksForExists() {
    Set<String> missing = new TreeSet<>();
    Set<String> keys = Messages.of(Locale.JAPANESE).keySet();
    for (String key : new PageKeys().required()) {
      boolean exists =
          key.endsWith(".") ? keys.stream().anyMatch(k -> k.startsWith(key)) : keys.contains(key);
      if (!exists) {
        missing.add(key);
      }
    }
    assertTrue(missing.isEmpty(), () -> String.join("\n", missing));
  }

  @Test
  void everyRefusalHasItsSentence() {
    Set<String> missing =
        CLASSES.stream()
            .filter(
                c ->
                    c.isAssignableTo(BusinessException.class)
                        && !c.isAssignableTo(NotFoundException.class))
            .filter(c -> !c.getModifiers().toString().contains("ABSTRACT"))
            .map(JavaClass::getSimpleName)
            .filter(name -> !Messages.of(Locale.JAPANESE).has(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(missing.isEmpty(), () -> String.join("\n", missing));
  }

  @Test
  void everyConstantOfAnEnumThatPagesShowHasItsWord() {
    Set<String> missing = new TreeSet<>();
    for (String key : enumKeys()) {
      if (!Messages.of(Locale.JAPANESE).has(key) && !SILENT.contains(key.split("\\.")[0])) {
        missing.add(key);
      }
    }
    assertTrue(missing.isEmpty(), () -> String.join("\n", missing));
  }

  /** The keys of all constants of all enums that doors give out. */
  private static Set<String> enumKeys() {
    return CLASSES.stream()
        .filter(c -> c.isEnum() && c.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(c -> Stream.of(c.reflect().getEnumConstants()))
        .map(constant -> Formats.keyOf((Enum<?>) constant))
        .collect(Collectors.toSet());
  }

  @Test
  void everyPageOfTheNavigationHasItsWord() {
    Set<String> missing = new TreeSet<>(navigationKeys());
    missing.removeIf(Messages.of(Locale.JAPANESE)::has);
    assertTrue(missing.isEmpty(), () -> String.join("\n", missing));
  }

  private static Set<String> navigationKeys() {
    return Navigation.ALL.stream()
        .flatMap(
            group ->
                Stream.concat(
                    Stream.of("frame.nav.group." + group.key()),
                    group.items().stream().map(Navigation.Item::key)))
        .collect(Collectors.toSet());
  }

  @Test
  void everySettingHasItsLabelAndHelp() throws ReflectiveOperationException {
    Set<String> missing = new TreeSet<>();
    for (JavaClass c : CLASSES) {
      if (c.isAssignableTo(SettingCatalog.class) && !c.isInterface()) {
        Constructor<?> constructor = c.reflect().getDeclaredConstructor();
        constructor.setAccessible(true);
        for (SettingKey<?> key : ((SettingCatalog) constructor.newInstance()).settings()) {
          Stream.of("setting." + key.name(), "setting." + key.name() + ".help")
              .filter(label -> !Messages.of(Locale.JAPANESE).has(label))
              .forEach(missing::add);
        }
      }
    }
    assertTrue(missing.isEmpty(), () -> String.join("\n", missing));
  }

  @Test
  void everyTextIsUsed() {
    PageKeys pages = new PageKeys();
    Set<String> literals = new HashSet<>(pages.mentioned());
    for (Path source : PageFiles.find(PageFiles.SOURCES, ".java")) {
      literals.addAll(literals(PageFiles.read(source)));
    }
    Set<String> prefixes =
        literals.stream().filter(l -> l.endsWith(".")).collect(Collectors.toSet());
    Set<String> refusals =
        CLASSES.stream()
            .filter(c -> c.isAssignableTo(BusinessException.class))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    // refusals of the job console; the module batch is not on this module's class path
    PageFiles.find(Path.of("../batch/src/main/java"), "Exception.java")
        .forEach(file -> refusals.add(file.getFileName().toString().replace(".java", "")));
    Set<String> byRule = new HashSet<>(enumKeys());
    byRule.addAll(navigationKeys());
    Set<String> unused = new TreeSet<>();
    for (String key : Messages.of(Locale.JAPANESE).keySet()) {
      boolean named =
          literals.contains(key)
              || pages.required().contains(key)
              || refusals.contains(key.split("\\.")[0])
              || byRule.contains(key)
              || key.startsWith("setting.")
              || key.startsWith("jakarta.faces.");
      boolean help =
          key.endsWith(".help") && pages.required().contains(key.substring(0, key.length() - 5));
      if (!named && !help && prefixes.stream().noneMatch(key::startsWith)) {
        unused.add(key);
      }
    }
    assertTrue(unused.isEmpty(), () -> String.join("\n", unused));
  }

  @Test
  void everyLookOfAStateIsOneThatTheThemeHas() {
    Set<String> tones = Set.of("outline", "accent", "attention", "muted", "good", "danger");
    Set<String> shapes = Set.of("ring", "dot", "triangle", "clock", "check", "cross");
    String css = PageFiles.read(PageFiles.PAGES.resolve("resources/madoguchi/theme.css"));
    for (Map.Entry<String, String> look : StatusTones.all().entrySet()) {
      String[] words = look.getValue().split("\\s+");
      assertTrue(
          words.length == 2 && tones.contains(words[0]) && shapes.contains(words[1]),
          look.toString());
      assertTrue(css.contains(".m-chip.m-tone-" + words[0]), look.toString());
      assertTrue(Messages.of(Locale.JAPANESE).has(look.getKey()), "no word for " + look.getKey());
    }
  }

  static Set<String> literals(String text) {
    Set<String> found = new HashSet<>();
    for (Matcher matcher = LITERAL.matcher(text); matcher.find(); ) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
