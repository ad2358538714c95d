package org.siyu.storage.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.WorkspaceProblem;

/// The store of one workspace: one H2 file, opened with every acknowledged commit on disk.
///
/// Work runs on the store's own threads while the caller waits: see [StoreThreads]. Each read takes
/// a connection of its own, so a long read does not hold up a write; writes follow one another. A
/// read or write within a write is part of it.
public final class Database implements AutoCloseable {
  private static final Settings SETTINGS =
      new Settings().withRenderSchema(false).withExecuteLogging(false);
  private static final System.Logger LOG = System.getLogger(Database.class.getName());

  private final Path file;
  private final StorePool pool;
  private final StoreThreads threads;
  private final ReentrantReadWriteLock life = new ReentrantReadWriteLock();
  // fair, so that many writes in a row let the tidying have its turn
  private final ReentrantLock oneWriter = new ReentrantLock(true);
  private final StoreTidying tidying;
  private final StoreShortening shortening;
  // Seen and changed only by the thread that holds oneWriter.
  private @Nullable DSLContext ongoingWrite;
  private final AtomicLong changes = new AtomicLong();
  private volatile boolean isClosed;

  private Database(
      Path file,
      StorePool pool,
      StoreThreads threads,
      StoreTidying tidying,
      StoreShortening shortening) {
    this.file = file;
    this.pool = pool;
    this.threads = threads;
    this.tidying = tidying;
    this.shortening = shortening;
  }

  /// Opens the store whose files begin with `file` (H2 adds `.mv.db`), makes it where there is
  /// none, and brings its schema up to date.
  ///
  /// @throws ProblemException with a [WorkspaceProblem] when it cannot be opened; it is untouched
  public static Database open(Path file) {
    boolean isCurrent =
        StoreFile.of(file).exists() && StoreFile.of(file).schemaVersion() == Schema.VERSION;
    Database database = openAsIs(file);
    if (!isCurrent) {
      database.migrate();
    }
    return database;
  }

  /// Opens a store, of whatever version, or makes an empty one without any table.
  public static Database openAsIs(Path file) {
    return open(file, StoreUrl.live(file));
  }

  /// Opens a store, of whatever version, so that not a byte of it changes.
  public static Database openForReading(Path file) {
    return open(file, StoreUrl.readOnly(file));
  }

  static Database open(Path file, String url) {
    return open(file, url, new StoreTidying(), new StoreShortening());
  }

  static Database open(Path file, String url, StoreTidying tidying, StoreShortening shortening) {
    LibrarySettings.apply();
    StoreThreads threads = new StoreThreads();
    return threads.run(
        () -> {
          try {
            return new Database(file, new StorePool(file, url), threads, tidying, shortening);
          } catch (SQLException trouble) {
            threads.close();
            throw StoreTrouble.translate(file, trouble);
          }
        });
  }

  /// Brings the schema up to date.
  public void migrate() {
    threads.run(
        () -> {
          try {
            Schema.migrate(pool.source());
            return true;
          } catch (SQLException | RuntimeException trouble) {
            close();
            throw StoreTrouble.translate(file, trouble);
          }
        });
  }

  /// Runs work that only reads; results are held in memory as a whole.
  public <T> T read(Function<DSLContext, T> work) {
    return guarded(() -> reading(work, null));
  }

  /// Runs work that only reads and can be called off between and during its statements.
  public <T> T read(Monitor monitor, Function<DSLContext, T> work) {
    return guarded(() -> reading(work, monitor));
  }

  /// Runs pieces of work that only read at the same time, each with a connection of its own: they
  /// may see different moments. Within a write one after the other, as part of it.
  ///
  /// @return their results, in order
  public <T> List<T> readTogether(Monitor monitor, List<Function<DSLContext, T>> pieces) {
    List<Supplier<T>> reads =
        pieces.stream()
            .<Supplier<T>>map(piece -> () -> translated(() -> reading(piece, monitor)))
            .toList();
    return guarded(
        () ->
            ongoingWrite() == null
                ? threads.runTogether(reads)
                : reads.stream().map(Supplier::get).toList());
  }

  /// Runs work that streams large results (`fetchLazy`, `fetchStream`): rows are computed as they
  /// are taken. Only one result can be open at a time.
  public <T> T readLazily(Function<DSLContext, T> work) {
    return read(lazily(work));
  }

  /// The same work, to be one of several pieces; see [#readLazily].
  public static <T> Function<DSLContext, T> lazily(Function<DSLContext, T> work) {
    return sql -> {
      sql.execute("set lazy_query_execution 1");
      try {
        return work.apply(sql);
      } finally {
        sql.execute("set lazy_query_execution 0");
      }
    };
  }

  /// A file next to the store's own, for what can be had from the store again.
  public Path besideStore(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /// How many writes there were since this was opened.
  public long changes() {
    return changes.get();
  }

  /// Runs work in one transaction: all of it is on disk when this returns, none of it when it
  /// throws.
  public <T> T write(Function<DSLContext, T> work) {
    return guarded(() -> writing(work, sql -> {}));
  }

  /// Like [#write], for work that writes so much that its pages go to disk before it ends: threads
  /// of the store do that meanwhile. What is on disk of it counts only once this returns.
  ///
  /// @param last ends the transaction, once what it has touched has its new stamps; left out when
  ///   this is part of another write
  public <T> T writeMuch(Function<DSLContext, T> work, Consumer<DSLContext> last) {
    return guarded(
        () -> {
          if (ongoingWrite() != null) {
            return writing(work, last);
          }
          oneWriter.lock();
          try {
            pool.writeBehind(true);
            try {
              return writing(work, last);
            } finally {
              pool.writeBehind(false);
            }
          } finally {
            oneWriter.unlock();
          }
        });
  }

  private <T> T reading(Function<DSLContext, T> work, @Nullable Monitor monitor)
      throws SQLException {
    DSLContext ongoing = ongoingWrite();
    if (ongoing != null) {
      return work.apply(ongoing);
    }
    try (Connection connection = pool.connection()) {
      connection.setAutoCommit(false);
      try (StatementCancel cancel = StatementCancel.on(monitor)) {
        return work.apply(DSL.using(cancel.listeningTo(connection, SETTINGS)));
      } finally {
        connection.rollback();
      }
    }
  }

  private <T> T writing(Function<DSLContext, T> work, Consumer<DSLContext> last)
      throws SQLException {
    DSLContext ongoing = ongoingWrite();
    if (ongoing != null) {
      return work.apply(ongoing);
    }
    oneWriter.lock();
    try (Connection connection = pool.connection()) {
      connection.setAutoCommit(false);
      DSLContext sql = DSL.using(connection, SQLDialect.H2, SETTINGS);
      ongoingWrite = sql;
      try {
        Map<String, Long> before = TableStamps.before(connection);
        T result = work.apply(sql);
        TableStamps.renew(connection, before);
        last.accept(sql);
        connection.commit();
        changes.incrementAndGet();
        flush(connection);
        if (tidying.begins()) {
          threads.start(this::tidyUp);
        }
        return result;
      } catch (RuntimeException | Error trouble) {
        StoreTrouble.rollBack(connection, trouble);
        throw trouble;
      } finally {
        ongoingWrite = null;
      }
    } finally {
      oneWriter.unlock();
    }
  }

  private @Nullable DSLContext ongoingWrite() {
    return oneWriter.isHeldByCurrentThread() ? ongoingWrite : null;
  }

  // H2's commit may leave the write to another session that is committing, and does not sync.
  private static void flush(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("checkpoint sync");
    }
  }

  // Each turn is a write of its own, so that it is never in the middle of another one and nobody
  // waits for it but a write that comes meanwhile.
  private void tidyUp() {
    try {
      for (int turn = 0; turn < StoreTidying.MOST_TURNS && hasTidiedUp(); turn++) {
        tidying.rest();
      }
      shorten();
    } finally {
      tidying.ends();
    }
  }

  private boolean hasTidiedUp() {
    life.readLock().lock();
    oneWriter.lock();
    try (Connection connection = isClosed ? null : pool.connection()) {
      return connection != null && StoreTidying.hasRoom(file) && hasTidiedUp(connection);
    } catch (SQLException | MVStoreException trouble) {
      // The next work finds that the store has come to an end.
      LOG.log(System.Logger.Level.WARNING, "the store could not be tidied up", trouble);
      if (trouble instanceof MVStoreException || StoreTrouble.endsTheStore(trouble)) {
        isClosed = true;
      }
      return false;
    } finally {
      oneWriter.unlock();
      life.readLock().unlock();
    }
  }

  private static boolean hasTidiedUp(Connection connection) throws SQLException {
    boolean isRewritten = StoreTidying.tidyUp(connection);
    if (isRewritten) {
      flush(connection);
    }
    return isRewritten;
  }

  // Between all other work, if there is such a moment: it waits for this, not this for it.
  private void shorten() {
    if (!life.writeLock().tryLock()) {
      return;
    }
    try {
      if (!isClosed && StoreTidying.hasRoom(file)) {
        pool.shorten(shortening);
      }
    } catch (SQLException trouble) {
      LOG.log(System.Logger.Level.WARNING, "the store could not be opened again", trouble);
      isClosed = true;
    } catch (IOException | RuntimeException trouble) {
      LOG.log(System.Logger.Level.WARNING, "the store's file could not be shortened", trouble);
    } finally {
      life.writeLock().unlock();
    }
  }

  private <T> T guarded(StoreWork<T> work) {
    try {
      return threads.run(() -> whileOpen(work));
    } catch (RejectedExecutionException late) {
      throw closed();
    }
  }

  private <T> T whileOpen(StoreWork<T> work) {
    life.readLock().lock();
    try {
      if (isClosed) {
        throw closed();
      }
      return translated(work);
    } finally {
      life.readLock().unlock();
    }
  }

  private ProblemException closed() {
    return new ProblemException(Problem.of(WorkspaceProblem.CLOSED, StoreUrl.path(file)));
  }

  private <T> T translated(StoreWork<T> work) {
    try {
      return work.run();
    } catch (SQLException | DataAccessException trouble) {
      RuntimeException translated = StoreTrouble.translate(file, trouble);
      if (StoreTrouble.endsTheStore(trouble)) {
        isClosed = true;
      }
      throw translated;
    }
  }

  /// Waits for the work that is under way, then closes the file. Closing twice is harmless.
  @Override
  public void close() {
    close(false);
  }

  /// Closes a fresh store, which nobody relies on yet, and writes its file anew without gaps. Never
  /// for a store with data in it: it is gone when the process is killed meanwhile.
  public void closeCompacted() {
    close(true);
  }

  private void close(boolean isCompacted) {
    if (threads.isClosed()) {
      return;
    }
    threads.run(
        () -> {
          life.writeLock().lock();
          try {
            isClosed = true;
            if (isCompacted) {
              pool.compact();
            }
            pool.close();
            threads.close();
            return true;
          } finally {
            life.writeLock().unlock();
          }
        });
  }

  /// A piece of work with the store.
  private interface StoreWork<T> {
    T run() throws SQLException;
  }
}
