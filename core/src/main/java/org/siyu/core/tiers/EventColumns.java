package org.siyu.core.tiers;

/// Rows of one kind: those of customer `i` lie from `start[i]` to before `start[i + 1]`, by time.
final class EventColumns {
  final int[] start;
  final long[] time;

  /// Empty for events without an amount; so are the flags.
  final long[] cents;

  final byte[] flags;

  EventColumns(int[] start, long[] time, long[] cents, byte[] flags) {
    this.start = start;
    this.time = time;
    this.cents = cents;
    this.flags = flags;
  }
}
