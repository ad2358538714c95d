package org.siyu.core.kpi.facts;

import java.util.Arrays;

/// Days and kinds of what customers did, those of customer `i` from `start[i]` to before `start[i +
/// 1]`, by day.
final class CustomerEvents {
  private static final int KIND_BITS = 8;

  final int[] start;

  /// The day above, the kind in the lowest byte: one column to sort.
  final long[] events;

  /// @param rows the customer of each event, below 0 for none
  /// @param packed each event as [#packed(long, int)]
  CustomerEvents(int customers, int[] rows, long[] packed) {
    start = new int[customers + 1];
    for (int row : rows) {
      if (row >= 0) {
        start[row + 1]++;
      }
    }
    for (int row = 0; row < customers; row++) {
      start[row + 1] += start[row];
    }
    events = new long[start[customers]];
    int[] next = Arrays.copyOf(start, customers);
    for (int event = 0; event < rows.length; event++) {
      if (rows[event] >= 0) {
        events[next[rows[event]]++] = packed[event];
      }
    }
    for (int row = 0; row < customers; row++) {
      if (start[row + 1] - start[row] > 1) {
        Arrays.sort(events, start[row], start[row + 1]);
      }
    }
  }

  /// As they were laid out before.
  CustomerEvents(int[] start, long[] events) {
    this.start = start;
    this.events = events;
  }

  static long packed(long moment, int kind) {
    return moment << KIND_BITS | kind;
  }

  /// What came first in [#packed(long, int)].
  long moment(int event) {
    return events[event] >> KIND_BITS;
  }

  /// The customer's first event at that moment or later.
  int firstFrom(int row, long moment) {
    int end = start[row + 1];
    if (start[row] == end) {
      return end;
    }
    int found = Arrays.binarySearch(events, start[row], end, packed(moment, 0) - 1);
    return found < 0 ? -found - 1 : found;
  }

  int kind(int event) {
    return (int) events[event] & 0xff;
  }
}
