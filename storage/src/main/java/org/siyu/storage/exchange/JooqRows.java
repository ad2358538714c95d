package org.siyu.storage.exchange;

import java.sql.SQLException;

/// Rows of one table that wait to be sent.
interface JooqRows extends AutoCloseable {
  /// Sends what waits.
  void flush() throws SQLException;

  @Override
  void close() throws SQLException;
}
