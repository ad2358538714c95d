package org.siyu.core.exchange;

import org.siyu.core.shared.Code;

/// What the rows of a file are.
public enum ImportKind implements Code {
  CUSTOMERS,
  /// Orders, their lines, or refunds of them.
  ORDERS,
  INTERACTIONS,
  /// Tags of customers.
  TAGS
}
