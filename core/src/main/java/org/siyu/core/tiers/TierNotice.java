package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.List;

/// What has to be said beside a snapshot's figures, so that nobody reads too much into them.
public sealed interface TierNotice {
  /// Scores are by fifths; under 100 customers a fifth is fewer than 20 and moves with each one.
  int SMALL_SAMPLE = 100;

  /// The dimensions that are scored.
  enum Dimension {
    RECENCY,
    FREQUENCY,
    MONETARY
  }

  /// No customer was known at the analysis date.
  record NobodyPlaced() implements TierNotice {}

  /// Nobody has an order that counts, so there are no scores.
  record NobodyScored() implements TierNotice {}

  /// @param scored how many customers have scores
  record SmallSample(int scored) implements TierNotice {}

  /// Many values are equal, so that not all of the five scores occur.
  ///
  /// @param bins how many do
  record CoarseScores(Dimension dimension, int bins) implements TierNotice {}

  static List<TierNotice> of(TierSnapshot snapshot) {
    RfmScales rfm = snapshot.benchmarks().rfm();
    if (snapshot.tiers().customers() == 0) {
      return List.of(new NobodyPlaced());
    }
    if (rfm.scored() == 0) {
      return List.of(new NobodyScored());
    }
    List<TierNotice> notices = new ArrayList<>();
    if (rfm.scored() < SMALL_SAMPLE) {
      notices.add(new SmallSample(rfm.scored()));
    }
    for (Dimension dimension : Dimension.values()) {
      ScoreScale scale = scale(rfm, dimension);
      if (scale.isCoarse()) {
        notices.add(new CoarseScores(dimension, scale.bins()));
      }
    }
    return List.copyOf(notices);
  }

  private static ScoreScale scale(RfmScales rfm, Dimension dimension) {
    return switch (dimension) {
      case RECENCY -> rfm.recency();
      case FREQUENCY -> rfm.frequency();
      case MONETARY -> rfm.monetary();
    };
  }
}
