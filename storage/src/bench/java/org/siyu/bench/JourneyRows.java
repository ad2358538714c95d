package org.siyu.bench;

import java.io.IOException;
import java.util.List;
import org.siyu.bench.data.CustomerStore;
import org.siyu.bench.data.PlanStore;
import org.siyu.bench.product.ProductJourneys;

/// Journeys that go on by a day.
final class JourneyRows {
  private static final int CUSTOMERS = 50_000;
  private static final int ITEMS = 200;
  private static final double WANTED = 2_000;

  private final BenchmarkSettings settings;
  private final ResultTable table;

  JourneyRows(BenchmarkSettings settings, ResultTable table) {
    this.settings = settings;
    this.table = table;
  }

  void measure() throws IOException, InterruptedException {
    String store = settings.folder().resolve("journeys-" + CUSTOMERS).toString();
    new ColdProcess(CustomerStore.class, "4g", List.of(store, Integer.toString(CUSTOMERS))).run();
    new ColdProcess(PlanStore.class, "4g", List.of(store, Integer.toString(ITEMS))).run();
    new ColdProcess(ProductJourneys.class, "1g", List.of(store)).run();
    Rounds rounds =
        new Rounds()
            .program("journeys", _ -> new ColdProcess(ProductJourneys.class, "1g", List.of(store)))
            .run(settings.pairs());
    table.under(
        "%,d customers in 20 journeys go on by a day".formatted(CUSTOMERS),
        rounds.figure("journeys", "advance-ms"),
        WANTED,
        "the first of the process, with %.0f steps opened and %.0f moved; the next day %.0f ms"
            .formatted(
                rounds.figure("journeys", "opened"),
                rounds.figure("journeys", "moved"),
                rounds.figure("journeys", "again-ms")));
  }
}
