package dev.madoguchi.batch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.madoguchi.batch.platform.JobDefinition;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the batch module. */
class BatchArchitectureTest {

  private static final JavaClasses BATCH =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void batchKnowsNoPagesAndNoDatabase() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.madoguchi.web..", "jakarta.persistence..", "jakarta.faces..", "jakarta.servlet..")
        .check(BATCH);
  }

  @Test
  void onlyThePlatformHasEnterpriseBeans() {
    classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .or()
        .areAnnotatedWith(Singleton.class)
        .should()
        .resideInAPackage("dev.madoguchi.batch.platform")
        .check(BATCH);
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Stateless.class)
        .and()
        .arePublic()
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .check(BATCH);
  }

  @Test
  void everyJobHasAFolderOfItsOwnInItsComponent() {
    classes()
        .that()
        .implement(JobDefinition.class)
        .and()
        // what several jobs have in common is no job
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .should()
        .resideInAPackage("dev.madoguchi.batch.*.*")
        .check(BATCH);
  }

  @Test
  void artifactsAreNamedAndKeepNoState() {
    classes()
        .that()
        .areAnnotatedWith(Named.class)
        .should()
        .beAnnotatedWith(jakarta.enterprise.context.Dependent.class)
        .check(BATCH);
  }

  @Test
  void everyJobIsNamedAfterItsFileAndTellsWhatItDoes() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/META-INF/batch-jobs"))) {
      List<Path> jobs = files.toList();
      assertFalse(jobs.isEmpty());
      for (Path file : jobs) {
        String id = file.getFileName().toString().replace(".xml", "");
        String xml = Files.readString(file);
        for (String part :
            List.of(
                "id=\"" + id + "\"",
                "ref=\"jobRunListener\"",
                "ref=\"stepRunListener\"",
                "Restart",
                "<!--")) {
          if (!xml.contains(part)) {
            wrong.add(id + " lacks " + part);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
