package org.siyu.storage.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// How the lines of orders are found. Each order has a block of whole numbers of its own, from
/// `sales_order.lines_from` to the next block; `order_item.line_id` is `lines_from` and the line's
/// number, which begins with 1. So the lines of an order lie side by side, without an index.
public final class LineIds {
  /// How far the blocks of two orders are apart.
  public static final long BLOCK = 1L << 20;

  /// The most lines that an order can have.
  public static final int MOST = (int) BLOCK - 1;

  /// In SQL, whether the line `i` is of the order `o`.
  public static final String OF_ORDER =
      "i.line_id between o.lines_from + 1 and o.lines_from + " + MOST;

  /// In SQL, the block of the line `i`.
  public static final String BLOCK_OF_LINE = "i.line_id - bitand(i.line_id, " + MOST + ")";

  private LineIds() {}

  /// The last block that an order has; 0 when there is none.
  public static long last(Connection connection) throws SQLException {
    try (Statement query = connection.createStatement();
        ResultSet row =
            query.executeQuery("select coalesce(max(lines_from), 0) from sales_order")) {
      row.next();
      return row.getLong(1);
    }
  }
}
