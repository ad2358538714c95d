package org.siyu.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
  private long now;
  private final TimeLeft timeLeft = new TimeLeft(() -> now);

  @Test
  void nothingIsGuessedInTheFirstSecond() {
    timeLeft.estimate("read", 0, 100);
    now = Duration.ofMillis(900).toNanos();
    assertEquals(Optional.empty(), timeLeft.estimate("read", 50, 100));
  }

  @Test
  void aQuarterInTwoSecondsLeavesSix() {
    timeLeft.estimate("read", 0, 100);
    now = Duration.ofSeconds(2).toNanos();
    assertEquals(Optional.of(Duration.ofSeconds(6)), timeLeft.estimate("read", 25, 100));
  }

  @Test
  void aNewStepIsGuessedFromItsOwnBeginning() {
    timeLeft.estimate("read", 0, 100);
    now = Duration.ofSeconds(60).toNanos();
    assertEquals(Optional.empty(), timeLeft.estimate("write", 10, 100));
    now = Duration.ofSeconds(62).toNanos();
    assertEquals(Optional.of(Duration.ofSeconds(16)), timeLeft.estimate("write", 20, 100));
  }

  @Test
  void nothingIsGuessedWithoutATotal() {
    now = Duration.ofSeconds(5).toNanos();
    assertEquals(Optional.empty(), timeLeft.estimate("read", 500, -1));
  }
}
