package org.siyu.storage.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;

/// The connections to one open store.
final class StorePool implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 20;
  private static final int WRITE_BEHIND_MILLIS = 500;
  // In kilobytes, by the memory that there is; the usual one is H2's own measure.
  private static final long MEMORY = Runtime.getRuntime().maxMemory() / 1024;
  private static final long USUAL_CACHE = MEMORY / 16;
  private static final long LARGE_CACHE = Math.max(USUAL_CACHE, (MEMORY - 512 * 1024) / 4);

  private final Path file;
  private final String url;
  // Another one once the file was written anew, while nobody works with it.
  private volatile JdbcConnectionPool pool;

  StorePool(Path file, String url) throws SQLException {
    this.file = file;
    this.url = url;
    pool = open(url);
  }

  private static JdbcConnectionPool open(String url) throws SQLException {
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, StoreUrl.USER, "");
    pool.setMaxConnections(MOST_CONNECTIONS);
    try (Connection first = pool.getConnection()) {
      first.isReadOnly();
      return pool;
    } catch (SQLException trouble) {
      pool.dispose();
      throw trouble;
    }
  }

  JdbcConnectionPool source() {
    return pool;
  }

  Connection connection() throws SQLException {
    return pool.getConnection();
  }

  // Both settings end the transaction of their connection, so they have one of their own. The end
  // of a long transaction comes back to every page that it has written.
  void writeBehind(boolean isOn) throws SQLException {
    execute("set write_delay " + (isOn ? WRITE_BEHIND_MILLIS : 0));
    execute("set cache_size " + (isOn ? LARGE_CACHE : USUAL_CACHE));
  }

  /// Closes the store and writes its file anew: see [Database#closeCompacted].
  void compact() {
    try {
      execute("shutdown compact");
    } catch (SQLException trouble) {
      throw StoreTrouble.translate(file, trouble);
    }
  }

  private void execute(String words) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(words);
    }
  }

  /// Writes the file anew where that is due; to be called while nobody has a connection.
  ///
  /// @throws IOException when that could not be done; the store is as it was, and open
  /// @throws SQLException when the store cannot be opened again
  void shorten(StoreShortening shortening) throws IOException, SQLException {
    if (isDue(shortening)) {
      pool.dispose();
      try {
        StoreShortening.shorten(StoreFile.of(file).file());
      } finally {
        pool = open(url);
      }
    }
  }

  private boolean isDue(StoreShortening shortening) throws SQLException {
    try (Connection connection = connection()) {
      return shortening.isDue(StoreTidying.store(connection));
    }
  }

  @Override
  public void close() {
    pool.dispose();
  }
}
