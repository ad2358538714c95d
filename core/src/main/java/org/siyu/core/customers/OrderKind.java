package org.siyu.core.customers;

import org.siyu.core.shared.Code;

/// What a document of a shop is.
public enum OrderKind implements Code {
  PURCHASE,
  /// A document of its own with a negative amount that takes back earlier purchases (for instance
  /// an invoice that starts with C). It reduces spend and is not an order.
  CANCELLATION
}
