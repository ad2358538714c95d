package org.siyu.storage.exchange;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.database.Database;

/// A program that imports one batch after the other, says which are committed, and waits to be
/// killed. Arguments: the store's folder; how many batches are there already.
final class ImportLoop {
  static final int LINES = 1_200;
  static final int LINES_AN_ORDER = 4;

  private ImportLoop() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (ImportFixture store = new ImportFixture(Path.of(arguments[0]))) {
      out.println("ready");
      for (int batch = Integer.parseInt(arguments[1]); ; batch++) {
        ImportPlan plan = store.service.plan(rows(batch), ImportOptions.DEFAULT, Monitor.NONE);
        out.println("committed " + store.service.commit(plan, "loop", Monitor.NONE).batchNo());
      }
    }
  }

  private static Rows rows(int batch) {
    Rows rows = Rows.orders();
    for (int line = 0; line < LINES; line++) {
      rows.line(
          batch + "-" + line / LINES_AN_ORDER,
          "m" + (batch * 7 + line / 40) % 5_000,
          "s" + line % 90,
          "1.00");
    }
    return rows;
  }

  /// Whether every batch of the store is complete; the number of the last one.
  static int checked(Database database) {
    return database.read(
        sql -> {
          int last =
              sql.fetchSingle("select coalesce(max(batch_no), 0) from import_batch")
                  .get(0, Integer.class);
          int complete =
              sql.fetch(
                      """
                      select i.batch_no from order_item i
                      join sales_order o on o.batch_no = i.batch_no
                        and i.line_id between o.lines_from + 1 and o.lines_from + 1048575
                      join customer c on c.id = o.customer_id
                      join product p on p.id = i.product_id
                      group by i.batch_no having count(*) = ?\
                      """,
                      LINES)
                  .size();
          int items = sql.fetchSingle("select count(*) from order_item").get(0, Integer.class);
          if (complete != last || items != last * LINES) {
            throw new AssertionError(
                complete + " complete batches of " + last + ", " + items + " lines");
          }
          return last;
        });
  }
}
