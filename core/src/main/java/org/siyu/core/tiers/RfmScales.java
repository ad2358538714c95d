package org.siyu.core.tiers;

/// What the scores of a run mean: cuts and means.
///
/// @param recency cuts in days; fewer days are the higher score
/// @param frequency cuts in orders
/// @param monetary cuts in cents
/// @param scored how many customers have scores
public record RfmScales(ScoreScale recency, ScoreScale frequency, ScoreScale monetary, int scored) {
  int recencyScore(double days) {
    return ScoreScale.SCORES + 1 - recency.bin(days);
  }

  int frequencyScore(double orders) {
    return frequency.bin(orders);
  }

  int monetaryScore(double cents) {
    return monetary.bin(cents);
  }

  /// The segment against the means; [MeanSegment#NO_ORDERS] for scores of 0.
  public MeanSegment segment(int recencyScore, int frequencyScore, int monetaryScore) {
    return recencyScore == 0
        ? MeanSegment.NO_ORDERS
        : MeanSegment.of(
            recency.isHigh(recencyScore, scored),
            frequency.isHigh(frequencyScore, scored),
            monetary.isHigh(monetaryScore, scored));
  }

  /// The cuts of this run as fixed ones, to be put into the next version of the scheme.
  public RfmScoring.FixedCuts frozen() {
    return new RfmScoring.FixedCuts(recency.cuts(), frequency.cuts(), monetary.cuts());
  }
}
