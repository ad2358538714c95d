package org.siyu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.siyu.bench.peer.AaltoRead;
import org.siyu.bench.peer.EasyExcelRead;
import org.siyu.bench.peer.PoiEventRead;
import org.siyu.bench.product.ProductRead;

/// Reading a workbook, every cell of it.
final class ReadRows {
  private final BenchmarkSettings settings;
  private final ResultTable table;

  ReadRows(BenchmarkSettings settings, ResultTable table) {
    this.settings = settings;
    this.table = table;
  }

  void measure() throws IOException, InterruptedException {
    Path file = BenchmarkProgram.workbook(settings, settings.lines());
    Rounds rounds =
        new Rounds()
            .program("product", _ -> reader(ProductRead.class, "64m", file))
            .program("aalto", _ -> reader(AaltoRead.class, "64m", file))
            .program("easyexcel", _ -> reader(EasyExcelRead.class, "2g", file))
            .program("poi", _ -> reader(PoiEventRead.class, "2g", file))
            .run(settings.pairs());
    String product = ResultTable.seconds(rounds.seconds("product"));
    String what = "read xlsx, %,d × 8".formatted(settings.lines());
    table.atMost(
        what,
        product,
        "inflate and Aalto, doing nothing: " + ResultTable.seconds(rounds.seconds("aalto")),
        rounds.ratio("product", "aalto"),
        1.5);
    table.atLeast(
        what,
        product,
        "EasyExcel's successor: " + ResultTable.seconds(rounds.seconds("easyexcel")),
        rounds.ratio("easyexcel", "product"),
        4);
    table.atLeast(
        what,
        product,
        "POI's event API: " + ResultTable.seconds(rounds.seconds("poi")),
        rounds.ratio("poi", "product"),
        6);
    table.holds(what, product, "64 MB of heap is enough", rounds.isGood("product"));
  }

  private static ColdProcess reader(Class<?> main, String heap, Path file) {
    return new ColdProcess(main, heap, List.of(file.toString()));
  }
}
