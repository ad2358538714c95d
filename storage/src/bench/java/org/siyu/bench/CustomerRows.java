package org.siyu.bench;

import java.io.IOException;
import java.util.List;
import org.siyu.bench.peer.SxssfExport;
import org.siyu.bench.product.ProductExport;
import org.siyu.bench.product.ProductTable;

/// The customers' table and its export.
final class CustomerRows {
  private static final double WANTED = 150;
  private static final double TIMES = 2.5;

  private final BenchmarkSettings settings;
  private final ResultTable table;

  CustomerRows(BenchmarkSettings settings, ResultTable table) {
    this.settings = settings;
    this.table = table;
  }

  void measure() throws IOException, InterruptedException {
    String store = TierRows.store(settings, settings.listed()).toString();
    Rounds rounds =
        new Rounds()
            .program("table", _ -> new ColdProcess(ProductTable.class, "2g", List.of(store)))
            .program("export", _ -> export(ProductExport.class, "2g", store))
            .program("sxssf", _ -> export(SxssfExport.class, "2g", store))
            .program("export, 128 MB", _ -> export(ProductExport.class, "128m", store))
            .run(settings.pairs());
    table.under(
        "customers' table of %,d: filter and sort".formatted(settings.listed()),
        rounds.figure("table", "query-ms"),
        WANTED,
        "the first of the process %.0f ms, the slowest of 15 %.0f ms; the list takes %.0f MB and %.1f s to load"
            .formatted(
                rounds.figure("table", "first-query-ms"),
                rounds.figure("table", "slowest-query-ms"),
                rounds.figure("table", "list-mb"),
                rounds.figure("table", "load-ms") / 1_000));
    String what = "export of %,d customers × 20 columns".formatted(settings.listed());
    double product = rounds.figure("export", "export-ms") / 1_000;
    double peer = rounds.figure("sxssf", "export-ms") / 1_000;
    table.atLeast(
        what,
        ResultTable.seconds(product),
        "SXSSF as it comes: " + ResultTable.seconds(peer),
        peer / product,
        TIMES);
    table.holds(
        what,
        ResultTable.seconds(rounds.seconds("export, 128 MB")) + ", the customers read as well",
        "128 MB of heap is enough",
        rounds.isGood("export, 128 MB"));
  }

  private ColdProcess export(Class<?> main, String heap, String store) {
    String target = settings.folder().resolve(main.getSimpleName() + ".xlsx").toString();
    return new ColdProcess(main, heap, List.of(store, target));
  }
}
