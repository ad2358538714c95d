package org.siyu.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SourceRulesTest {
  private static final int CEILING = 400;
  private static final int MEDIAN = 100;

  private static final int SHARED_FILES = 15;
  private static final Pattern UNUSED_NAMES =
      Pattern.compile(".*(Manager|Helper|Utils?|Impl|Base[A-Z][a-z]+)\\.java");
  private static final Pattern LEFT_OVERS =
      Pattern.compile(
          "\\b(TODO|FIXME|XXX|printStackTrace|@Disabled|System\\.(out|err)\\b|Thread\\.sleep)");
  private static final Set<String> TOP_LEVEL =
      Set.of(
          "app",
          "core",
          "storage",
          "installer",
          "pom.xml",
          "README.md",
          "LICENSE",
          "CHANGELOG.md",
          "target");

  private final Path root = Path.of(System.getProperty("house.root", ".."));

  @Test
  void noFileIsLongerThanTheCeiling() throws IOException {
    assertEquals(List.of(), named(source(), file -> lines(file) > CEILING));
  }

  @Test
  void theMedianFileIsShort() throws IOException {
    List<Long> lengths = product().stream().map(SourceRulesTest::lines).sorted().toList();
    long median = lengths.get(lengths.size() / 2);
    assertTrue(median < MEDIAN, "the median file has " + median + " lines");
  }

  @Test
  void namesAreWordsOfTheField() throws IOException {
    assertEquals(
        List.of(),
        named(source(), file -> UNUSED_NAMES.matcher(file.getFileName().toString()).matches()));
  }

  @Test
  void nothingIsLeftUndoneInTheProduct() throws IOException {
    assertEquals(
        List.of(),
        named(
            product(),
            file -> !file.endsWith("Launcher.java") && LEFT_OVERS.matcher(read(file)).find()));
  }

  @Test
  void sharedStaysSmall() throws IOException {
    Path shared = root.resolve("core/src/main/java/org/siyu/core/shared");
    try (Stream<Path> files = Files.list(shared)) {
      long count = files.filter(file -> !file.endsWith("package-info.java")).count();
      assertTrue(count <= SHARED_FILES, "core.shared has " + count + " files");
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Set<Path> silent =
        product().stream()
            .map(Path::getParent)
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), silent);
  }

  @Test
  void theTopLevelIsTheHouseAndNothingElse() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      List<String> strangers =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !TOP_LEVEL.contains(name))
              .toList();
      assertEquals(List.of(), strangers);
    }
  }

  private List<Path> product() throws IOException {
    return files("main");
  }

  private List<Path> source() throws IOException {
    return Stream.concat(files("main").stream(), files("test").stream()).toList();
  }

  private List<Path> files(String part) throws IOException {
    Stream<Path> found = Stream.empty();
    for (String module : List.of("core", "storage", "app")) {
      Path folder = root.resolve(module).resolve("src").resolve(part).resolve("java");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          found =
              Stream.concat(
                  found, files.filter(f -> f.toString().endsWith(".java")).toList().stream());
        }
      }
    }
    return found.toList();
  }

  private List<String> named(List<Path> files, Predicate<Path> isWrong) {
    return files.stream()
        .filter(isWrong)
        .map(file -> root.relativize(file) + " (" + lines(file) + " lines)")
        .toList();
  }

  private static long lines(Path file) {
    return read(file).lines().count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException trouble) {
      throw new java.io.UncheckedIOException(trouble);
    }
  }
}
