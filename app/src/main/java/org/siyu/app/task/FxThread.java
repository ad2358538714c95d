package org.siyu.app.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Reaches the JavaFX thread from outside it: from the command line and from tests.
public final class FxThread {
  private FxThread() {}

  /// Starts the toolkit; without effect when it runs already.
  public static void start() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException runsAlready) {
      return;
    }
    await(started);
    Platform.setImplicitExit(false);
  }

  /// Sets the properties by which the toolkit starts without a display; only before [#start()].
  public static void withoutDisplay() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }

  /// Runs on the JavaFX thread and waits for the end.
  public static <T> T call(Callable<T> work) throws Exception {
    if (Platform.isFxApplicationThread()) {
      return work.call();
    }
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  public static void run(Runnable work) throws Exception {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  /// Runs on the JavaFX thread some time soon, without waiting.
  public static void later(Runnable work) {
    Platform.runLater(work);
  }

  /// Waits until so many pulses have passed: what was laid out is laid out, what was posted ran.
  public static void pulses(int count) {
    CountDownLatch passed = new CountDownLatch(count);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            passed.countDown();
            if (passed.getCount() == 0) {
              stop();
            }
          }
        };
    Platform.runLater(timer::start);
    await(passed);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped while waiting for the window's thread", e);
    }
  }
}
