package org.siyu.core.sop;

import org.siyu.core.shared.Code;

/// What a target is set for.
public enum SopMeasure implements Code {
  /// People who got to see it.
  REACH(Unit.COUNT),
  CLICKS(Unit.COUNT),
  /// People who join: customers added, or members of a group.
  JOINS(Unit.COUNT),
  /// People who take part.
  PARTICIPATION(Unit.COUNT),
  ORDERS(Unit.COUNT),
  /// Paid amount of all orders.
  GMV(Unit.MONEY),
  AVERAGE_ORDER(Unit.MONEY),
  COST(Unit.MONEY),
  /// Cost for each one who joins.
  COST_PER_JOIN(Unit.MONEY),
  REPLY_RATE(Unit.PERCENT),
  PARTICIPATION_RATE(Unit.PERCENT),
  CONVERSION_RATE(Unit.PERCENT),
  REPURCHASE_RATE(Unit.PERCENT),
  RETENTION_RATE(Unit.PERCENT),
  /// Share of those who leave the group or delete the member; less is better.
  LEAVING_RATE(Unit.PERCENT),
  SATISFACTION_RATE(Unit.PERCENT),
  /// Until somebody answers; less is better.
  RESPONSE_MINUTES(Unit.MINUTES);

  private final Unit unit;

  SopMeasure(Unit unit) {
    this.unit = unit;
  }

  public enum Unit {
    COUNT,
    /// In the workspace's currency.
    MONEY,
    /// 12.5 stands for 12.5 %.
    PERCENT,
    MINUTES
  }

  public Unit unit() {
    return unit;
  }

  public boolean isLessBetter() {
    return switch (this) {
      case COST, COST_PER_JOIN, LEAVING_RATE, RESPONSE_MINUTES -> true;
      case REACH,
          CLICKS,
          JOINS,
          PARTICIPATION,
          ORDERS,
          GMV,
          AVERAGE_ORDER,
          REPLY_RATE,
          PARTICIPATION_RATE,
          CONVERSION_RATE,
          REPURCHASE_RATE,
          RETENTION_RATE,
          SATISFACTION_RATE ->
          false;
    };
  }
}
