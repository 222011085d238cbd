package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.launch.Dateline;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md says about the packages, held by the build. */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dateline");

  /** The way of a page: each package may know those before it. */
  private static final List<String> WAY =
      List.of("bits", "text", "calendar", "read", "clean", "describe", "relate", "index", "corpus");

  @Test
  void aPageMovesForwardOnly() {
    for (int step = 0; step < WAY.size(); step++) {
      String[] later =
          WAY.subList(step + 1, WAY.size()).stream()
              .map(name -> "org.dateline." + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("org.dateline." + WAY.get(step) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .check(PROGRAM);
      }
    }
  }

  @Test
  void theStepsKnowNeitherCommandsNorReportsNorTheWeb() {
    noClasses()
        .that()
        .resideInAnyPackage(
            WAY.stream().map(name -> "org.dateline." + name + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.dateline.command..",
            "org.dateline.inspect..",
            "org.dateline.evaluate..",
            "org.dateline.search..",
            "org.dateline.web..",
            "org.dateline.launch..")
        .check(PROGRAM);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("org.dateline.(*)..").should().beFreeOfCycles().check(PROGRAM);
    slices().matching("org.dateline.describe.(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void onlyTheStepsThatNeedLuceneKnowIt() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.dateline.index..", "org.dateline.search..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(PROGRAM);
  }

  @Test
  void onlyTheWebKnowsJavalin() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dateline.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
        .check(PROGRAM);
  }

  @Test
  void theExpressionKnowsNoEngine() {
    noClasses()
        .that()
        .haveNameMatching(
            "org\\.dateline\\.search\\.(Expression|SearchRequest|SearchResults)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(PROGRAM);
  }

  @Test
  void onlyTheProgramItselfWritesToTheConsole() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Dateline.class)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(PROGRAM);
  }

  @Test
  void everyPackageSaysThatNullIsTheException() {
    classes()
        .that()
        .resideInAPackage("org.dateline..")
        .and()
        .resideOutsideOfPackage("org.dateline.web.pages..")
        .should(
            be(
                describe(
                    "in a package marked @NullMarked",
                    (JavaClass type) ->
                        type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent())))
        .check(PROGRAM);
  }

  @Test
  void theTwoJarsShareNoPackage() {
    Map<URI, Set<String>> packages =
        PROGRAM.stream()
            .filter(type -> type.getSource().isPresent())
            .collect(
                Collectors.groupingBy(
                    ArchitectureTest::jar,
                    Collectors.mapping(type -> type.getPackage().getName(), Collectors.toSet())));
    assertEquals(2, packages.size(), () -> "the program should be two jars: " + packages.keySet());
    List<Set<String>> both = List.copyOf(packages.values());
    Set<String> shared = new HashSet<>(both.get(0));
    shared.retainAll(both.get(1));
    assertEquals(Set.of(), shared);
    assertFalse(both.get(0).isEmpty());
  }

  private static URI jar(JavaClass type) {
    String source = type.getSource().orElseThrow().getUri().toString();
    String path = type.getName().replace('.', '/');
    int end = source.indexOf(path);
    return URI.create(end < 0 ? source : source.substring(0, end));
  }
}
