package org.siyu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.siyu.bench.data.CustomerStore;
import org.siyu.bench.product.ProductKpi;

/// KPI sheets: a month's numbers, a year of days, a quarter's report.
final class KpiRows {
  private static final int CUSTOMERS = 100_000;
  private static final int ORDERS_EACH = 10;
  private static final double FIRST = 1_000;
  private static final double ALL = 3_000;
  private static final double YEAR = 10_000;

  private final BenchmarkSettings settings;
  private final ResultTable table;

  KpiRows(BenchmarkSettings settings, ResultTable table) {
    this.settings = settings;
    this.table = table;
  }

  void measure() throws IOException, InterruptedException {
    Path store = settings.folder().resolve("kpi-" + CUSTOMERS);
    new ColdProcess(
            CustomerStore.class,
            "4g",
            List.of(store.toString(), Integer.toString(CUSTOMERS), Integer.toString(ORDERS_EACH)))
        .run();
    ColdProcess product = new ColdProcess(ProductKpi.class, "1g", List.of(store.toString()));
    // Once for what is kept beside the store.
    product.run();
    AotCache cache = AotCache.trained(settings.folder(), "product-kpi", product);
    Rounds rounds =
        new Rounds()
            .program("kpi", _ -> product.with(cache))
            .program(
                "gathering",
                _ -> {
                  Path.of(store + ".facts").toFile().delete();
                  Path.of(store + ".kpi").toFile().delete();
                  return product.with(cache);
                })
            .run(settings.pairs());
    table.under(
        "a month's KPI sheet, %,d customers, %,d orders: first numbers"
            .formatted(CUSTOMERS, CUSTOMERS * ORDERS_EACH),
        rounds.figure("kpi", "first-ms"),
        FIRST,
        "the first of the process, with an AOT cache");
    table.under(
        "the same: sheet, alerts, curves of the month, retention of a year",
        rounds.figure("kpi", "all-ms"),
        ALL,
        "again %.0f ms; after an edited customer %.0f ms; with nothing kept beside the store %.0f ms"
            .formatted(
                rounds.figure("kpi", "again-ms"),
                rounds.figure("kpi", "edited-ms"),
                rounds.figure("gathering", "all-ms")));
    table.under(
        "the same: every indicator on each day of a year",
        rounds.figure("kpi", "year-ms"),
        YEAR,
        "");
    table.under(
        "a quarter's KPI report for 12 people as a workbook",
        rounds.figure("kpi", "report-ms"),
        ALL,
        "the first of the process");
  }
}
