package org.siyu.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AboutTest {
  /// Jars that tests alone need, by the folders of their groups.
  private static final Pattern FOR_TESTS =
      Pattern.compile(
          "/(org/junit|org/testfx|com/tngtech|org/opentest4j|org/apiguardian|org/hamcrest|org/assertj"
              + "|org/slf4j|org/apache/maven|org/jooq/jooq-meta|org/jooq/jooq-codegen"
              + "|org/jooq/jooq-meta-extensions|jakarta|org/osgi|com/google|org/checkerframework)/");

  /// The build writes the notices from the real dependencies; without a build there are none.
  @Test
  void everyJarThatIsShippedHasItsVersionAndLicence() {
    String notices = About.ofThisProgram().thirdParties();
    assumeFalse(notices.isEmpty(), "not built by Maven");
    List<String> missing =
        jars()
            .filter(jar -> !FOR_TESTS.matcher(jar.toString().replace('\\', '/')).find())
            .filter(jar -> !isNoted(jar, notices))
            .map(jar -> jar.getFileName().toString())
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyNoticeNamesALicence() {
    About.ofThisProgram()
        .thirdParties()
        .lines()
        .filter(line -> line.contains(" - http"))
        .forEach(
            line -> assertTrue(line.strip().matches("\\([^)]{2,}.*\\(.+:.+:.+ - .+\\)"), line));
  }

  /// `…/group/artifact/version/artifact-version.jar` is noted as `group:artifact:version`.
  private static boolean isNoted(Path jar, String notices) {
    Path version = jar.getParent();
    Path artifact = version.getParent();
    return notices.contains(":" + artifact.getFileName() + ":" + version.getFileName());
  }

  private static Stream<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> entry.endsWith(".jar") && entry.contains(".m2"))
        .map(Path::of);
  }
}
