package org.siyu.app.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.core.shared.ErrorCode;
import org.siyu.house.House;

/// Holds the words against each other and against the source: nothing missing, nothing left over.
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesTest {
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9-]+)+\\.?");
  private static final Pattern STEP = Pattern.compile("\\bprogress\\(\\s*\"([^\"]+)\"");
  private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,((?:[^{}]|\\{[^{}]*})*)}");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  /// Parts that only one language needs, for its order of words.
  private static final Set<String> WORD_ORDER = Set.of("tiers.needs.at-least");

  /// Keys that the program makes of one of these and a code.
  private static final List<String> BUILT = List.of("problem.", "progress.");

  private final Path root = Path.of(System.getProperty("house.root", ".."));
  private final Map<String, String> english = MessageBundles.load(Language.ENGLISH);
  private final Map<String, String> chinese = MessageBundles.load(Language.CHINESE);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
  }

  @Test
  void bothLanguagesUseTheSamePlaceholders() {
    // English chooses between singular and plural where Chinese need not
    List<String> different =
        english.keySet().stream()
            .filter(key -> !WORD_ORDER.contains(key))
            .filter(key -> !needed(english, key).equals(needed(chinese, key)))
            .sorted()
            .toList();
    assertEquals(List.of(), different);
  }

  @Test
  void everyPatternCanBeFormatted() {
    for (Map<String, String> patterns : List.of(english, chinese)) {
      patterns.forEach(
          (key, pattern) -> {
            assertTrue(!pattern.isBlank(), key + " says nothing");
            assertTrue(!pattern.contains("'"), key + " has a straight quote: write ’ instead");
            if (!placeholders(pattern).isEmpty()) {
              new MessageFormat(pattern, Language.CHINESE.locale());
            }
          });
    }
  }

  /// A customer is 用户 on every screen, a report 报告, and what is masked is 脱敏.
  @Test
  void oneThingHasOneWordInChinese() {
    List<String> others =
        chinese.entrySet().stream()
            .filter(text -> text.getValue().matches("(?s).*(客户|顾客|报表|打码).*"))
            .map(Map.Entry::getKey)
            .toList();
    assertEquals(List.of(), others);
  }

  @Test
  void everyBundleIsListed() throws IOException {
    Path resources = root.resolve("app/src/main/resources/org/siyu/app");
    try (Stream<Path> files = Files.walk(resources)) {
      Set<String> onDisk =
          files
              .filter(file -> file.endsWith("messages.properties"))
              .map(file -> String.valueOf(file.getName(file.getNameCount() - 2)))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(onDisk, new TreeSet<>(MessageBundles.FEATURES));
    }
  }

  @Test
  void everyKeyInTheSourceHasWords() throws IOException {
    Set<String> firstWords =
        english.keySet().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    Set<String> known =
        english.keySet().stream().flatMap(MessagesTest::beginnings).collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    for (String literal : literals()) {
      if (KEY.matcher(literal).matches()
          && firstWords.contains(literal.substring(0, literal.indexOf('.')))
          && !literal.matches(".*\\.(properties|css|yaml|json|xlsx|csv|txt|png)")
          && !known.contains(literal)) {
        missing.add(literal);
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void noKeyIsLeftOver() throws IOException {
    Set<String> used =
        Stream.concat(
                BUILT.stream(),
                literals().stream().filter(text -> text.endsWith(".") || english.containsKey(text)))
            .collect(Collectors.toSet());
    List<String> unused =
        english.keySet().stream()
            .filter(key -> beginnings(key).noneMatch(used::contains))
            .sorted()
            .toList();
    assertEquals(List.of(), unused);
  }

  @Test
  void everyProblemOfCoreHasWords() {
    List<String> wordless =
        House.CLASSES.stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(code -> "problem." + ((ErrorCode) code).key())
            .filter(key -> !english.containsKey(key))
            .sorted()
            .toList();
    assertEquals(List.of(), wordless);
  }

  @Test
  void everyStepOfLongWorkHasWords() throws IOException {
    Set<String> wordless = new TreeSet<>();
    for (String source : sources("core", "storage", "app")) {
      Matcher step = STEP.matcher(source);
      while (step.find()) {
        if (!english.containsKey("progress." + step.group(1))) {
          wordless.add("progress." + step.group(1));
        }
      }
    }
    assertEquals(Set.of(), wordless);
  }

  /// What a key may be made of: itself, and all up to one of its dots, with or without that.
  private static Stream<String> beginnings(String key) {
    return Stream.concat(
        Stream.of(key),
        IntStream.range(0, key.length())
            .filter(place -> key.charAt(place) == '.')
            .boxed()
            .flatMap(dot -> Stream.of(key.substring(0, dot), key.substring(0, dot + 1))));
  }

  private static Set<String> needed(Map<String, String> patterns, String key) {
    return placeholders(CHOICE.matcher(patterns.getOrDefault(key, "")).replaceAll("$1"));
  }

  private static Set<String> placeholders(String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher placeholder = PLACEHOLDER.matcher(pattern);
    while (placeholder.find()) {
      found.add(placeholder.group(1));
    }
    return found;
  }

  private Set<String> literals() throws IOException {
    Set<String> found = new TreeSet<>();
    for (String source : sources("app")) {
      Matcher literal = LITERAL.matcher(source);
      while (literal.find()) {
        found.add(literal.group(1));
      }
    }
    return found;
  }

  private List<String> sources(String... modules) throws IOException {
    List<String> sources = new ArrayList<>();
    for (String module : modules) {
      try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          sources.add(Files.readString(file).replaceAll("(?m)^\\s*//.*$", ""));
        }
      }
    }
    return sources;
  }
}
