package org.siyu.app.soak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// Goes as fast as it is told to.
final class SimulatedClock extends Clock {
  private final AtomicReference<Instant> now;

  SimulatedClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  void advance(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.ofHours(8);
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("there is one zone");
  }

  /// A millisecond later at each look, so that what was done first is earlier.
  @Override
  public Instant instant() {
    return now.updateAndGet(before -> before.plusMillis(1));
  }
}
