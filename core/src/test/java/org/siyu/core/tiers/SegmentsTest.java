package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.Problem;

class SegmentsTest {
  @Test
  void eachOfThe125CellsHasExactlyOneSegment() {
    SegmentMap map = SegmentMap.recencyFrequencyGrid();
    Map<String, Integer> cells = new HashMap<>();
    for (int r = 1; r <= 5; r++) {
      for (int f = 1; f <= 5; f++) {
        for (int m = 1; m <= 5; m++) {
          int recency = r;
          int frequency = f;
          int monetary = m;
          assertEquals(
              1, map.rules().stream().filter(x -> x.covers(recency, frequency, monetary)).count());
          cells.merge(map.segment(r, f, m).orElseThrow(), 1, Integer::sum);
        }
      }
    }
    assertEquals(10, cells.size());
    assertEquals(125, cells.values().stream().mapToInt(Integer::intValue).sum());
    assertTrue(map.isComplete());
  }

  @Test
  void theGridIsTheOneInCommonUse() {
    SegmentMap map = SegmentMap.recencyFrequencyGrid();
    assertEquals(Optional.of("champions"), map.segment(5, 4, 1));
    assertEquals(Optional.of("loyal"), map.segment(4, 5, 5));
    assertEquals(Optional.of("potential-loyalist"), map.segment(4, 2, 3));
    assertEquals(Optional.of("new-customers"), map.segment(5, 1, 3));
    assertEquals(Optional.of("promising"), map.segment(4, 1, 3));
    assertEquals(Optional.of("need-attention"), map.segment(3, 3, 3));
    assertEquals(Optional.of("about-to-sleep"), map.segment(3, 2, 3));
    assertEquals(Optional.of("at-risk"), map.segment(2, 4, 3));
    assertEquals(Optional.of("cannot-lose"), map.segment(1, 5, 3));
    assertEquals(Optional.of("hibernating"), map.segment(1, 1, 1));
    assertEquals(Optional.empty(), map.segment(0, 0, 0));
  }

  @Test
  void aMissingRuleIsFoundAsGapsInEachOfItsCells() {
    List<SegmentRule> rules = new ArrayList<>(SegmentMap.recencyFrequencyGrid().rules());
    rules.removeIf(rule -> rule.segment().equals("need-attention"));
    List<Problem> problems = new SegmentMap(rules).problems();
    assertEquals(5, problems.size());
    assertEquals(Problem.of(TierProblem.SEGMENT_GAP, 3, 3, 1), problems.getFirst());
  }

  @Test
  void aCellWithTwoSegmentsIsFound() {
    List<SegmentRule> rules = new ArrayList<>(SegmentMap.recencyFrequencyGrid().rules());
    rules.add(new SegmentRule("lost", ScoreRange.only(1), ScoreRange.only(1), ScoreRange.only(1)));
    SegmentMap map = new SegmentMap(rules);
    assertFalse(map.isComplete());
    assertEquals(
        List.of(Problem.of(TierProblem.SEGMENT_OVERLAP, 1, 1, 1, "hibernating", "lost")),
        map.problems());
  }

  @Test
  void aRangeOutsideTheScoresIsFound() {
    List<SegmentRule> rules = new ArrayList<>(SegmentMap.recencyFrequencyGrid().rules());
    rules.add(new SegmentRule("x", new ScoreRange(6, 7), ScoreRange.ANY, ScoreRange.ANY));
    assertEquals(
        List.of(Problem.of(TierProblem.SCORE_RANGE_INVALID, "x", 6, 7)),
        new SegmentMap(rules).problems());
  }

  @Test
  void theEightSegmentsFollowTheCanonicalTable() {
    assertEquals(MeanSegment.IMPORTANT_VALUE, MeanSegment.of(true, true, true));
    assertEquals(MeanSegment.IMPORTANT_DEVELOP, MeanSegment.of(true, false, true));
    assertEquals(MeanSegment.IMPORTANT_KEEP, MeanSegment.of(false, true, true));
    assertEquals(MeanSegment.IMPORTANT_WIN_BACK, MeanSegment.of(false, false, true));
    assertEquals(MeanSegment.GENERAL_VALUE, MeanSegment.of(true, true, false));
    assertEquals(MeanSegment.GENERAL_DEVELOP, MeanSegment.of(true, false, false));
    assertEquals(MeanSegment.GENERAL_KEEP, MeanSegment.of(false, true, false));
    assertEquals(MeanSegment.GENERAL_WIN_BACK, MeanSegment.of(false, false, false));
  }

  @Test
  void otherNamesInUseAreRecognised() {
    assertEquals(Optional.of(MeanSegment.IMPORTANT_KEEP), MeanSegment.named("重要唤回客户"));
    assertEquals(Optional.of(MeanSegment.IMPORTANT_DEVELOP), MeanSegment.named("重要深耕用户"));
    assertEquals(Optional.of(MeanSegment.GENERAL_VALUE), MeanSegment.named("潜力客户"));
    assertEquals(Optional.of(MeanSegment.GENERAL_DEVELOP), MeanSegment.named("新客户"));
    assertEquals(Optional.of(MeanSegment.GENERAL_KEEP), MeanSegment.named("一般维持"));
    assertEquals(Optional.of(MeanSegment.GENERAL_WIN_BACK), MeanSegment.named(" 流失会员 "));
    assertEquals(Optional.empty(), MeanSegment.named("客户"));
    for (MeanSegment segment : MeanSegment.values()) {
      assertEquals(Optional.of(segment), MeanSegment.parse(segment.code()));
    }
  }

  @Test
  void aScoreAtTheMeanIsNotHigh() {
    ScoreScale scale = new ScoreScale(List.of(1.0, 2.0, 3.0, 4.0), 5, 15);
    assertFalse(scale.isHigh(3, 5));
    assertTrue(scale.isHigh(4, 5));
  }
}
