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
    ColdProcess journeys = new ColdProcess(ProductJourneys.class, "1g", List.of(store));
    // Once to begin them.
    journeys.run();
    AotCache cache = AotCache.trained(settings.folder(), "journeys", journeys);
    Rounds rounds =
        new Rounds()
            .program("journeys", _ -> journeys.with(cache))
            .program("journeys-plain", _ -> journeys)
            .run(settings.pairs());
    table.under(
        "%,d customers in 20 journeys go on by a day".formatted(CUSTOMERS),
        rounds.figure("journeys", "advance-ms"),
        WANTED,
        "the first of a process with an AOT cache (without: %.0f ms), with %.0f steps opened; the next day %.0f ms"
            .formatted(
                rounds.figure("journeys-plain", "advance-ms"),
                rounds.figure("journeys", "opened"),
                rounds.figure("journeys", "again-ms")));
  }
}
