package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Problem;

/// Names each of the 125 cells of recency, frequency and monetary scores.
///
/// Codes: `champions`, `loyal`, `potential-loyalist`, `new-customers`, `promising`,
/// `need-attention`, `about-to-sleep`, `at-risk`, `cannot-lose`, `hibernating`; further ones may be
/// added by the user.
public record SegmentMap(List<SegmentRule> rules) {
  private static final int SCORES = 5;
  private static final int CELLS = SCORES * SCORES * SCORES;

  public SegmentMap {
    rules = List.copyOf(rules);
  }

  /// The ten segments in common use, as the grid of recency and frequency that most published
  /// analyses share (the names come from Putler's table, whose own ranges overlap; this grid, for
  /// instance in G. Martin, "RFM segmentation with Python", covers each cell once). The monetary
  /// score does not matter in it.
  public static SegmentMap recencyFrequencyGrid() {
    return new SegmentMap(
        List.of(
            grid("champions", 5, 5, 4, 5),
            grid("loyal", 3, 4, 4, 5),
            grid("potential-loyalist", 4, 5, 2, 3),
            grid("new-customers", 5, 5, 1, 1),
            grid("promising", 4, 4, 1, 1),
            grid("need-attention", 3, 3, 3, 3),
            grid("about-to-sleep", 3, 3, 1, 2),
            grid("at-risk", 1, 2, 3, 4),
            grid("cannot-lose", 1, 2, 5, 5),
            grid("hibernating", 1, 2, 1, 2)));
  }

  private static SegmentRule grid(String code, int rLow, int rHigh, int fLow, int fHigh) {
    return new SegmentRule(
        code, new ScoreRange(rLow, rHigh), new ScoreRange(fLow, fHigh), ScoreRange.ANY);
  }

  /// The segment of a cell; empty for a cell that no rule covers. The first rule wins where the map
  /// is not [#isComplete()].
  public Optional<String> segment(int recency, int frequency, int monetary) {
    return rules.stream()
        .filter(rule -> rule.covers(recency, frequency, monetary))
        .map(SegmentRule::segment)
        .findFirst();
  }

  /// The codes in the order of their first rule.
  public List<String> segments() {
    return rules.stream().map(SegmentRule::segment).distinct().toList();
  }

  /// True when each of the 125 cells has exactly one segment.
  public boolean isComplete() {
    return problems().isEmpty();
  }

  /// Every malformed range, every cell without a segment, every cell covered twice. Empty is the
  /// proof that each cell has exactly one segment: all 125 are tried.
  public List<Problem> problems() {
    List<Problem> found = new ArrayList<>();
    for (SegmentRule rule : rules) {
      for (ScoreRange range : List.of(rule.recency(), rule.frequency(), rule.monetary())) {
        if (!range.isWellFormed()) {
          found.add(
              Problem.of(
                  TierProblem.SCORE_RANGE_INVALID,
                  rule.segment(),
                  range.lowest(),
                  range.highest()));
        }
      }
    }
    for (int cell = 0; cell < CELLS; cell++) {
      int r = cell / (SCORES * SCORES) + 1;
      int f = cell / SCORES % SCORES + 1;
      int m = cell % SCORES + 1;
      List<SegmentRule> covering = rules.stream().filter(rule -> rule.covers(r, f, m)).toList();
      if (covering.isEmpty()) {
        found.add(Problem.of(TierProblem.SEGMENT_GAP, r, f, m));
      } else if (covering.size() > 1) {
        found.add(
            Problem.of(
                TierProblem.SEGMENT_OVERLAP,
                r,
                f,
                m,
                covering.get(0).segment(),
                covering.get(1).segment()));
      }
    }
    return List.copyOf(found);
  }
}
