package org.siyu.core.tiers;

import java.util.List;

/// How one dimension was scored in a run.
///
/// @param cuts the four cuts, rising; empty when there was nobody to score and nothing fixed
/// @param bins how many different scores came out; fewer than 5 when many values are equal
/// @param scoreSum the sum of all scores, for the mean
public record ScoreScale(List<Double> cuts, int bins, long scoreSum) {
  static final int SCORES = 5;

  public ScoreScale {
    cuts = List.copyOf(cuts);
  }

  /// True when the scores do not use all five steps, which the user should be told.
  public boolean isCoarse() {
    return bins < SCORES;
  }

  /// 1 + the number of cuts that lie under the value.
  int bin(double value) {
    int bin = 1;
    for (double cut : cuts) {
      if (value > cut) {
        bin++;
      }
    }
    return bin;
  }

  boolean isHigh(int score, int scored) {
    return (long) score * scored > scoreSum;
  }
}
