package org.siyu.storage.database;

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
    Future<T> result = threads.submit(work::get);
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
