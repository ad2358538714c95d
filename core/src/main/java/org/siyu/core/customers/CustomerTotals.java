package org.siyu.core.customers;

import java.util.List;
import org.siyu.core.shared.Money;

/// Counts and sums over some customers.
///
/// @param buyers those with at least one order
public record CustomerTotals(int customers, int buyers, long orders, Money netSpend) {
  public static CustomerTotals of(List<CustomerRow> rows) {
    int buyers = 0;
    long orders = 0;
    long cents = 0;
    for (CustomerRow row : rows) {
      CustomerRow.Activity activity = row.activity();
      buyers += activity.orders() > 0 ? 1 : 0;
      orders += activity.orders();
      cents = Math.addExact(cents, activity.netSpend().cents());
    }
    return new CustomerTotals(rows.size(), buyers, orders, new Money(cents));
  }
}
