package dev.madoguchi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.madoguchi.platform.BaseEntity;
import dev.madoguchi.platform.OnlyPlainText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The laws of the house, checked on the classes as they were written (weaving adds methods of its
 * own).
 */
class ArchitectureTest {

  private static final String BASE = "dev.madoguchi.";
  private static final JavaClasses HOUSE =
      new ClassFileImporter().importPath(Path.of("target/unwoven"));

  /**
   * The ways in which a ground component collects from later ones, and the port to the batch
   * module.
   */
  private static final Set<String> PORTS =
      Set.of("platform.SampleData", "platform.job.JobConsole", "setting.SettingCatalog");

  private static final int MOST_DEPENDENCIES = 7;

  /** Commands whose texts their door cleans by itself: the name of a file. */
  private static final Set<String> CLEANED = Set.of("AcceptUpload");

  private static final DescribedPredicate<JavaClass> DOORS =
      DescribedPredicate.describe(
          "are doors",
          c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class));

  @Test
  void aComponentImportsOnlyEarlierOnes() {
    List<String> order = ComponentOrder.read();
    classes()
        .should(
            condition(
                "import only earlier components",
                (type, events) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getName().startsWith(BASE))
                        .forEach(
                            d -> {
                              int from = order.indexOf(component(type));
                              int to = order.indexOf(component(d.getTargetClass()));
                              if (from < 0 || to < 0 || to > from) {
                                events.add(SimpleConditionEvent.violated(type, d.getDescription()));
                              }
                            })))
        .check(HOUSE);
  }

  @Test
  void everyPublicDoorMethodNamesItsRoles() {
    methods()
        .that()
        .areDeclaredInClassesThat(DOORS)
        .and()
        .arePublic()
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .check(HOUSE);
  }

  @Test
  void everyCommandTakesOnlyPlainText() {
    methods()
        .that()
        .areDeclaredInClassesThat(DOORS)
        .should(
            condition(
                "take only commands of plain text",
                (method, events) ->
                    method.getParameters().stream()
                        .filter(p -> p.isAnnotatedWith(Valid.class))
                        .filter(p -> !p.getRawType().isAnnotatedWith(OnlyPlainText.class))
                        .filter(p -> !CLEANED.contains(p.getRawType().getSimpleName()))
                        .forEach(
                            p ->
                                events.add(
                                    SimpleConditionEvent.violated(method, p.getDescription())))))
        .check(HOUSE);
  }

  @Test
  void onlyRepositoriesHaveAnEntityManager() {
    fields()
        .that()
        .haveRawType(EntityManager.class)
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Repository")
        .check(HOUSE);
    classes()
        .that()
        .haveSimpleNameEndingWith("Repository")
        .should()
        .bePackagePrivate()
        .check(HOUSE);
  }

  @Test
  void policiesArePureAndStayAtHome() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Policy")
        .should()
        .bePackagePrivate()
        .andShould()
        .haveModifier(JavaModifier.FINAL)
        .check(HOUSE);
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Policy")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.enterprise..", "jakarta.inject..", "jakarta.ejb..", "jakarta.persistence..")
        .check(HOUSE);
  }

  @Test
  void entitiesKeepTheirInvariants() throws IOException {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .and()
        // its day is its identity, and the next number is taken by an update, not by a version
        .doNotHaveSimpleName("TicketNumberDay")
        .should()
        .beAssignableTo(BaseEntity.class)
        .check(HOUSE);
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(HOUSE);
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should(
            condition(
                "have a protected constructor without arguments",
                (type, events) -> {
                  boolean found =
                      type.getConstructors().stream().anyMatch(ArchitectureTest::isForPersistence);
                  events.add(new SimpleConditionEvent(type, found, type.getName()));
                }))
        .check(HOUSE);
    Set<String> entities = new TreeSet<>();
    HOUSE.stream()
        .filter(c -> c.isAnnotatedWith(Entity.class) || c.isAnnotatedWith(Embeddable.class))
        .forEach(c -> entities.add(c.getName()));
    String unit = Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"));
    entities.removeIf(name -> unit.contains("<class>" + name + "</class>"));
    assertEquals(Set.of(), entities, "missing in persistence.xml");
  }

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.madoguchi.platform.PortalClock")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads the time without a clock", ArchitectureTest::readsTime))
        .check(HOUSE);
  }

  @Test
  void noNamesThatSayNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Data|Info)")
        .check(
            HOUSE.that(
                DescribedPredicate.describe(
                    "are no ports", c -> !PORTS.contains(c.getName().substring(BASE.length())))));
  }

  @Test
  void interfacesAreTheKnownPorts() {
    Set<String> found = new TreeSet<>();
    HOUSE.stream()
        .filter(c -> c.isInterface() && !c.isAnnotation() && c.isTopLevelClass())
        .filter(c -> !c.getSimpleName().equals("package-info"))
        .forEach(c -> found.add(c.getName().substring(BASE.length())));
    assertEquals(new TreeSet<>(PORTS), found);
  }

  @Test
  void noDoorOpensASecondTransaction() {
    noMethods().should(openASecondTransaction()).check(HOUSE);
    noClasses().should(openASecondTransaction()).check(HOUSE);
  }

  private static <T extends HasAnnotations<?> & HasName> ArchCondition<T> openASecondTransaction() {
    return condition(
        "open a second transaction",
        (item, events) ->
            item.tryGetAnnotationOfType(TransactionAttribute.class)
                .filter(a -> a.value() == TransactionAttributeType.REQUIRES_NEW)
                .ifPresent(a -> events.add(SimpleConditionEvent.satisfied(item, item.getName()))));
  }

  @Test
  void doorsAskFewOthers() {
    classes()
        .that(DOORS)
        .should(
            condition(
                "have at most " + MOST_DEPENDENCIES + " dependencies",
                (type, events) -> {
                  long found =
                      type.getFields().stream().filter(ArchitectureTest::isInjected).count();
                  events.add(
                      new SimpleConditionEvent(
                          type, found <= MOST_DEPENDENCIES, type.getName() + ": " + found));
                }))
        .check(HOUSE);
  }

  private static boolean isInjected(JavaField field) {
    return field.isAnnotatedWith(Inject.class)
        || field.isAnnotatedWith(EJB.class)
        || field.isAnnotatedWith(Resource.class)
        || field.isAnnotatedWith(PersistenceContext.class);
  }

  private static String component(JavaClass type) {
    String rest = type.getName().substring(BASE.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static boolean isForPersistence(JavaConstructor constructor) {
    return constructor.getRawParameterTypes().isEmpty()
        && constructor.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean readsTime(JavaAccess<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    boolean timeType = owner.startsWith("java.time.") && !owner.equals("java.time.Clock");
    boolean without =
        call.getTarget()
                instanceof com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget target
            && target.getRawParameterTypes().stream()
                .noneMatch(p -> p.getName().equals("java.time.Clock"));
    return timeType && name.equals("now") && without
        || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
        || owner.equals("java.time.Clock") && name.startsWith("system");
  }

  private static <T> ArchCondition<T> condition(
      String description, java.util.function.BiConsumer<T, ConditionEvents> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents events) {
        check.accept(item, events);
      }
    };
  }
}
