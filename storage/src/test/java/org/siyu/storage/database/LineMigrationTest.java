package org.siyu.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines of orders from before they were numbered by blocks.
class LineMigrationTest {
  private static final String ORDER =
      "insert into sales_order (id, source, order_no, customer_id, kind, status, ordered_at,"
          + " amount_cents, refund_cents, content_hash, version, changed_at, changed_by) values"
          + " ('00000000-0000-0000-0000-00000000000%1$d', 's', '%1$d',"
          + " '00000000-0000-0000-0000-000000000009', 'purchase', 'paid', now(), 5, 0, 0, 1, now(),"
          + " 'x')";
  private static final String LINE =
      "insert into order_item (order_id, line_no, product_id, quantity, unit_price, amount_cents)"
          + " values ('00000000-0000-0000-0000-00000000000%d', %d, 1, 1, 1, %d)";

  @TempDir Path folder;

  @Test
  void linesKeepTheirOrderAndTheirPlaceInIt() {
    Path file = folder.resolve("store");
    Database.open(file).close();
    OlderStores.takeBack(file, 8);
    try (Database older = Database.openAsIs(file)) {
      older.write(
          sql -> {
            sql.execute("set referential_integrity false");
            for (int order = 1; order <= 2; order++) {
              sql.execute(ORDER.formatted(order));
              for (int line = 3; line > 0; line--) {
                sql.execute(LINE.formatted(order, line * 2, order * 100 + line));
              }
            }
            return sql.execute("set referential_integrity true");
          });
    }
    try (Database current = Database.open(file)) {
      List<String> lines =
          current.read(
              sql ->
                  sql.fetch(
                          "select o.order_no, i.line_id - o.lines_from, i.amount_cents"
                              + " from sales_order o join order_item i on "
                              + LineIds.OF_ORDER
                              + " order by i.line_id")
                      .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2)));
      assertEquals(
          List.of("1 1 101", "1 2 102", "1 3 103", "2 1 201", "2 2 202", "2 3 203"), lines);
    }
  }
}
