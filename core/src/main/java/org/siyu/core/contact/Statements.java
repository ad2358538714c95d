package org.siyu.core.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.BitSet;

/// What customers have said on one purpose, by time. Grows while it is read, then never changes.
final class Statements {
  private int[] rows = new int[64];
  private int[] days = new int[64];
  private boolean[] refusals = new boolean[64];
  private int count;
  private final BitSet asked = new BitSet();

  /// To be called in the order of time.
  void add(int row, LocalDateTime statedAt, boolean isRefusal) {
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, count * 2);
      days = Arrays.copyOf(days, count * 2);
      refusals = Arrays.copyOf(refusals, count * 2);
    }
    rows[count] = row;
    days[count] = Math.toIntExact(statedAt.toLocalDate().toEpochDay());
    refusals[count] = isRefusal;
    asked.set(row);
    count++;
  }

  /// Whose latest word by the end of a day was a refusal.
  BitSet refusing(LocalDate day) {
    long last = day.toEpochDay();
    BitSet refusing = new BitSet();
    for (int at = 0; at < count && days[at] <= last; at++) {
      refusing.set(rows[at], refusals[at]);
    }
    return refusing;
  }

  /// Who has said anything at any time.
  BitSet asked() {
    return asked;
  }

  /// From this day on nothing changes any more.
  long lastDay() {
    return count == 0 ? Long.MIN_VALUE : days[count - 1];
  }
}
