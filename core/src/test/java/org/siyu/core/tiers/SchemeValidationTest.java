package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.siyu.core.tiers.Condition.compare;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Problem;

class SchemeValidationTest {
  private static List<ErrorCode> codes(TierScheme scheme) {
    return SchemeValidation.problems(scheme).stream().map(Problem::code).toList();
  }

  @Test
  void theDefaultSchemeIsValid() {
    assertEquals(List.of(), SchemeValidation.problems(DefaultTierScheme.named("默认")));
  }

  @Test
  void conditionsThatCannotBeAnsweredAreFound() {
    Condition nested = new Condition.AllowsPersonalisedMarketing();
    for (int depth = 0; depth < 30; depth++) {
      nested = new Condition.Not(nested);
    }
    assertEquals(
        List.of(
            TierProblem.WINDOW_OUT_OF_RANGE,
            TierProblem.THRESHOLD_NOT_A_NUMBER,
            TierProblem.GROUP_EMPTY,
            TierProblem.FRACTION_OUT_OF_RANGE,
            TierProblem.WINDOW_OUT_OF_RANGE,
            TierProblem.CONDITION_TOO_DEEP),
        codes(
            People.asking(
                Condition.all(
                    compare(new Metric.Interactions(0), Operator.AT_LEAST, 1),
                    compare(new Metric.DaysSinceJoining(), Operator.AT_LEAST, Double.NaN),
                    Condition.any(),
                    new Condition.TopShare(new Metric.Spend(Window.allTime()), 1, Window.allTime()),
                    new Condition.TopShare(
                        new Metric.Spend(Window.allTime()), 0.5, Window.lastDays(-1)),
                    nested))));
  }

  @Test
  void tiersMustBeThereOnceAndWellNamed() {
    TierScheme scheme =
        new TierScheme(
            1,
            " ",
            List.of(Tier.of("a", 1), Tier.of("a", 2), Tier.of("Über", 3)),
            List.of(new TierRule("gone", new Condition.AllowsPersonalisedMarketing())),
            "away",
            RfmSettings.DEFAULT,
            SegmentMap.recencyFrequencyGrid());
    assertEquals(
        List.of(
            TierProblem.NAME_OUT_OF_RANGE,
            TierProblem.TIER_TWICE,
            TierProblem.TIER_CODE_INVALID,
            TierProblem.TIER_UNKNOWN,
            TierProblem.TIER_UNKNOWN),
        codes(scheme));
  }

  @Test
  void fixedCutsMustBeFourAndRise() {
    RfmScoring wrong =
        new RfmScoring.FixedCuts(
            List.of(1.0, 2.0, 3.0), List.of(1.0, 1.0, 2.0, 2.0), List.of(4.0, 3.0, 5.0, 6.0));
    TierScheme scheme =
        DefaultTierScheme.named("d")
            .withRfm(new RfmSettings(Window.lastDays(0), RefundRule.SUBTRACT_AMOUNT, wrong));
    assertEquals(
        List.of(
            TierProblem.WINDOW_OUT_OF_RANGE, TierProblem.CUTS_INVALID, TierProblem.CUTS_INVALID),
        codes(scheme));
  }
}
