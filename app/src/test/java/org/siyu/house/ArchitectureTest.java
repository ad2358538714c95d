package org.siyu.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.core.shared.BreaksRule;

@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
  /// The number of exceptions from the rules; it only falls.
  private static final int KNOWN_EXCEPTIONS = 0;

  private static final JavaClasses HOUSE = House.CLASSES;

  private static final DescribedPredicate<JavaClass> EXCEPTED =
      DescribedPredicate.describe(
          "are marked @BreaksRule",
          javaClass ->
              javaClass.isAnnotatedWith(BreaksRule.class)
                  || javaClass
                      .getEnclosingClass()
                      .map(outer -> outer.isAnnotatedWith(BreaksRule.class))
                      .orElse(false));

  @Test
  void coreSeesOnlyPlainJava() {
    noClasses()
        .that()
        .resideInAPackage("org.siyu.core..")
        .should()
        .dependOnClassesThat(
            not(resideInAPackage("org.siyu.core.."))
                .and(not(resideInAPackage("java..")))
                .and(not(resideInAPackage("org.jspecify.."))))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "java.awt..", "java.net..", "java.rmi..")
        .check(HOUSE);
  }

  @Test
  void storageDoesNotSeeTheApp() {
    noClasses()
        .that()
        .resideInAPackage("org.siyu.storage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.siyu.app..", "javafx..")
        .check(HOUSE);
  }

  @Test
  void wiringIsTheOnlyDoorFromAppToStorage() {
    noClasses()
        .that()
        .resideInAPackage("org.siyu.app..")
        .and()
        .resideOutsideOfPackage("org.siyu.app.wiring..")
        .and(not(EXCEPTED))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.siyu.storage..")
        .check(HOUSE);
  }

  @Test
  void featuresOfCoreFormNoCircles() {
    features("org.siyu.core.(*)..").check(HOUSE);
  }

  @Test
  void featuresOfStorageFormNoCircles() {
    features("org.siyu.storage.(*)..").check(HOUSE);
  }

  @Test
  void featuresOfAppFormNoCircles() {
    features("org.siyu.app.(*)..").check(HOUSE);
  }

  private static SliceRule features(String pattern) {
    return slices().matching(pattern).should().beFreeOfCycles();
  }

  @Test
  void viewModelsKnowNoSceneGraph() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .and(not(EXCEPTED))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void viewsKnowNoRepository() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("View")
        .should()
        .dependOnClassesThat(simpleNameEndingWith("Repository"))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void sqlStaysInItsRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.siyu.storage.database..")
        .and(not(simpleNameStartingWith("Jooq")))
        .and(not(simpleNameEndingWith("RowMapper")))
        .and(not(nestedIn("Jooq")))
        .and(not(EXCEPTED))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jooq..", "java.sql..", "org.h2..", "org.flywaydb..")
        .check(HOUSE);
  }

  @Test
  void workbookFormatsStayInTheirRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.siyu.storage.workbook..")
        .and(
            not(
                DescribedPredicate.describe(
                    "are about workbooks",
                    c ->
                        c.getName().contains("Workbook")
                            || c.getName()
                                .startsWith(
                                    "org.siyu.storage.customers.CustomerListWorkbookCells"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.dhatim..", "com.fasterxml.aalto..")
        .check(HOUSE);
  }

  @Test
  void threadsAreMadeInTwoRoomsAndByWhatInflatesAndDeflates() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.siyu.app.task..", "org.siyu.storage.database..")
        .and(not(EXCEPTED))
        .and(not(named("org.siyu.storage.workbook.ReadAheadInputStream")))
        .and(not(named("org.siyu.storage.workbook.WriteBehindOutputStream")))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ExecutorService")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.Executors")
        .orShould()
        .callConstructor(Thread.class, Runnable.class)
        .orShould()
        .callConstructor(Thread.class, Runnable.class, String.class)
        .orShould()
        .callMethod(Thread.class, "ofPlatform")
        .orShould()
        .callMethod(Thread.class, "ofVirtual")
        .orShould()
        .callMethod(Thread.class, "startVirtualThread", Runnable.class)
        .orShould()
        .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
        .check(HOUSE);
  }

  @Test
  void noThreadIsEverInterrupted() {
    noClasses()
        .that(not(EXCEPTED))
        .and()
        .resideOutsideOfPackage("org.siyu.storage.database..")
        .should()
        .callMethod(Thread.class, "interrupt")
        .orShould()
        .callMethod("java.util.concurrent.ExecutorService", "shutdownNow")
        .check(HOUSE);
  }

  @Test
  void systemDialogsAreOpenedBehindThePort() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.siyu.app.dialog..")
        .should()
        .dependOnClassesThat(
            named("javafx.stage.FileChooser")
                .or(named("javafx.stage.DirectoryChooser"))
                .or(named("javafx.scene.control.Alert"))
                .or(named("javafx.scene.control.Dialog")))
        .check(HOUSE);
  }

  @Test
  void theNetworkIsNotUsed() {
    noClasses()
        .that(not(EXCEPTED))
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.net..")
                .and(
                    DescribedPredicate.describe(
                        "are more than an address",
                        c ->
                            !c.getSimpleName().equals("URL")
                                && !c.getSimpleName().equals("URI")
                                && !c.getSimpleName().equals("URISyntaxException"))))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.net..", "java.net.http..", "java.rmi..")
        .check(HOUSE);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(not(EXCEPTED))
        .should()
        .beFinal()
        .check(HOUSE);
  }

  @Test
  void thereIsNoServiceLocator() {
    noMethods().should().haveName("getInstance").check(HOUSE);
  }

  @Test
  void thereAreNoSettersInCore() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("org.siyu.core..")
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(HOUSE);
  }

  @Test
  void reflectionIsNotUsed() {
    noClasses()
        .that(not(EXCEPTED))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith("org.jspecify.annotations.NullMarked")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void tableMappersStayInsideStorage() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("org.siyu.storage.database..")
        .should()
        .notHaveRawReturnType(resideInAPackage("org.jooq.."))
        .check(HOUSE);
  }

  @Test
  void theNumberOfExceptionsOnlyFalls() {
    long exceptions =
        HOUSE.stream().filter(javaClass -> javaClass.isAnnotatedWith(BreaksRule.class)).count();
    assertEquals(KNOWN_EXCEPTIONS, exceptions, "classes marked @BreaksRule");
  }

  private static DescribedPredicate<JavaClass> nestedIn(String prefix) {
    return DescribedPredicate.describe(
        "are nested in a class that starts with " + prefix,
        c -> c.getEnclosingClass().map(o -> o.getSimpleName().startsWith(prefix)).orElse(false));
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe("named " + name, c -> c.getName().equals(name));
  }
}
