package org.siyu.storage.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Rows for one table, sent together; closing sends what waits.
final class JooqRowBatch implements AutoCloseable {
  private final PreparedStatement insert;
  private int waiting;

  /// @param columns separated by commas
  JooqRowBatch(Connection connection, String table, String columns) throws SQLException {
    String marks = "?" + ", ?".repeat((int) columns.chars().filter(c -> c == ',').count());
    this.insert =
        connection.prepareStatement(
            "insert into " + table + " (" + columns + ") values (" + marks + ")");
  }

  void add(@Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
    waiting++;
  }

  void flush() throws SQLException {
    if (waiting > 0) {
      insert.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    try (insert) {
      flush();
    }
  }
}
