package org.siyu.app.task;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Guesses how long a step still takes from how long its part so far took. Says nothing in the
/// first second or before two percent: an early guess is a wild one.
final class TimeLeft {
  private static final long ENOUGH_NANOS = 1_000_000_000L;
  private static final double ENOUGH_DONE = 0.02;

  private final LongSupplier nanoClock;
  private String step = "";
  private long began;
  private long doneAtBegin;

  TimeLeft(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
    this.began = nanoClock.getAsLong();
  }

  synchronized Optional<Duration> estimate(String nowStep, long done, long total) {
    long now = nanoClock.getAsLong();
    if (!nowStep.equals(step)) {
      step = nowStep;
      began = now;
      doneAtBegin = done;
    }
    long elapsed = now - began;
    long progressed = done - doneAtBegin;
    if (total <= 0 || elapsed < ENOUGH_NANOS || progressed < total * ENOUGH_DONE) {
      return Optional.empty();
    }
    double left = (double) elapsed / progressed * Math.max(0, total - done);
    return Optional.of(Duration.ofNanos((long) left));
  }
}
