package org.siyu.storage.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The threads that touch a store. Nobody else knows them, so nobody can interrupt them: H2's file
/// channel would die of it. A caller that is interrupted while it waits goes on waiting and keeps
/// its interrupt.
final class StoreThreads implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool(StoreThread::new);

  /// Runs work that belongs to no open store.
  static <T> T once(Supplier<T> work) {
    try (StoreThreads threads = new StoreThreads()) {
      return threads.run(work);
    }
  }

  <T> T run(Supplier<T> work) {
    if (Thread.currentThread() instanceof StoreThread) {
      return work.get();
    }
    return result(threads.submit(work::get));
  }

  /// Runs pieces of work at the same time. Where some fail, all have ended before the first of them
  /// is told of.
  <T> List<T> runTogether(List<Supplier<T>> pieces) {
    List<Future<T>> begun =
        pieces.stream().<Future<T>>map(piece -> threads.submit(piece::get)).toList();
    List<T> results = new ArrayList<>();
    RuntimeException trouble = null;
    for (Future<T> piece : begun) {
      try {
        results.add(result(piece));
      } catch (RuntimeException failed) {
        trouble = trouble == null ? failed : trouble;
      }
    }
    if (trouble != null) {
      throw trouble;
    }
    return results;
  }

  private static <T> T result(Future<T> result) {
    boolean wasInterrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException later) {
          wasInterrupted = true;
        } catch (ExecutionException failed) {
          throw unchecked(failed.getCause());
        }
      }
    } finally {
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Begins work that nobody waits for.
  void start(Runnable work) {
    threads.execute(work);
  }

  boolean isClosed() {
    return threads.isShutdown();
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    return switch (cause) {
      case RuntimeException runtime -> runtime;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(cause);
    };
  }

  @Override
  public void close() {
    threads.shutdown();
  }

  private static final class StoreThread extends Thread {
    StoreThread(Runnable work) {
      super(work, "siyu-store");
      setDaemon(true);
    }
  }
}
