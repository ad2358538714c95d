package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// What an indicator is counted in.
public enum IndicatorUnit implements Code {
  /// People, orders, pieces.
  COUNT,
  /// The workspace's currency.
  MONEY,
  /// A share: 0.2 stands for 20 %.
  PERCENT,
  MINUTES,
  /// How many times one is the other: 3.6.
  TIMES,
  /// Points of a score, for instance of NPS: -100 to 100.
  POINTS
}
