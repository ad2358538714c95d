package org.siyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The table of results: what was measured, how fast, against what, and whether that is enough.
final class ResultTable {
  private final List<String> lines = new ArrayList<>();
  private String reason = "";

  ResultTable() {
    lines.add("| row | product | beside it | ratio | wanted | |");
    lines.add("| --- | --- | --- | --- | --- | --- |");
  }

  /// Why the next row falls short, should it do so.
  ResultTable because(String why) {
    reason = ": " + why;
    return this;
  }

  void atLeast(String row, String product, String peer, double ratio, double wanted) {
    add(row, product, peer, times(ratio), "at least " + times(wanted), ratio >= wanted);
  }

  void atMost(String row, String product, String peer, double ratio, double wanted) {
    add(row, product, peer, times(ratio), "at most " + times(wanted), ratio <= wanted);
  }

  void under(String row, double milliseconds, double wanted, String remark) {
    String figure = String.format(Locale.ROOT, "%.0f ms", milliseconds);
    String limit = String.format(Locale.ROOT, "under %.0f ms", wanted);
    add(row, figure, remark, "", limit, milliseconds < wanted);
  }

  void holds(String row, String product, String wanted, boolean isReached) {
    add(row, product, "", "", wanted, isReached);
  }

  void missing(String row, String why) {
    lines.add("| %s | not measured: %s | | | | |".formatted(row, why));
  }

  private void add(
      String row, String product, String peer, String ratio, String wanted, boolean isReached) {
    String verdict = isReached ? "reached" : "**falls short**" + reason;
    reason = "";
    String line =
        "| %s | %s | %s | %s | %s | %s |".formatted(row, product, peer, ratio, wanted, verdict);
    lines.add(line);
    Said.line(line);
  }

  private static String times(double ratio) {
    return String.format(Locale.ROOT, ratio < 10 ? "%.2f ×" : "%.0f ×", ratio);
  }

  static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }

  void writeTo(Path file) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
    lines.forEach(Said::line);
  }
}
