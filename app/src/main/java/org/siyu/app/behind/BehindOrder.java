package org.siyu.app.behind;

import org.siyu.core.behind.BehindSort;
import org.siyu.core.shared.Code;

/// The orders in which rows can be looked at.
enum BehindOrder implements Code {
  LATEST(BehindSort.LATEST_FIRST),
  EARLIEST(new BehindSort(BehindSort.By.DAY, false)),
  LARGEST(new BehindSort(BehindSort.By.AMOUNT, true)),
  SMALLEST(new BehindSort(BehindSort.By.AMOUNT, false));

  private final BehindSort sort;

  BehindOrder(BehindSort sort) {
    this.sort = sort;
  }

  BehindSort sort() {
    return sort;
  }

  static BehindOrder of(BehindSort sort) {
    for (BehindOrder order : values()) {
      if (order.sort.equals(sort)) {
        return order;
      }
    }
    return LATEST;
  }
}
