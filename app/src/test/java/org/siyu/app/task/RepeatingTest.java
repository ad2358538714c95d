package org.siyu.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.siyu.app.testkit.Toolkit;

@ExtendWith(Toolkit.class)
class RepeatingTest {
  @Test
  void workIsDoneOnTheWindowsThreadAgainAndAgainUntilItIsClosed() throws Exception {
    CountDownLatch threeTimes = new CountDownLatch(3);
    AtomicInteger elsewhere = new AtomicInteger();
    AtomicInteger times = new AtomicInteger();
    Repeating repeating =
        FxThread.call(
            () ->
                new Repeating(
                    Duration.ofMillis(5),
                    () -> {
                      times.incrementAndGet();
                      elsewhere.addAndGet(Platform.isFxApplicationThread() ? 0 : 1);
                      threeTimes.countDown();
                    }));
    threeTimes.await();
    int atEnd =
        FxThread.call(
            () -> {
              repeating.close();
              return times.get();
            });
    Toolkit.settle();
    assertEquals(atEnd, times.get());
    assertTrue(atEnd >= 3);
    assertEquals(0, elsewhere.get());
  }
}
