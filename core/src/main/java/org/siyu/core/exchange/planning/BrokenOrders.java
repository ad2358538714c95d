package org.siyu.core.exchange.planning;

import java.util.BitSet;
import org.siyu.core.exchange.RowOrigin;

/// The orders of which a row was rejected, file by file. Such an order would be short, so its other
/// rows of the file do not go in either.
final class BrokenOrders {
  private final BitSet orders = new BitSet();
  private final LongIndex inFiles = new LongIndex();
  private final IntColumn rows = new IntColumn();

  void add(int order, int file, RowOrigin origin) {
    orders.set(order);
    int before = inFiles.size();
    int known = inFiles.intern(LongIndex.pair(order, file));
    if (known == before) {
      rows.set(known, origin.row());
    }
  }

  boolean isEmpty() {
    return orders.isEmpty();
  }

  BitSet orders() {
    return orders;
  }

  boolean isBroken(int order, int file) {
    return orders.get(order) && inFiles.find(LongIndex.pair(order, file)) >= 0;
  }

  /// The number of the first row of the file's that was rejected.
  int row(int order, int file) {
    return rows.get(inFiles.find(LongIndex.pair(order, file)));
  }
}
