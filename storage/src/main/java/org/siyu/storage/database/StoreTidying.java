package org.siyu.storage.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/// Writes thinly filled parts of a store anew now and then, so that their places can be taken. H2
/// does this in the background, but not with `WRITE_DELAY=0`: without it the file of a workspace
/// that stays open only grows.
final class StoreTidying {
  private static final int WRITES_BETWEEN = 16;
  private static final int LEAST_FILL_PERCENT = 60;
  private static final int MOST_BYTES = 4 << 20;

  private int writes;

  /// To be called between commit and flush, by one thread at a time. What is still good in old
  /// places stays there until it is on disk in the new one.
  void afterWrite(Connection connection) throws SQLException {
    writes++;
    if (writes % WRITES_BETWEEN == 0) {
      store(connection).compact(LEAST_FILL_PERCENT, MOST_BYTES);
    }
  }

  static MVStore store(Connection connection) throws SQLException {
    if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
      return session.getDatabase().getStore().getMvStore();
    }
    throw new IllegalStateException("the store is a file of this process");
  }
}
