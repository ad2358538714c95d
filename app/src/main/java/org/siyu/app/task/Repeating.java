package org.siyu.app.task;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Does something on the window's thread every so often, until it is closed. It keeps no pulses
/// going, as an animation would.
public final class Repeating implements AutoCloseable {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "repeating");
            thread.setDaemon(true);
            return thread;
          });
  private final ScheduledFuture<?> ticking;
  private boolean isClosed;

  /// To be made, and closed, on the window's thread.
  public Repeating(Duration pause, Runnable work) {
    ticking =
        clock.scheduleWithFixedDelay(
            () -> Platform.runLater(() -> runUnlessClosed(work)),
            pause.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private void runUnlessClosed(Runnable work) {
    if (!isClosed) {
      work.run();
    }
  }

  @Override
  public void close() {
    isClosed = true;
    ticking.cancel(false);
    clock.shutdown();
  }
}
