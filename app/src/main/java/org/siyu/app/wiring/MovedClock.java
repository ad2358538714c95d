package org.siyu.app.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// The clock of the program, put back by as much as is wanted.
final class MovedClock extends Clock {
  private final Clock clock;
  private Duration shift = Duration.ZERO;

  MovedClock(Clock clock) {
    this.clock = clock;
  }

  void to(LocalDateTime wanted) {
    shift = Duration.between(LocalDateTime.now(clock), wanted);
  }

  /// Of the program, whatever this one was put to.
  LocalDateTime present() {
    return LocalDateTime.now(clock);
  }

  void toNow() {
    shift = Duration.ZERO;
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return clock.withZone(zone);
  }

  @Override
  public Instant instant() {
    return clock.instant().plus(shift);
  }
}
