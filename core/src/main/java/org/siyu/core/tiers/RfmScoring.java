package org.siyu.core.tiers;

import java.util.List;

/// How values become scores of 1 to 5. A value at or under a cut goes below it, so equal values
/// always get equal scores.
public sealed interface RfmScoring {
  /// The cuts are the 20, 40, 60 and 80 % quantiles (type 7 of Hyndman and Fan, 1996) of the
  /// customers with orders, taken anew at each run.
  record Quintiles() implements RfmScoring {}

  /// The cuts stay the same from run to run, so that scores can be compared over time; they are
  /// taken once from quintiles ([RfmScales#frozen()]) or typed in.
  ///
  /// @param recency four rising numbers of days
  /// @param frequency four rising numbers of orders
  /// @param monetary four rising amounts in cents
  record FixedCuts(List<Double> recency, List<Double> frequency, List<Double> monetary)
      implements RfmScoring {
    public FixedCuts {
      recency = List.copyOf(recency);
      frequency = List.copyOf(frequency);
      monetary = List.copyOf(monetary);
    }
  }
}
