package org.siyu.storage.exchange;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.siyu.core.exchange.planning.BatchWriter.NewLine;

/// The lines of orders, many in one statement: there are so many that what a statement costs beside
/// its rows counts.
final class JooqLineRows implements JooqRows {
  private static final int ROWS_AT_ONCE = 100;
  private static final String INSERT =
      """
      insert into order_item (line_id, sub_order_no, product_id, quantity, unit_price,
        amount_cents, batch_no, sheet_no, row_no) values \
      """;
  private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private record Row(long id, NewLine line, int product, int batchNo) {}

  private final Connection connection;
  private final PreparedStatement many;
  private final List<Row> waiting = new ArrayList<>();

  JooqLineRows(Connection connection) throws SQLException {
    this.connection = connection;
    this.many = connection.prepareStatement(sql(ROWS_AT_ONCE));
  }

  private static String sql(int rows) {
    return INSERT + ROW + (", " + ROW).repeat(rows - 1);
  }

  void add(long id, NewLine line, int product, int batchNo) throws SQLException {
    waiting.add(new Row(id, line, product, batchNo));
    if (waiting.size() == ROWS_AT_ONCE) {
      send(many);
    }
  }

  @Override
  public void flush() throws SQLException {
    if (!waiting.isEmpty()) {
      try (PreparedStatement rest = connection.prepareStatement(sql(waiting.size()))) {
        send(rest);
      }
    }
  }

  private void send(PreparedStatement insert) throws SQLException {
    int index = 0;
    for (Row row : waiting) {
      NewLine line = row.line();
      insert.setLong(++index, row.id());
      if (line.subOrderNo().isEmpty()) {
        insert.setNull(++index, Types.VARCHAR);
      } else {
        insert.setString(++index, line.subOrderNo());
      }
      insert.setInt(++index, row.product());
      insert.setBigDecimal(++index, BigDecimal.valueOf(line.quantity(), 3));
      insert.setBigDecimal(++index, BigDecimal.valueOf(line.unitPrice(), 4));
      insert.setLong(++index, line.amountCents());
      insert.setInt(++index, row.batchNo());
      insert.setInt(++index, line.origin().sheet());
      insert.setInt(++index, line.origin().row());
    }
    insert.executeUpdate();
    waiting.clear();
  }

  @Override
  public void close() throws SQLException {
    many.close();
  }
}
