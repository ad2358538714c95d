package org.siyu.bench;

import java.io.IOException;
import java.util.List;
import org.siyu.bench.product.ProductForecast;

/// The forecast of contacts over a month.
final class ContactRows {
  private static final int CUSTOMERS = 50_000;
  private static final int ITEMS = 200;
  private static final double WANTED = 2_000;

  private final BenchmarkSettings settings;
  private final ResultTable table;

  ContactRows(BenchmarkSettings settings, ResultTable table) {
    this.settings = settings;
    this.table = table;
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
  }
}
