package org.siyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The start of the packaged program with and without its AOT cache: from the launcher's start
/// until the tour's first picture, that of the start page, is on disk.
final class StartRows {
  private static final long MOST_SECONDS = 120;
  private static final long LOOK_EVERY_MILLIS = 5;

  private final BenchmarkSettings settings;
  private final ResultTable table;

  StartRows(BenchmarkSettings settings, ResultTable table) {
    this.settings = settings;
    this.table = table;
  }

  void measure() throws IOException, InterruptedException {
    String what = "start of the packaged program to its first picture, with its AOT cache";
    Path launcher = settings.image().resolve("bin/siyu");
    Path cache = settings.image().resolve("lib/app/siyu.aot");
    if (!Files.isExecutable(launcher) || !Files.exists(cache)) {
      table.missing(what, "no image with a cache; `mvn -Pinstaller package` makes one");
      return;
    }
    List<Double> with = new ArrayList<>();
    List<Double> without = new ArrayList<>();
    for (int round = 0; round < settings.pairs(); round++) {
      with.add(firstPicture(launcher, ""));
      without.add(firstPicture(launcher, "-XX:AOTMode=off"));
      Said.line("  start %.2f s, without %.2f s".formatted(with.getLast(), without.getLast()));
    }
    double fast = Rounds.median(with);
    double slow = Rounds.median(without);
    table.atMost(
        what, ResultTable.seconds(fast), "without: " + ResultTable.seconds(slow), fast / slow, 0.5);
  }

  /// @param option for the Java that runs the program, or nothing
  private double firstPicture(Path launcher, String option)
      throws IOException, InterruptedException {
    Path pictures = settings.folder().resolve("start");
    clear(pictures);
    long start = System.nanoTime();
    ProcessBuilder program =
        new ProcessBuilder(launcher.toString(), "tour", "-o", pictures.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    program.environment().put("JAVA_TOOL_OPTIONS", option);
    Process process = program.start();
    try {
      while (!hasPicture(pictures)) {
        if (process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)
            || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
          throw new IllegalStateException("the packaged program made no picture");
        }
      }
      return (System.nanoTime() - start) / 1e9;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      process.waitFor();
    }
  }

  private static boolean hasPicture(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".png"));
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
