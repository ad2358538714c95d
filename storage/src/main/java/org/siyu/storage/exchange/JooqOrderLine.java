package org.siyu.storage.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.siyu.storage.database.LineIds;

/// A line of a stored order; the lines of one are kept as JSON text, so that replaced ones can be
/// put back.
record JooqOrderLine(
    int lineNo,
    @Nullable String subOrderNo,
    int productId,
    BigDecimal quantity,
    BigDecimal unitPrice,
    long amountCents,
    @Nullable Integer batchNo,
    @Nullable Integer sheetNo,
    @Nullable Integer rowNo) {

  static String of(Connection connection, long linesFrom) throws SQLException {
    List<JooqOrderLine> lines = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select line_id, sub_order_no, product_id, quantity, unit_price, amount_cents,
              batch_no, sheet_no, row_no
            from order_item where line_id between ? and ? order by line_id\
            """)) {
      query.setLong(1, linesFrom + 1);
      query.setLong(2, linesFrom + LineIds.MOST);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          lines.add(
              new JooqOrderLine(
                  (int) (row.getLong(1) - linesFrom),
                  row.getString(2),
                  row.getInt(3),
                  row.getBigDecimal(4),
                  row.getBigDecimal(5),
                  row.getLong(6),
                  row.getObject(7, Integer.class),
                  row.getObject(8, Integer.class),
                  row.getObject(9, Integer.class)));
        }
      }
    }
    return RejectionText.write(lines);
  }

  static void putBack(DSLContext sql, long linesFrom, String text) {
    for (JooqOrderLine line :
        RejectionText.read(text, new TypeReference<List<JooqOrderLine>>() {})) {
      sql.execute(
          """
          insert into order_item (line_id, sub_order_no, product_id, quantity,
            unit_price, amount_cents, batch_no, sheet_no, row_no)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
          """,
          linesFrom + line.lineNo(),
          line.subOrderNo(),
          line.productId(),
          line.quantity(),
          line.unitPrice(),
          line.amountCents(),
          line.batchNo(),
          line.sheetNo(),
          line.rowNo());
    }
  }
}
