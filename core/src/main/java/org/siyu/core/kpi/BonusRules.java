package org.siyu.core.kpi;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Money;

/// What a score is worth. Below the floor nothing; from there up to the full score the base in
/// proportion to it; from the full score on the whole base, and for each step that is reached its
/// share of the base on top.
///
/// @param floor points below which there is no bonus, 0 or more
/// @param full points from which the base is whole, above 0 and not below `floor`
/// @param steps by score, each counting once it is reached, not added to the one before
public record BonusRules(double floor, double full, List<Step> steps) {
  /// From 60 points the base in proportion, whole from 100; from 110 points 10 % of the base more,
  /// from 120 on 20 %.
  public static final BonusRules USUAL =
      new BonusRules(60, 100, List.of(new Step(110, 0.1), new Step(120, 0.2)));

  private static final double HAIR = 1e-9;

  /// @param from points, not below the full score
  /// @param share of the base
  public record Step(double from, double share) {}

  public BonusRules {
    steps = steps.stream().sorted(Comparator.comparingDouble(Step::from)).toList();
    double whole = full;
    if (!(floor >= 0 && full > 0 && full >= floor && Double.isFinite(full))
        || steps.stream()
            .anyMatch(
                step ->
                    !(step.from() >= whole
                        && step.share() >= 0
                        && Double.isFinite(step.from() + step.share())))) {
      throw new IllegalArgumentException("not rules of a bonus");
    }
  }

  /// What somebody gets.
  ///
  /// @param excess what comes on top of the base
  public record Bonus(Money base, Money excess) {
    public Money all() {
      return base.plus(excess);
    }
  }

  /// Whether a score brings anything.
  public boolean isReached(double points) {
    return points + HAIR >= floor;
  }

  /// Which share of the base a score brings, before what comes on top.
  public double share(double points) {
    return isReached(points) ? Math.min(points, full) / full : 0;
  }

  /// The highest step that a score reaches.
  public Optional<Step> step(double points) {
    return steps.stream()
        .filter(step -> points + HAIR >= step.from())
        .reduce((_, higher) -> higher);
  }

  /// @param score in points; without one there is no bonus
  /// @param base what is given for the full score
  public Bonus of(Figure score, Money base) {
    if (!(score instanceof Figure.Known(double points)) || !isReached(points)) {
      return new Bonus(Money.ZERO, Money.ZERO);
    }
    return new Bonus(
        part(base, share(points)), part(base, step(points).map(Step::share).orElse(0.0)));
  }

  private static Money part(Money whole, double share) {
    return new Money(Math.round(whole.cents() * share));
  }
}
