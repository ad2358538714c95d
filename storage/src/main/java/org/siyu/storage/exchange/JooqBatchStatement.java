package org.siyu.storage.exchange;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One kind of write, sent a thousand rows at a time. Statements of one batch know those that must
/// be sent before them.
final class JooqBatchStatement implements JooqRows {
  private static final int ROWS_AT_ONCE = 1_000;

  private final PreparedStatement statement;
  private final List<JooqRows> before;
  private int index;
  private int waiting;

  JooqBatchStatement(Connection connection, String sql, List<? extends JooqRows> before)
      throws SQLException {
    this.statement = connection.prepareStatement(sql);
    this.before = List.copyOf(before);
  }

  JooqBatchStatement set(UUID value) throws SQLException {
    statement.setObject(++index, value);
    return this;
  }

  JooqBatchStatement set(Optional<UUID> value) throws SQLException {
    statement.setObject(++index, value.orElse(null));
    return this;
  }

  JooqBatchStatement set(int value) throws SQLException {
    statement.setInt(++index, value);
    return this;
  }

  JooqBatchStatement set(long value) throws SQLException {
    statement.setLong(++index, value);
    return this;
  }

  JooqBatchStatement set(boolean value) throws SQLException {
    statement.setBoolean(++index, value);
    return this;
  }

  JooqBatchStatement set(String value) throws SQLException {
    statement.setString(++index, value);
    return this;
  }

  JooqBatchStatement setUnits(long units, int scale) throws SQLException {
    statement.setBigDecimal(++index, BigDecimal.valueOf(units, scale));
    return this;
  }

  /// Stores null for "".
  JooqBatchStatement setOrNull(String value) throws SQLException {
    if (value.isEmpty()) {
      statement.setNull(++index, Types.VARCHAR);
      return this;
    }
    return set(value);
  }

  JooqBatchStatement set(LocalDateTime value) throws SQLException {
    statement.setObject(++index, value);
    return this;
  }

  JooqBatchStatement setTime(Optional<LocalDateTime> value) throws SQLException {
    statement.setObject(++index, value.orElse(null));
    return this;
  }

  JooqBatchStatement setValue(Optional<Object> value) throws SQLException {
    statement.setObject(++index, value.orElse(null));
    return this;
  }

  JooqBatchStatement setDate(Optional<LocalDate> value) throws SQLException {
    statement.setObject(++index, value.orElse(null));
    return this;
  }

  void add() throws SQLException {
    index = 0;
    statement.addBatch();
    if (++waiting == ROWS_AT_ONCE) {
      for (JooqRows earlier : before) {
        earlier.flush();
      }
      flush();
    }
  }

  @Override
  public void flush() throws SQLException {
    if (waiting > 0) {
      waiting = 0;
      statement.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
