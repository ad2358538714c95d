package org.siyu.app.customers;

import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.customers.CustomerTotals;

/// Says what some customers come to: how many, buyers, orders, net spend.
record TotalsText(Messages messages, Formats formats) {
  /// @param key `customers.totals` for all that are shown, `customers.selection` for some of them
  String of(String key, CustomerTotals totals) {
    return of(key, totals, totals.customers());
  }

  /// @param among of how many they are
  String of(String key, CustomerTotals totals, int among) {
    return messages.text(
        key,
        formats.number(totals.customers()),
        formats.number(totals.buyers()),
        formats.number(totals.orders()),
        formats.wholeMoney(totals.netSpend()),
        formats.number(among));
  }
}
