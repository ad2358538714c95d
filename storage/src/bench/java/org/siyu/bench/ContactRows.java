package org.siyu.bench;

import java.io.IOException;
import java.util.List;
import org.siyu.bench.data.CustomerStore;
import org.siyu.bench.data.PlanStore;
import org.siyu.bench.product.ProductForecast;
import org.siyu.bench.product.ProductMonth;
import org.siyu.bench.product.ProductRhythm;

/// The forecast of contacts over a month.
final class ContactRows {
  private static final int CUSTOMERS = 50_000;
  private static final int ITEMS = 200;
  private static final double WANTED = 2_000;
  private static final int FEW = 100;
  private static final int MANY_ITEMS = 10_000;
  private static final double MONTH_WANTED = 1_000;

  private final BenchmarkSettings settings;
  private final ResultTable table;

  ContactRows(BenchmarkSettings settings, ResultTable table) {
    this.settings = settings;
    this.table = table;
  }

  /// A store with customers in tiers and a month of items.
  private String store(int customers, int items) throws IOException, InterruptedException {
    String store = settings.folder().resolve("plan-" + customers + "-" + items).toString();
    new ColdProcess(CustomerStore.class, "4g", List.of(store, Integer.toString(customers))).run();
    new ColdProcess(PlanStore.class, "4g", List.of(store, Integer.toString(items))).run();
    return store;
  }

  void measure() throws IOException, InterruptedException {
    Rounds rounds =
        new Rounds()
            .program(
                "forecast",
                _ ->
                    new ColdProcess(
                        ProductForecast.class,
                        "512m",
                        List.of(Integer.toString(CUSTOMERS), Integer.toString(ITEMS))))
            .run(settings.pairs());
    table.under(
        "forecast of contacts, %,d customers, %d items of a month".formatted(CUSTOMERS, ITEMS),
        rounds.figure("forecast", "forecast-ms"),
        WANTED,
        "the first of the process; %.0f proposals against %.0f breaches in another %.0f ms"
            .formatted(
                rounds.figure("forecast", "proposals"),
                rounds.figure("forecast", "breaches"),
                rounds.figure("forecast", "proposals-ms")));
    fromDisk();
  }

  private void fromDisk() throws IOException, InterruptedException {
    String plan = store(CUSTOMERS, ITEMS);
    String month = store(FEW, MANY_ITEMS);
    String small = store(FEW, ITEMS);
    ColdProcess rhythm = new ColdProcess(ProductRhythm.class, "1g", List.of(plan));
    ColdProcess opening = new ColdProcess(ProductMonth.class, "1g", List.of(month));
    AotCache ofRhythm = AotCache.trained(settings.folder(), "rhythm", rhythm.on(small));
    AotCache ofMonth = AotCache.trained(settings.folder(), "month", opening.on(small));
    Rounds rounds =
        new Rounds()
            .program("rhythm", _ -> rhythm.with(ofRhythm))
            .program("month", _ -> opening.with(ofMonth))
            .program("rhythm-plain", _ -> rhythm)
            .program("month-plain", _ -> opening)
            .run(settings.pairs());
    table.under(
        "the same from disk: customers, tiers, consents and plan are read too",
        rounds.figure("rhythm", "forecast-ms"),
        WANTED,
        "the first of a process with an AOT cache (without: %.0f ms); again %.0f ms; %.0f proposals in another %.0f ms"
            .formatted(
                rounds.figure("rhythm-plain", "forecast-ms"),
                rounds.figure("rhythm", "again-ms"),
                rounds.figure("rhythm", "proposals"),
                rounds.figure("rhythm", "proposals-ms")));
    table.under(
        "opening a month with %,d items: items by day, days, rhythm".formatted(MANY_ITEMS),
        rounds.figure("month", "first-month-ms"),
        MONTH_WANTED,
        "the first of a process with an AOT cache (without: %.0f ms); later ones %.0f ms"
            .formatted(
                rounds.figure("month-plain", "first-month-ms"),
                rounds.figure("month", "month-ms")));
  }
}
