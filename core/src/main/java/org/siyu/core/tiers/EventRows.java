package org.siyu.core.tiers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;

/// Rows with a customer and a time, gathered in any order, then laid out by customer and time.
final class EventRows {
  private final GrowingLongs high = new GrowingLongs();
  private final GrowingLongs low = new GrowingLongs();
  private final GrowingLongs times = new GrowingLongs();
  private final GrowingLongs amounts = new GrowingLongs();
  private final GrowingLongs flags = new GrowingLongs();
  private final boolean haveAmounts;

  EventRows(boolean haveAmounts) {
    this.haveAmounts = haveAmounts;
  }

  void add(UUID customer, long time, long cents, int flag) {
    add(customer.getMostSignificantBits(), customer.getLeastSignificantBits(), time, cents, flag);
  }

  private void add(long customerHigh, long customerLow, long time, long cents, int flag) {
    high.add(customerHigh);
    low.add(customerLow);
    times.add(time);
    if (haveAmounts) {
      amounts.add(cents);
      flags.add(flag);
    }
  }

  /// @param events of the customers with these ids
  void addAll(EventColumns events, long[] idHigh, long[] idLow) {
    for (int customer = 0; customer < idHigh.length; customer++) {
      for (int row = events.start[customer]; row < events.start[customer + 1]; row++) {
        add(
            idHigh[customer],
            idLow[customer],
            events.time[row],
            haveAmounts ? events.cents[row] : 0,
            haveAmounts ? events.flags[row] : 0);
      }
    }
  }

  /// @param idHigh the customers' ids, sorted
  EventColumns sorted(long[] idHigh, long[] idLow) {
    int[] customerOf = new int[times.size()];
    int[] start = new int[idHigh.length + 1];
    int customer = -1;
    for (int row = 0; row < customerOf.length; row++) {
      customer = customerAt(row, customer, idHigh, idLow);
      customerOf[row] = customer;
      if (customer >= 0) {
        start[customer + 1]++;
      }
    }
    for (int index = 1; index < start.length; index++) {
      start[index] += start[index - 1];
    }
    return filled(customerOf, start);
  }

  /// Sorted input is walked along; anything else is looked up.
  private int customerAt(int row, int previous, long[] idHigh, long[] idLow) {
    for (int near = Math.max(previous, 0); near < Math.min(previous + 3, idHigh.length); near++) {
      if (idHigh[near] == high.get(row) && idLow[near] == low.get(row)) {
        return near;
      }
    }
    return Facts.find(idHigh, idLow, high.get(row), low.get(row));
  }

  private EventColumns filled(int[] customerOf, int[] start) {
    int kept = start[start.length - 1];
    long[] time = new long[kept];
    long[] cents = new long[haveAmounts ? kept : 0];
    byte[] flag = new byte[haveAmounts ? kept : 0];
    int[] next = Arrays.copyOf(start, start.length);
    for (int row = 0; row < customerOf.length; row++) {
      if (customerOf[row] >= 0) {
        int at = next[customerOf[row]]++;
        time[at] = times.get(row);
        if (haveAmounts) {
          cents[at] = amounts.get(row);
          flag[at] = (byte) flags.get(row);
        }
      }
    }
    EventColumns events = new EventColumns(start, time, cents, flag);
    for (int customer = 0; customer + 1 < start.length; customer++) {
      sort(events, start[customer], start[customer + 1]);
    }
    return events;
  }

  private void sort(EventColumns events, int from, int to) {
    if (!haveAmounts) {
      Arrays.sort(events.time, from, to);
      return;
    }
    for (int row = from + 1; row < to; row++) {
      if (comparison(events).compare(row - 1, row) > 0) {
        sortTogether(events, from, to);
        return;
      }
    }
  }

  /// By time, amount and flags: rows that are still equal are the same.
  private static Comparator<Integer> comparison(EventColumns events) {
    return (row, other) -> {
      int byTime = Long.compare(events.time[row], events.time[other]);
      if (byTime != 0) {
        return byTime;
      }
      int byAmount = Long.compare(events.cents[row], events.cents[other]);
      return byAmount != 0 ? byAmount : Byte.compare(events.flags[row], events.flags[other]);
    };
  }

  private static void sortTogether(EventColumns events, int from, int to) {
    Integer[] rows = new Integer[to - from];
    Arrays.setAll(rows, index -> from + index);
    Arrays.sort(rows, comparison(events));
    long[] time = new long[rows.length];
    long[] cents = new long[rows.length];
    byte[] flags = new byte[rows.length];
    for (int index = 0; index < rows.length; index++) {
      time[index] = events.time[rows[index]];
      cents[index] = events.cents[rows[index]];
      flags[index] = events.flags[rows[index]];
    }
    System.arraycopy(time, 0, events.time, from, rows.length);
    System.arraycopy(cents, 0, events.cents, from, rows.length);
    System.arraycopy(flags, 0, events.flags, from, rows.length);
  }
}
