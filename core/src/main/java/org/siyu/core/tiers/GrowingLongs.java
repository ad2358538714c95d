package org.siyu.core.tiers;

import java.util.Arrays;

/// A column of numbers while it is being filled.
final class GrowingLongs {
  private long[] values = new long[1024];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  long get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }
}
