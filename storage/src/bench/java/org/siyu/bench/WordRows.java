package org.siyu.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.siyu.bench.product.ProductWords;

/// Banned words in a text of 10,000 characters.
final class WordRows {
  private static final double WANTED = 5;
  private static final int TIMES = 1_000;

  private final BenchmarkSettings settings;
  private final ResultTable table;

  WordRows(BenchmarkSettings settings, ResultTable table) {
    this.settings = settings;
    this.table = table;
  }

  void measure() throws IOException, InterruptedException {
    Rounds rounds =
        new Rounds()
            .program(
                "words",
                _ -> new ColdProcess(ProductWords.class, "512m", List.of(Integer.toString(TIMES))))
            .run(settings.pairs());
    double check = rounds.figure("words", "check-us") / 1_000;
    double search = rounds.figure("words", "search-us") / 1_000;
    String what =
        "check of a text of 10,000 characters with %.0f findings, after warm-up"
            .formatted(rounds.figure("words", "findings"));
    table.holds(
        what,
        milliseconds(check),
        "under %.0f ms; 95 of 100 under %s"
            .formatted(WANTED, milliseconds(rounds.figure("words", "slow-check-us") / 1_000)),
        check < WANTED);
    table.atMost(
        what,
        milliseconds(check),
        "indexOf for each of %.0f plain spellings, nothing else: %s"
            .formatted(rounds.figure("words", "terms"), milliseconds(search)),
        check / search,
        5);
  }

  private static String milliseconds(double value) {
    return String.format(Locale.ROOT, "%.2f ms", value);
  }
}
