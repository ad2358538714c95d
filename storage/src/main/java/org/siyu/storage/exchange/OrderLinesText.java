package org.siyu.storage.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The lines of an order as JSON text, so that replaced ones can be put back.
record OrderLinesText(
    int lineNo,
    @Nullable String subOrderNo,
    int productId,
    BigDecimal quantity,
    BigDecimal unitPrice,
    long amountCents,
    @Nullable Integer batchNo,
    @Nullable Integer sheetNo,
    @Nullable Integer rowNo) {

  static String of(Connection connection, UUID order) throws SQLException {
    List<OrderLinesText> lines = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select line_no, sub_order_no, product_id, quantity, unit_price, amount_cents,
              batch_no, sheet_no, row_no
            from order_item where order_id = ? order by line_no\
            """)) {
      query.setObject(1, order);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          lines.add(
              new OrderLinesText(
                  row.getInt(1),
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

  static void putBack(DSLContext sql, UUID order, String text) {
    for (OrderLinesText line :
        RejectionText.read(text, new TypeReference<List<OrderLinesText>>() {})) {
      sql.execute(
          """
          insert into order_item (order_id, line_no, sub_order_no, product_id, quantity,
            unit_price, amount_cents, batch_no, sheet_no, row_no)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
          """,
          order,
          line.lineNo(),
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
