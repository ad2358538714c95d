package org.siyu.core.exchange.reading;

import java.util.Arrays;
import org.siyu.core.exchange.SourceRow;

/// Remembers rows by a hash of all their cells. With 64 bits two different rows among a million are
/// taken for the same with a chance of 1 in 10,000,000, and only a notice depends on it.
final class RepeatedLines {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private long[] slots = new long[1 << 12];
  private int size;

  /// Whether the same cells have been seen before; remembers them.
  boolean isRepeated(SourceRow row) {
    long hash = hash(row);
    if (size * 2 >= slots.length) {
      grow();
    }
    return !add(hash == 0 ? 1 : hash);
  }

  private static long hash(SourceRow row) {
    long hash = 1;
    for (int i = 0; i < row.width(); i++) {
      long cell =
          switch (row.kind(i)) {
            case BLANK -> 0;
            case NUMBER -> Double.doubleToRawLongBits(row.number(i));
            case DATE -> Double.doubleToRawLongBits(row.number(i)) + 1;
            case TEXT, BOOLEAN, ERROR, FORMULA_WITHOUT_VALUE -> row.text(i).hashCode();
          };
      hash = (hash ^ cell) * MULTIPLIER;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private boolean add(long hash) {
    int mask = slots.length - 1;
    int slot = (int) (hash >>> 20) & mask;
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = hash;
    size++;
    return true;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    size = 0;
    Arrays.stream(before).filter(hash -> hash != 0).forEach(this::add);
  }
}
