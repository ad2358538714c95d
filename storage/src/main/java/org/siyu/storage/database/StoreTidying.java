package org.siyu.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/// Writes thinly filled parts of a store anew now and then, into the gaps that others left. H2 does
/// this in the background, but not with `WRITE_DELAY=0`: without it the file of a workspace that
/// stays open only grows.
final class StoreTidying {
  /// How many turns, at most, follow one another.
  static final int MOST_TURNS = 10;

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int LEAST_FILL_PERCENT = 95;
  // So little that a write which meets a turn hardly waits.
  private static final int MOST_REWRITTEN_BYTES = 1 << 20;
  private static final long LEAST_ROOM_BYTES = 64L << 20;

  private final long pause;
  private final AtomicBoolean isBegun = new AtomicBoolean();
  private volatile long last = System.nanoTime();

  StoreTidying() {
    this(PAUSE);
  }

  StoreTidying(Duration pause) {
    this.pause = pause.toNanos();
  }

  /// Whether it is time to tidy up; then somebody must do so.
  boolean begins() {
    return System.nanoTime() - last >= pause && isBegun.compareAndSet(false, true);
  }

  /// Between two turns.
  void rest() {
    LockSupport.parkNanos(pause / MOST_TURNS);
  }

  void ends() {
    last = System.nanoTime();
    isBegun.set(false);
  }

  /// Whether the disk has room for what is written twice meanwhile: running full ends a store.
  static boolean hasRoom(Path store) {
    try {
      return Files.getFileStore(store.toAbsolutePath().getParent()).getUsableSpace()
          >= LEAST_ROOM_BYTES;
    } catch (IOException unknown) {
      return false;
    }
  }

  /// Does a small part of it. To be called when no write is under way, and to be followed by a
  /// flush: what is still good in an old place stays there until it is on disk in the new one.
  ///
  /// Nothing is moved together, which H2 could do as well: its 2.4.240 then puts parts where the
  /// file's last durable state still has others, if gaps lie so, and a crash would find them
  /// overwritten.
  ///
  /// @return whether anything was written anew, so that another turn may find more
  static boolean tidyUp(Connection connection) throws SQLException {
    return store(connection).compact(LEAST_FILL_PERCENT, MOST_REWRITTEN_BYTES);
  }

  static MVStore store(Connection connection) throws SQLException {
    if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
      return session.getDatabase().getStore().getMvStore();
    }
    throw new IllegalStateException("the store is a file of this process");
  }
}
