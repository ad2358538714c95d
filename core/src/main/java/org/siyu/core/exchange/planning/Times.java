package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Local times as milliseconds since the year 0, always positive, so that 0 is free for "none".
final class Times {
  static final long NONE = 0;
  private static final long YEAR_ZERO =
      LocalDateTime.of(0, 1, 1, 0, 0).toInstant(ZoneOffset.UTC).toEpochMilli();

  private Times() {}

  static long of(LocalDateTime time) {
    return Math.max(1, time.toInstant(ZoneOffset.UTC).toEpochMilli() - YEAR_ZERO);
  }

  static long of(Optional<LocalDateTime> time) {
    return time.isPresent() ? of(time.get()) : NONE;
  }

  static LocalDateTime time(long millis) {
    long epoch = millis + YEAR_ZERO;
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(epoch, 1000L), (int) Math.floorMod(epoch, 1000L) * 1_000_000, ZoneOffset.UTC);
  }

  static Optional<LocalDateTime> optional(long millis) {
    return millis == NONE ? Optional.empty() : Optional.of(time(millis));
  }

  /// As ISO text; "" for none.
  static String text(long millis) {
    return millis == NONE ? "" : time(millis).toString();
  }

  static long earlier(long one, long other) {
    if (one == NONE || other == NONE) {
      return Math.max(one, other);
    }
    return Math.min(one, other);
  }
}
