package org.siyu.core.behind;

import java.util.List;
import org.siyu.core.shared.Code;

/// Kinds of rows that stand in one list, and the columns that they have.
public enum RowFamily implements Code {
  ORDERS(
      BehindColumn.DAY,
      BehindColumn.TITLE,
      BehindColumn.CUSTOMER,
      BehindColumn.AMOUNT,
      BehindColumn.REFUND,
      BehindColumn.NET,
      BehindColumn.STATE,
      BehindColumn.CHANNEL,
      BehindColumn.ORIGIN),
  /// What customers did, orders among it.
  DOINGS(
      BehindColumn.DAY,
      BehindColumn.KIND,
      BehindColumn.TITLE,
      BehindColumn.CUSTOMER,
      BehindColumn.ORIGIN),
  /// What the team did.
  WORK(
      BehindColumn.DAY,
      BehindColumn.KIND,
      BehindColumn.TITLE,
      BehindColumn.MEMBER,
      BehindColumn.STATE,
      BehindColumn.COUNTS),
  FOLLOW_UPS(
      BehindColumn.DAY,
      BehindColumn.TITLE,
      BehindColumn.CUSTOMER,
      BehindColumn.MEMBER,
      BehindColumn.STATE,
      BehindColumn.COUNTS),
  /// What was said of single days.
  DAYS(
      BehindColumn.DAY,
      BehindColumn.MEMBER,
      BehindColumn.COUNTS,
      BehindColumn.COUNTED,
      BehindColumn.ORIGIN,
      BehindColumn.OTHERS);

  private final List<BehindColumn> columns;

  RowFamily(BehindColumn... columns) {
    this.columns = List.of(columns);
  }

  public List<BehindColumn> columns() {
    return columns;
  }

  /// Whether customers stand in it by name.
  public boolean isPersonal() {
    return columns.contains(BehindColumn.CUSTOMER);
  }
}
