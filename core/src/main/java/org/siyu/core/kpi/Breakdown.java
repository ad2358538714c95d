package org.siyu.core.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Breaks a target down to parts and rolls parts up again.
///
/// What adds up is divided so that the parts come to the whole to the last unit: who is left with
/// the largest remainder gets the odd one. A rate or a stock is not divided: each part has the same
/// target as the whole.
public final class Breakdown {
  private Breakdown() {}

  /// The same for each.
  public static List<Double> even(Indicator indicator, double whole, int parts) {
    return byWeight(indicator, whole, Collections.nCopies(parts, 1.0));
  }

  /// In proportion to weights, or to what each had in the last period. Weights below 0 count as 0;
  /// when all are 0, the same for each.
  public static List<Double> byWeight(Indicator indicator, double whole, List<Double> weights) {
    if (!indicator.addsUp()) {
      return Collections.nCopies(weights.size(), whole);
    }
    double sum = weights.stream().mapToDouble(weight -> Math.max(0, weight)).sum();
    if (sum == 0) {
      return weights.isEmpty()
          ? List.of()
          : byWeight(indicator, whole, Collections.nCopies(weights.size(), 1.0));
    }
    int places = places(indicator.unit());
    BigDecimal rounded = rounded(whole, places, RoundingMode.HALF_UP);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(places);
    List<BigDecimal> parts = new ArrayList<>();
    List<BigDecimal> remainders = new ArrayList<>();
    BigDecimal left = rounded;
    for (double weight : weights) {
      double exact = rounded.doubleValue() * Math.max(0, weight) / sum;
      BigDecimal part = rounded(exact, places, RoundingMode.FLOOR);
      parts.add(part);
      remainders.add(BigDecimal.valueOf(exact).subtract(part));
      left = left.subtract(part);
    }
    List<Integer> order = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      order.add(part);
    }
    order.sort(Comparator.comparing(remainders::get).reversed());
    for (int turn = 0; left.signum() > 0; turn = (turn + 1) % order.size()) {
      int part = order.get(turn);
      parts.set(part, parts.get(part).add(unit));
      left = left.subtract(unit);
    }
    return parts.stream().map(BigDecimal::doubleValue).toList();
  }

  private static int places(IndicatorUnit unit) {
    return switch (unit) {
      case COUNT -> 0;
      case MONEY -> 2;
      case PERCENT, MINUTES, TIMES, POINTS -> 4;
    };
  }

  private static BigDecimal rounded(double value, int places, RoundingMode mode) {
    return BigDecimal.valueOf(value).setScale(places, mode);
  }

  /// What parts come to against the whole.
  ///
  /// @param sum of the parts; of a rate the best of them, which the whole cannot pass
  /// @param gap by how much the parts fall short of the whole, below 0 when they are more than
  ///   enough; 0 when they can make the whole
  public record RollUp(double whole, double sum, double gap) {
    public boolean isMismatch() {
      return Math.abs(gap) > 1e-6 * Math.max(1, Math.abs(whole));
    }
  }

  public static RollUp rollUp(Indicator indicator, double whole, List<Double> parts) {
    if (indicator.addsUp()) {
      double sum = parts.stream().mapToDouble(part -> part).sum();
      return new RollUp(whole, sum, whole - sum);
    }
    OptionalDouble best =
        switch (indicator.direction()) {
          case HIGHER, BAND -> parts.stream().mapToDouble(part -> part).max();
          case LOWER -> parts.stream().mapToDouble(part -> part).min();
        };
    double limit = best.orElse(whole);
    boolean isShort =
        switch (indicator.direction()) {
          case HIGHER -> limit < whole;
          case LOWER -> limit > whole;
          case BAND -> false;
        };
    return new RollUp(whole, limit, isShort ? whole - limit : 0);
  }

  /// What the months of a quarter or year come to as a target; nothing where one of them has none,
  /// or where values do not add up.
  static Optional<Target> ofMonths(
      Catalogue catalogue,
      Map<Entry.Key, Target> targets,
      String indicator,
      Period period,
      Scope scope) {
    if (catalogue.find(indicator).stream()
        .noneMatch(each -> each.overPeriods() == Aggregation.SUM)) {
      return Optional.empty();
    }
    double sum = 0;
    for (Period month : period.months()) {
      Target target = targets.get(new Entry.Key(indicator, month, scope));
      if (target == null || target.goal().most().isPresent()) {
        return Optional.empty();
      }
      sum += target.goal().least();
    }
    return period.months().isEmpty()
        ? Optional.empty()
        : Optional.of(new Target(indicator, period, scope, Goal.of(sum), ""));
  }

  /// A target for each member, which together are the team's; a band is everybody's.
  ///
  /// @param weights by member, in the order of the result
  static List<Target> byWeight(Indicator indicator, Target whole, Map<Scope, Double> weights) {
    List<Scope> scopes = List.copyOf(weights.keySet());
    List<Double> parts =
        byWeight(
            indicator,
            whole.goal().least(),
            scopes.stream().map(scope -> weights.getOrDefault(scope, 0.0)).toList());
    List<Target> targets = new ArrayList<>();
    for (int part = 0; part < scopes.size(); part++) {
      targets.add(
          new Target(
              whole.indicator(),
              whole.period(),
              scopes.get(part),
              whole.goal().most().isPresent() ? whole.goal() : Goal.of(parts.get(part)),
              ""));
    }
    return targets;
  }
}
