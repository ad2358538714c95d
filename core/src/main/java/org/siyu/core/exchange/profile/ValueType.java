package org.siyu.core.exchange.profile;

/// How the cells of a field are read and checked.
public enum ValueType {
  TEXT,
  /// A key that must keep every digit.
  ID,
  PHONE,
  MONEY,
  QUANTITY,
  DATE,
  DATE_TIME,
  BOOLEAN,
  /// One of a set of codes, by value mapping.
  CODE,
  /// Several tags in one cell.
  TAGS,
  /// Several products in one cell.
  PRODUCTS
}
