package org.siyu.core.exchange;

/// What a cell of a file holds, as the file states it.
public enum CellKind {
  BLANK,
  TEXT,
  NUMBER,
  /// A number that its format shows as a date or a time.
  DATE,
  BOOLEAN,
  /// `#N/A` and its kin.
  ERROR,
  /// A formula whose value was never computed.
  FORMULA_WITHOUT_VALUE
}
