package org.siyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.siyu.bench.data.RetailWorkbook;
import org.siyu.bench.peer.FlatImport;
import org.siyu.bench.peer.TablesImport;
import org.siyu.bench.product.ProductImport;
import org.siyu.bench.product.ProductStore;

/// Importing a workbook into an empty store, and once more into the same one.
final class ImportRows {
  private static final String HEAP = "2g";
  private static final String ENDING = ".mv.db";
  private static final double GROWTH = 1.1;
  private static final String COST =
      "H2 writes each line and its undo record, and comes back to all of them at the end; half of"
          + " the time is the compiler's, as the process is cold";

  private final BenchmarkSettings settings;
  private final ResultTable table;
  private final Path empty;
  private final Path imported;

  ImportRows(BenchmarkSettings settings, ResultTable table) {
    this.settings = settings;
    this.table = table;
    this.empty = settings.folder().resolve("empty");
    this.imported = settings.folder().resolve("imported");
  }

  void measure() throws IOException, InterruptedException {
    Files.deleteIfExists(file(empty));
    new ColdProcess(ProductStore.class, HEAP, List.of(empty.toString())).run();
    Path workbook = BenchmarkProgram.workbook(settings, settings.lines());
    long[] sizes = new long[2];
    Rounds rounds =
        new Rounds()
            .program("product", _ -> onto(ProductImport.class, empty, imported, workbook))
            .program(
                "again",
                _ -> {
                  sizes[0] = RetailWorkbook.size(file(imported));
                  return new ColdProcess(
                      ProductImport.class, HEAP, List.of(imported.toString(), workbook.toString()));
                })
            .program(
                "compared",
                _ ->
                    new ColdProcess(
                        ProductImport.class,
                        HEAP,
                        List.of(imported.toString(), workbook.toString(), "compare")))
            .program(
                "flat",
                _ -> {
                  sizes[1] = RetailWorkbook.size(file(imported));
                  return onto(FlatImport.class, null, folder("flat"), workbook);
                })
            .program("tables", _ -> onto(TablesImport.class, empty, folder("tables"), workbook))
            .run(settings.pairs());
    String product = ResultTable.seconds(rounds.seconds("product"));
    String what = "import of these rows, cold, atomic";
    table
        .because(COST)
        .atLeast(
            what,
            product,
            "EasyExcel → one JDBC batch, same tables: " + seconds(rounds, "tables"),
            rounds.ratio("tables", "product"),
            3);
    table
        .because(COST)
        .atLeast(
            what,
            product,
            "EasyExcel → one JDBC batch, one flat table: " + seconds(rounds, "flat"),
            rounds.ratio("flat", "product"),
            3);
    table
        .because("most of it is the start of the process")
        .atLeast(
            "the same file again, nothing changed since: known by its digest",
            seconds(rounds, "again"),
            "the first time: " + product,
            rounds.ratio("product", "again"),
            4);
    table
        .because("every line is read and compared, which is half of the first time")
        .atLeast(
            "the same file again, compared in full",
            seconds(rounds, "compared"),
            "the first time: " + product,
            rounds.ratio("product", "compared"),
            4);
    double growth = (double) sizes[1] / sizes[0];
    table.holds(
        "the same file again: the store's file",
        String.format(Locale.ROOT, "%d MB, then %d MB", sizes[0] / 1_000_000, sizes[1] / 1_000_000),
        "at most 10 % more",
        growth <= GROWTH);
    measureMost();
  }

  private void measureMost() throws IOException, InterruptedException {
    Path workbook = BenchmarkProgram.workbook(settings, settings.mostLines());
    RetailWorkbook.make(workbook, settings.mostLines());
    Path store = folder("most");
    copy(empty, store);
    ColdProcess.Outcome outcome =
        new ColdProcess(ProductImport.class, "256m", List.of(store.toString(), workbook.toString()))
            .run();
    boolean isWhole = outcome.isGood() && outcome.figure("lines") == settings.mostLines();
    table.holds(
        "import of %,d rows".formatted(settings.mostLines()),
        ResultTable.seconds(outcome.seconds())
            + (isWhole ? "" : ", " + outcome.lastWords())
            + ", %d MB of file".formatted(RetailWorkbook.size(file(store)) / 1_000_000),
        "passes with 256 MB of heap",
        isWhole);
    Files.deleteIfExists(file(store));
  }

  private Path folder(String name) {
    return settings.folder().resolve(name);
  }

  private static String seconds(Rounds rounds, String program) {
    return ResultTable.seconds(rounds.seconds(program));
  }

  private static ColdProcess onto(Class<?> main, Path template, Path store, Path workbook)
      throws IOException {
    if (template == null) {
      Files.deleteIfExists(file(store));
    } else {
      copy(template, store);
    }
    return new ColdProcess(main, HEAP, List.of(store.toString(), workbook.toString()));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(file(from), file(to), StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path file(Path store) {
    return store.resolveSibling(store.getFileName() + ENDING);
  }
}
