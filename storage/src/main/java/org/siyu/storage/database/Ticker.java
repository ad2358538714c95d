package org.siyu.storage.database;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Repeats a small piece of work on a thread of its own until it is closed. The thread is never
/// interrupted and does not keep the program alive.
public final class Ticker implements AutoCloseable {
  private final ScheduledExecutorService thread;

  private Ticker(ScheduledExecutorService thread) {
    this.thread = thread;
  }

  /// @param work must not throw: it would not be repeated
  public static Ticker every(Duration pause, String name, Runnable work) {
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name).factory());
    var _ =
        thread.scheduleWithFixedDelay(
            work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    return new Ticker(thread);
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
