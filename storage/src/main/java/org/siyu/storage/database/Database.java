package org.siyu.storage.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.ProblemException;

/// The store of one workspace: one H2 file, opened with every acknowledged commit on disk.
///
/// Each call takes a connection of its own, so a long read does not hold up a write.
public final class Database implements AutoCloseable {
  private static final String OPTIONS =
      ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=FALSE;WRITE_DELAY=0"
          + ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
  private static final Settings SETTINGS =
      new Settings().withRenderSchema(false).withExecuteLogging(false);

  private final JdbcConnectionPool pool;

  private Database(JdbcConnectionPool pool) {
    this.pool = pool;
  }

  /// Opens the store whose files begin with `file` (H2 adds `.mv.db`), makes it where there is
  /// none, and brings its schema up to date.
  public static Database open(Path file) {
    String url = "jdbc:h2:file:" + file.toAbsolutePath() + OPTIONS;
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "siyu", "");
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(pool)
        .locations("classpath:db/migration")
        .load()
        .migrate();
    return new Database(pool);
  }

  /// Runs work that only reads.
  public <T> T read(Function<DSLContext, T> work) {
    return inTransaction(work);
  }

  /// Runs work in one transaction: all of it is on disk when this returns, none of it when it
  /// throws.
  public <T> T write(Function<DSLContext, T> work) {
    return inTransaction(work);
  }

  private <T> T inTransaction(Function<DSLContext, T> work) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.apply(DSL.using(connection, SQLDialect.H2, SETTINGS));
        connection.commit();
        return result;
      } catch (ProblemException | CancelledException expected) {
        connection.rollback();
        throw expected;
      } catch (RuntimeException | Error unexpected) {
        connection.rollback();
        throw unexpected;
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException("the store failed", trouble);
    }
  }

  @Override
  public void close() {
    pool.dispose();
  }
}
