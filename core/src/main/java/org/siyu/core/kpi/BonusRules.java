package org.siyu.core.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Money;

/// What a score is worth. Below the floor nothing; from there to 100 points the base in proportion
/// to the score; above 100 the whole base, and for each step that is reached its share of the base.
///
/// @param floor points below which there is no bonus
/// @param steps by score, each counting once it is reached, not added to the one before
public record BonusRules(double floor, List<Step> steps) {
  /// From 110 points 10 % of the base more, from 120 on 20 %.
  public static final BonusRules USUAL =
      new BonusRules(60, List.of(new Step(110, 0.1), new Step(120, 0.2)));

  private static final double FULL = 100;
  private static final double HAIR = 1e-9;

  /// @param from points, above 100
  /// @param share of the base
  public record Step(double from, double share) {}

  public BonusRules {
    steps = steps.stream().sorted(Comparator.comparingDouble(Step::from)).toList();
    if (!(floor >= 0 && floor <= FULL)
        || steps.stream().anyMatch(step -> !(step.from() > FULL && step.share() >= 0))) {
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

  /// @param score in points; without one there is no bonus
  public Bonus of(Figure score, Money base) {
    if (!(score instanceof Figure.Known(double points)) || points + HAIR < floor) {
      return new Bonus(Money.ZERO, Money.ZERO);
    }
    List<Step> reached = new ArrayList<>(steps);
    reached.removeIf(step -> points + HAIR < step.from());
    return new Bonus(
        share(base, Math.min(points, FULL) / FULL),
        share(base, reached.isEmpty() ? 0 : reached.getLast().share()));
  }

  private static Money share(Money whole, double share) {
    return new Money(Math.round(whole.cents() * share));
  }
}
