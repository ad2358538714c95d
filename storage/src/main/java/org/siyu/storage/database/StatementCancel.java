package org.siyu.storage.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.Configuration;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;
import org.siyu.core.shared.Monitor;

/// Calls off the statement that is running when a monitor says that its result is not wanted.
final class StatementCancel implements ExecuteListener, AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final transient AtomicReference<@Nullable Statement> running = new AtomicReference<>();
  private final transient @Nullable Monitor monitor;
  private final transient @Nullable Ticker ticker;

  private StatementCancel(@Nullable Monitor monitor) {
    this.monitor = monitor;
    this.ticker =
        monitor == null || monitor == Monitor.NONE
            ? null
            : Ticker.every(POLL, "siyu-cancel", () -> cancelIfUnwanted(monitor));
  }

  static StatementCancel on(@Nullable Monitor monitor) {
    return new StatementCancel(monitor);
  }

  Configuration listeningTo(Connection connection, Settings settings) {
    Configuration plain =
        new DefaultConfiguration().set(connection).set(SQLDialect.H2).set(settings);
    return ticker == null ? plain : plain.derive(this);
  }

  @Override
  public void executeStart(ExecuteContext context) {
    if (monitor != null) {
      monitor.check();
    }
    running.set(context.statement());
  }

  @Override
  public void end(ExecuteContext context) {
    running.set(null);
  }

  private void cancelIfUnwanted(Monitor asked) {
    Statement statement = running.get();
    if (statement != null && asked.isCancelled()) {
      try {
        statement.cancel();
      } catch (SQLException alreadyClosed) {
        running.compareAndSet(statement, null);
      }
    }
  }

  @Override
  public void close() {
    if (ticker != null) {
      ticker.close();
    }
  }
}
