package org.siyu.core.roi;

import org.siyu.core.shared.Code;

/// The calculators that ship with the workbench.
public enum CalculatorKind implements Code {
  /// What the work costs, by line and month.
  COST,
  /// What a new customer costs, against public channels.
  ACQUISITION_COST,
  /// What better conversion and larger baskets bring.
  UPLIFT,
  /// What a customer brings while staying.
  LIFETIME_VALUE,
  /// What customers who bring others are worth.
  REFERRAL,
  /// What growth means in the market.
  MARKET_SHARE,
  /// What comes back for what is spent.
  RETURN,
  /// When an investment has paid for itself.
  PAYBACK,
  /// How a budget is split, against what was spent.
  BUDGET_SPLIT
}
