package org.siyu.core.kpi;

import org.siyu.core.kpi.formula.Figure;

/// What an indicator was when its period was closed, and what it would be now: a refund came in, a
/// file was imported late. The closed value and its score stay.
public record Restatement(String indicator, Figure closed, Figure now) {
  private static final double TOLERANCE = 1e-9;

  static boolean differs(Figure closed, Figure now) {
    if (closed instanceof Figure.Known(double was) && now instanceof Figure.Known(double is)) {
      return Math.abs(was - is) > TOLERANCE * Math.max(1, Math.abs(was));
    }
    return closed.isKnown() || now.isKnown();
  }
}
