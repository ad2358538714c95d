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
import org.h2.mvstore.RandomAccessStore;

/// Writes thinly filled parts of a store anew now and then and moves what is left into the gaps. H2
/// does this in the background, but not with `WRITE_DELAY=0`: without it the file of a workspace
/// that stays open only grows.
final class StoreTidying {
  /// How many turns, at most, follow one another.
  static final int MOST_TURNS = 10;

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int LEAST_FILL_PERCENT = 85;
  private static final int LEAST_USE_PERCENT = 80;
  // So little that a write which meets a turn hardly waits.
  private static final int MOST_REWRITTEN_BYTES = 1 << 20;
  private static final int MOST_MOVED_BYTES = 4 << 20;
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
  /// @return whether anything was written anew or given back, so that another turn may find more
  static boolean tidyUp(Connection connection) throws SQLException {
    MVStore store = store(connection);
    boolean isRewritten = store.compact(LEAST_FILL_PERCENT, MOST_REWRITTEN_BYTES);
    if (store.getFillRate() < LEAST_USE_PERCENT
        && store.getFileStore() instanceof RandomAccessStore file) {
      long size = file.size();
      file.compactMoveChunks(LEAST_USE_PERCENT, MOST_MOVED_BYTES, store);
      return isRewritten || file.size() < size;
    }
    return isRewritten;
  }

  static MVStore store(Connection connection) throws SQLException {
    if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
      return session.getDatabase().getStore().getMvStore();
    }
    throw new IllegalStateException("the store is a file of this process");
  }
}
