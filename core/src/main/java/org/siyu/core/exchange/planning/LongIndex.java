package org.siyu.core.exchange.planning;

import java.util.Arrays;

/// Numbers distinct longs 0, 1, 2 … in the order of their first appearance: 20 bytes a key or less.
final class LongIndex {
  private final LongColumn keys = new LongColumn();
  private int[] slots = new int[1 << 8];

  int size() {
    return keys.size();
  }

  long key(int ordinal) {
    return keys.get(ordinal);
  }

  /// @return the key's number, or -1
  int find(long key) {
    int slot = slots[slotOf(key)];
    return slot - 1;
  }

  /// @return the key's number, a new one where it is new
  int intern(long key) {
    int at = slotOf(key);
    if (slots[at] != 0) {
      return slots[at] - 1;
    }
    int ordinal = keys.add(key);
    slots[at] = ordinal + 1;
    if (ordinal > slots.length / 5 * 3) {
      grow();
    }
    return ordinal;
  }

  private int slotOf(long key) {
    int mask = slots.length - 1;
    int at = (int) ContentHash.mix(key) & mask;
    while (slots[at] != 0 && keys.get(slots[at] - 1) != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, 0);
    for (int ordinal = 0; ordinal < keys.size(); ordinal++) {
      slots[slotOf(keys.get(ordinal))] = ordinal + 1;
    }
  }

  static long pair(int high, int low) {
    return ((long) high << 32) | (low & 0xFFFF_FFFFL);
  }
}
