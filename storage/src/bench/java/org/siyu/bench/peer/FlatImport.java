package org.siyu.bench.peer;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.siyu.bench.Said;

/// EasyExcel's successor into one flat table by one JDBC batch in one transaction: what is built
/// most often. No customers, no orders, no check. Arguments: the new store, the file.
public final class FlatImport {
  private static final int BATCH = 1_000;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-M-d H:mm");

  private FlatImport() {}

  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + arguments[0])) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            """
            create table order_line (id bigint generated always as identity primary key,
              invoice varchar(20), stock_code varchar(20), description varchar(200),
              quantity integer, invoice_date timestamp, price decimal(12, 2),
              customer_id varchar(20), country varchar(60))\
            """);
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              """
              insert into order_line (invoice, stock_code, description, quantity, invoice_date,
                price, customer_id, country) values (?, ?, ?, ?, ?, ?, ?, ?)\
              """)) {
        int[] rows = new int[1];
        EasyExcelRead.read(arguments[1], row -> rows[0] = add(insert, row, rows[0]));
        insert.executeBatch();
        connection.commit();
        Said.figure("rows", rows[0]);
      }
    }
  }

  private static int add(PreparedStatement insert, Map<Integer, String> row, int before) {
    try {
      insert.setString(1, row.get(0));
      insert.setString(2, row.get(1));
      insert.setString(3, row.get(2));
      insert.setInt(4, Integer.parseInt(row.get(3)));
      insert.setObject(5, time(row.get(4)));
      insert.setBigDecimal(6, new BigDecimal(row.get(5)));
      insert.setString(7, row.get(6));
      insert.setString(8, row.get(7));
      insert.addBatch();
      if ((before + 1) % BATCH == 0) {
        insert.executeBatch();
      }
      return before + 1;
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  static LocalDateTime time(String text) {
    return LocalDateTime.parse(text, TIME);
  }
}
