package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.siyu.core.shared.Problem;

/// Finds all that is wrong with a scheme, so that an editor can refuse it before it is used.
public final class SchemeValidation {
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_NAME = 200;
  private static final int DEEPEST = 20;
  private static final int CUTS = 4;

  private final List<Problem> found = new ArrayList<>();

  private SchemeValidation() {}

  /// Everything wrong at once; empty when the scheme can be used.
  public static List<Problem> problems(TierScheme scheme) {
    SchemeValidation validation = new SchemeValidation();
    validation.checkTiers(scheme);
    for (int index = 0; index < scheme.rules().size(); index++) {
      validation.check(index + 1, scheme.rules().get(index).condition(), 0);
    }
    validation.checkRfm(scheme.rfm());
    double margin = scheme.hysteresis().margin();
    if (!(margin >= 0 && margin <= Hysteresis.MOST)) {
      validation.report(TierProblem.MARGIN_OUT_OF_RANGE, margin, Hysteresis.MOST);
    }
    validation.found.addAll(scheme.segments().problems());
    return List.copyOf(validation.found);
  }

  private void checkTiers(TierScheme scheme) {
    if (scheme.name().isBlank() || scheme.name().length() > LONGEST_NAME) {
      report(TierProblem.NAME_OUT_OF_RANGE, scheme.name());
    }
    Set<String> codes = new HashSet<>();
    for (Tier tier : scheme.tiers()) {
      if (tier.code().length() > LONGEST_CODE || !CODE.matcher(tier.code()).matches()) {
        report(TierProblem.TIER_CODE_INVALID, tier.code());
      }
      if (!codes.add(tier.code())) {
        report(TierProblem.TIER_TWICE, tier.code());
      }
    }
    for (TierRule rule : scheme.rules()) {
      if (!codes.contains(rule.tier())) {
        report(TierProblem.TIER_UNKNOWN, rule.tier());
      }
    }
    if (!codes.contains(scheme.fallbackTier())) {
      report(TierProblem.TIER_UNKNOWN, scheme.fallbackTier());
    }
  }

  private void check(int rule, Condition condition, int depth) {
    if (depth > DEEPEST) {
      report(TierProblem.CONDITION_TOO_DEEP, rule);
      return;
    }
    switch (condition) {
      case Condition.And(List<Condition> parts) -> checkGroup(rule, parts, depth);
      case Condition.Or(List<Condition> parts) -> checkGroup(rule, parts, depth);
      case Condition.Not(Condition part) -> check(rule, part, depth + 1);
      case Condition.Comparison(Metric metric, Operator _, double threshold) -> {
        metric.lookBack().ifPresent(window -> checkWindow(rule, window));
        if (!Double.isFinite(threshold)) {
          report(TierProblem.THRESHOLD_NOT_A_NUMBER, rule);
        }
      }
      case Condition.TopShare(Metric metric, double fraction, Window buyers) -> {
        metric.lookBack().ifPresent(window -> checkWindow(rule, window));
        checkWindow(rule, buyers);
        if (!(fraction > 0 && fraction < 1)) {
          report(TierProblem.FRACTION_OUT_OF_RANGE, rule, fraction);
        }
      }
      case Condition.HasTag _,
          Condition.ChannelIs _,
          Condition.MarketingConsentIs _,
          Condition.AllowsPersonalisedMarketing() -> {}
    }
  }

  private void checkGroup(int rule, List<Condition> parts, int depth) {
    if (parts.isEmpty()) {
      report(TierProblem.GROUP_EMPTY, rule);
    }
    parts.forEach(part -> check(rule, part, depth + 1));
  }

  private void checkWindow(int rule, Window window) {
    if (window instanceof Window.LastDays(int days)
        && (days < 1 || days > Window.LastDays.LONGEST)) {
      report(TierProblem.WINDOW_OUT_OF_RANGE, rule, days);
    }
  }

  private void checkRfm(RfmSettings settings) {
    checkWindow(0, settings.window());
    if (settings.scoring()
        instanceof
        RfmScoring.FixedCuts(List<Double> recency, List<Double> frequency, List<Double> monetary)) {
      checkCuts("recency", recency);
      checkCuts("frequency", frequency);
      checkCuts("monetary", monetary);
    }
  }

  /// Cuts may be equal: quintiles of few distinct values are.
  private void checkCuts(String dimension, List<Double> cuts) {
    boolean isRising = cuts.size() == CUTS && cuts.stream().allMatch(Double::isFinite);
    for (int index = 1; isRising && index < CUTS; index++) {
      isRising = cuts.get(index - 1) <= cuts.get(index);
    }
    if (!isRising) {
      report(TierProblem.CUTS_INVALID, dimension);
    }
  }

  private void report(TierProblem code, Object... arguments) {
    found.add(Problem.of(code, arguments));
  }
}
