package org.siyu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// One program to be measured, run each time in a process of its own with the collector that the
/// packaged program runs with.
///
/// @param main the class that is run
/// @param heap the most memory for objects, as `-Xmx` takes it
/// @param cache what Java keeps of an earlier run, should it have any
record ColdProcess(Class<?> main, String heap, List<String> arguments, Optional<AotCache> cache) {
  private static final long MOST_MINUTES = 15;

  ColdProcess(Class<?> main, String heap, List<String> arguments) {
    this(main, heap, arguments, Optional.empty());
  }

  ColdProcess {
    arguments = List.copyOf(arguments);
  }

  /// @param seconds from the start of the process to its end
  /// @param figures what it said of itself
  /// @param isGood whether it ended well
  record Outcome(double seconds, Map<String, Long> figures, boolean isGood, String lastWords) {
    long figure(String name) {
      return figures.getOrDefault(name, -1L);
    }
  }

  ColdProcess on(Object... values) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      texts.add(value.toString());
    }
    return new ColdProcess(main, heap, texts, cache);
  }

  ColdProcess with(AotCache kept) {
    return new ColdProcess(main, heap, arguments, Optional.of(kept));
  }

  Outcome run() throws IOException, InterruptedException {
    return cache.isPresent()
        ? run(cache.get().classPath(), "-XX:AOTCache=" + cache.get().file())
        : run(System.getProperty("java.class.path"), "-XX:AOTMode=off");
  }

  Outcome run(String classPath, String option) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-XX:+UseSerialGC",
                "-Xmx" + heap,
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                classPath,
                main.getName()));
    command.addAll(arguments);
    return run(command);
  }

  static Outcome run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean hasEnded = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!hasEnded) {
      process.destroyForcibly();
    }
    Map<String, Long> figures = new LinkedHashMap<>();
    String last = "";
    for (String line : said.lines().toList()) {
      if (line.startsWith(Said.MARK)) {
        String[] parts = line.substring(Said.MARK.length()).split(" ");
        figures.put(parts[0], Long.valueOf(parts[1]));
      } else if (line.contains("Exception") || line.contains("Error")) {
        last = line;
      }
    }
    return new Outcome(seconds, figures, hasEnded && process.exitValue() == 0, last);
  }
}
