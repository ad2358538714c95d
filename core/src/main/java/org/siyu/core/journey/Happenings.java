package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.Arrays;

/// On which days something happened to which customers, to be asked often. Never changes.
public final class Happenings {
  public static final Happenings NONE = new Happenings(new long[0]);

  /// Sorted; the row of the customer above, the day below.
  private final long[] events;

  private Happenings(long[] events) {
    this.events = events;
  }

  /// Happenings while they are being read.
  public static final class Draft {
    private long[] events = new long[1_024];
    private int size;

    /// @param customer row in the book
    public void add(int customer, LocalDate day) {
      if (size == events.length) {
        events = Arrays.copyOf(events, size * 2);
      }
      events[size++] = key(customer, day);
    }

    public Happenings done() {
      long[] sorted = Arrays.copyOf(events, size);
      Arrays.sort(sorted);
      return new Happenings(sorted);
    }
  }

  private static long key(int customer, LocalDate day) {
    return ((long) customer << 32) | (day.toEpochDay() & 0xFFFF_FFFFL);
  }

  /// Whether something happened to a customer from one day to another, both included. Days before
  /// 1970 are not known.
  public boolean any(int customer, LocalDate first, LocalDate last) {
    int at = Arrays.binarySearch(events, key(customer, first));
    int from = at < 0 ? -at - 1 : at;
    return from < events.length && events[from] <= key(customer, last);
  }
}
