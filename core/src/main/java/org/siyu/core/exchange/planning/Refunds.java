package org.siyu.core.exchange.planning;

import org.siyu.core.exchange.RowOrigin;

/// The lines of refund files, in their order.
final class Refunds {
  private final IntColumn orders = new IntColumn();
  private final IntColumn numbers = new IntColumn();
  private final LongColumn amounts = new LongColumn();
  private final LongColumn times = new LongColumn();
  private final IntColumn sheets = new IntColumn();
  private final IntColumn rows = new IntColumn();

  int size() {
    return orders.size();
  }

  /// @param number the refund's number, a text
  void add(int order, int number, long cents, long time, RowOrigin origin) {
    orders.add(order);
    numbers.add(number);
    amounts.add(cents);
    times.add(time);
    sheets.add(origin.sheet());
    rows.add(origin.row());
  }

  int order(int refund) {
    return orders.get(refund);
  }

  int number(int refund) {
    return numbers.get(refund);
  }

  long cents(int refund) {
    return amounts.get(refund);
  }

  long time(int refund) {
    return times.get(refund);
  }

  RowOrigin origin(int refund) {
    return new RowOrigin(sheets.get(refund), rows.get(refund));
  }
}
