package dev.madoguchi.web.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The laws of the web module: pages know doors, and nothing of what stands behind them. */
class WebArchitectureTest {

  private static final JavaClasses WEB =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.madoguchi.web");

  /** Doors that other components use inside a transaction; pages must not. */
  private static final Set<String> NOT_FOR_WEB =
      Set.of(
          "AsSystem",
          "AuditWriter",
          "ConfirmationRecord",
          "FileStore",
          "MailPulse",
          "Outbox",
          "RememberedLogins",
          "Settings",
          "SignInRecord",
          "TicketNumberDays");

  private static final int LARGEST_BACKING = 150;

  @Test
  void pagesKnowNoPersistence() {
    noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.persistence..").check(WEB);
    noClasses()
        .should()
        .dependOnClassesThat(
            named(
                "entities",
                c ->
                    c.isMetaAnnotatedWith("jakarta.persistence.Entity")
                        || c.isAnnotatedWith("jakarta.persistence.Entity")))
        .check(WEB);
  }

  @Test
  void pagesKnowNoBatch() {
    noClasses().should().dependOnClassesThat().resideInAPackage("dev.madoguchi.batch..").check(WEB);
    noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.batch..").check(WEB);
  }

  @Test
  void pagesCallDoorsThatAreForThem() {
    noClasses()
        .should()
        .dependOnClassesThat(
            named(
                "doors for other components",
                c ->
                    c.getPackageName().startsWith("dev.madoguchi.")
                        && !c.getPackageName().startsWith("dev.madoguchi.web")
                        && (NOT_FOR_WEB.contains(c.getSimpleName())
                            || c.getSimpleName().endsWith("Lookup")
                            || c.getSimpleName().endsWith("Repository"))))
        .check(WEB);
  }

  @Test
  void timeIsAskedOfTheClock() {
    for (Class<?> type :
        List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
      noClasses().should().callMethod(type, "now").check(WEB);
    }
  }

  @Test
  void backingBeansAreNamedAfterTheirPlaceAndSmall() {
    for (JavaClass bean : WEB) {
      if (bean.getSimpleName().endsWith("Backing")) {
        String[] place =
            bean.getPackageName().substring("dev.madoguchi.web.".length()).split("\\.");
        String start = capital(place[0]) + capital(place[1]);
        assertTrue(
            bean.getSimpleName().toLowerCase().startsWith(start.toLowerCase()), bean.getName());
      }
    }
    for (Path source : PageFiles.find(PageFiles.SOURCES, "Backing.java")) {
      long lines =
          PageFiles.read(source).lines().filter(line -> !line.startsWith("import ")).count();
      assertTrue(lines <= LARGEST_BACKING, source.toString());
    }
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static DescribedPredicate<JavaClass> named(String name, Predicate<JavaClass> test) {
    return DescribedPredicate.describe(name, test);
  }
}
