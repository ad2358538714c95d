package org.siyu.core.exchange.planning;

import java.util.Arrays;

/// A growing column of longs in chunks. What was never set reads as 0.
final class LongColumn {
  private static final int SHIFT = 12;
  private static final int CHUNK = 1 << SHIFT;

  private long[][] chunks = new long[8][];
  private int size;

  int size() {
    return size;
  }

  int add(long value) {
    set(size, value);
    return size - 1;
  }

  void set(int index, long value) {
    int chunk = index >> SHIFT;
    size = Math.max(size, index + 1);
    // a column of which much is 0, as of sheets or sub-orders, costs nothing for it
    if (value == 0 && (chunk >= chunks.length || chunks[chunk] == null)) {
      return;
    }
    if (chunk >= chunks.length) {
      chunks = Arrays.copyOf(chunks, Math.max(chunk + 1, chunks.length * 2));
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new long[CHUNK];
    }
    chunks[chunk][index & (CHUNK - 1)] = value;
  }

  long get(int index) {
    int chunk = index >> SHIFT;
    if (chunk >= chunks.length || chunks[chunk] == null) {
      return 0;
    }
    return chunks[chunk][index & (CHUNK - 1)];
  }
}
