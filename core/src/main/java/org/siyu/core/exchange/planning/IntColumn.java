package org.siyu.core.exchange.planning;

import java.util.Arrays;

/// A growing column of ints in chunks, so that growing neither copies nor doubles it. What was
/// never set reads as 0.
final class IntColumn {
  private static final int SHIFT = 12;
  private static final int CHUNK = 1 << SHIFT;

  private int[][] chunks = new int[8][];
  private int size;

  int size() {
    return size;
  }

  int add(int value) {
    set(size, value);
    return size - 1;
  }

  void set(int index, int value) {
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
      chunks[chunk] = new int[CHUNK];
    }
    chunks[chunk][index & (CHUNK - 1)] = value;
  }

  int get(int index) {
    int chunk = index >> SHIFT;
    if (chunk >= chunks.length || chunks[chunk] == null) {
      return 0;
    }
    return chunks[chunk][index & (CHUNK - 1)];
  }

  int[] toArray(int length) {
    int[] all = new int[length];
    for (int i = 0; i < length; i++) {
      all[i] = get(i);
    }
    return all;
  }
}
