package org.siyu.core.results;

import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.Code;

/// One measure against another. Opens, clicks and orders follow each other as a funnel does, so
/// each of the first three rates is of those who came through the step before it; the others are of
/// all who were reached.
public enum ResultRate implements Code {
  /// opens / reach 打开率: what title and time do.
  OPEN(ResultMeasure.OPENS, ResultMeasure.REACH),
  /// clicks / opens 点击率: what the call to action does.
  CLICK(ResultMeasure.CLICKS, ResultMeasure.OPENS),
  /// orders / clicks 成交转化率.
  CONVERSION(ResultMeasure.ORDERS, ResultMeasure.CLICKS),
  /// interactions / reach 互动率. Above 1 where people answer more than once.
  INTERACTION(ResultMeasure.INTERACTIONS, ResultMeasure.REACH),
  /// joins / reach 入群率.
  JOIN(ResultMeasure.JOINS, ResultMeasure.REACH),
  /// leaves / reach 退群率; the lower the better.
  LEAVE(ResultMeasure.LEAVES, ResultMeasure.REACH),
  /// cents / reach 单位触达成交额.
  AMOUNT(ResultMeasure.AMOUNT_CENTS, ResultMeasure.REACH);

  private final ResultMeasure part;
  private final ResultMeasure whole;

  ResultRate(ResultMeasure part, ResultMeasure whole) {
    this.part = part;
    this.whole = whole;
  }

  /// What is divided.
  public ResultMeasure part() {
    return part;
  }

  /// What it is divided by.
  public ResultMeasure whole() {
    return whole;
  }

  /// Whether it is a share of people; otherwise an amount a head, in cents.
  public boolean isShare() {
    return this != AMOUNT;
  }

  public boolean isBetterHigh() {
    return this != LEAVE;
  }
}
