package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The values that get one score, in whole days, orders or cents, both ends included.
///
/// @param from empty for the lowest span
/// @param to empty for the highest span
public record ScoreSpan(OptionalLong from, OptionalLong to) {
  /// The spans of a scale from its lowest values to its highest; empty where a score does not
  /// occur, because two cuts are equal. Recency gives its highest score to the first.
  public static List<Optional<ScoreSpan>> of(ScoreScale scale) {
    List<Optional<ScoreSpan>> spans = new ArrayList<>();
    OptionalLong from = OptionalLong.empty();
    for (double cut : scale.cuts()) {
      long highest = (long) Math.floor(cut);
      spans.add(span(from, OptionalLong.of(highest)));
      from = OptionalLong.of(highest + 1);
    }
    spans.add(span(from, OptionalLong.empty()));
    return spans;
  }

  private static Optional<ScoreSpan> span(OptionalLong from, OptionalLong to) {
    boolean isEmpty = from.isPresent() && to.isPresent() && from.getAsLong() > to.getAsLong();
    return isEmpty ? Optional.empty() : Optional.of(new ScoreSpan(from, to));
  }
}
