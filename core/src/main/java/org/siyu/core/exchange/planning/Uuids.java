package org.siyu.core.exchange.planning;

import java.util.UUID;

/// Numbers distinct ids 0, 1, 2 … in the order of their first appearance.
final class Uuids {
  private final LongColumn high = new LongColumn();
  private final LongColumn low = new LongColumn();
  private int[] slots = new int[1 << 8];

  int size() {
    return low.size();
  }

  UUID get(int ordinal) {
    return new UUID(high.get(ordinal), low.get(ordinal));
  }

  /// @return the id's number, or -1
  int find(UUID id) {
    return slots[slotOf(id.getMostSignificantBits(), id.getLeastSignificantBits())] - 1;
  }

  int intern(UUID id) {
    long idHigh = id.getMostSignificantBits();
    long idLow = id.getLeastSignificantBits();
    int at = slotOf(idHigh, idLow);
    if (slots[at] != 0) {
      return slots[at] - 1;
    }
    high.add(idHigh);
    int ordinal = low.add(idLow);
    slots[at] = ordinal + 1;
    if (ordinal > slots.length / 5 * 3) {
      grow();
    }
    return ordinal;
  }

  private int slotOf(long idHigh, long idLow) {
    int mask = slots.length - 1;
    int at = (int) ContentHash.mix(idHigh ^ idLow) & mask;
    while (slots[at] != 0 && !isId(slots[at] - 1, idHigh, idLow)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private boolean isId(int ordinal, long idHigh, long idLow) {
    return low.get(ordinal) == idLow && high.get(ordinal) == idHigh;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int ordinal = 0; ordinal < size(); ordinal++) {
      slots[slotOf(high.get(ordinal), low.get(ordinal))] = ordinal + 1;
    }
  }
}
