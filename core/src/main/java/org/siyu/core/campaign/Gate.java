package org.siyu.core.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopTarget;

/// Whether a campaign is worth its money: `LTV / CAC ≥ 3`, with `CAC = budget / customers wanted`.
///
/// Wanted are the joins of the targets; a campaign that wants none is measured by the orders or
/// else by those who take part.
///
/// @param wanted by which target
public record Gate(
    LifetimeValue lifetime, int marginPercent, Money budget, Optional<SopTarget> wanted) {
  public static final double LEAST = 3;

  private static final List<SopMeasure> MEASURES =
      List.of(SopMeasure.JOINS, SopMeasure.ORDERS, SopMeasure.PARTICIPATION);

  public enum Verdict implements Code {
    PASSED,
    BELOW,
    /// Orders, a target or a budget are missing.
    UNKNOWN
  }

  public static Gate of(Campaign campaign, LifetimeValue lifetime) {
    return new Gate(
        lifetime,
        campaign.frame().marginPercent(),
        campaign.budget(),
        MEASURES.stream()
            .flatMap(measure -> campaign.target(measure).stream())
            .filter(target -> target.value().signum() > 0)
            .findFirst());
  }

  public OptionalDouble acquisitionCost() {
    return wanted.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            budget.amount().doubleValue()
                / wanted.map(SopTarget::value).map(BigDecimal::doubleValue).orElse(1.0));
  }

  public OptionalDouble lifetimeValue() {
    return lifetime.isKnown()
        ? OptionalDouble.of(lifetime.value(marginPercent))
        : OptionalDouble.empty();
  }

  /// LTV / CAC; unknown without orders, target or budget.
  public OptionalDouble ratio() {
    OptionalDouble cost = acquisitionCost();
    OptionalDouble value = lifetimeValue();
    return cost.isEmpty() || value.isEmpty() || cost.getAsDouble() <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(value.getAsDouble() / cost.getAsDouble());
  }

  public Verdict verdict() {
    OptionalDouble ratio = ratio();
    if (ratio.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    return ratio.getAsDouble() >= LEAST ? Verdict.PASSED : Verdict.BELOW;
  }

  /// Whether a campaign that goes on below the gate lacks a reason and a second person: it passed
  /// when it was approved, and its budget, its targets or the store's orders have changed since.
  public boolean asksAgain(Campaign campaign) {
    return campaign.state().isApproved()
        && verdict() == Verdict.BELOW
        && campaign
            .approval()
            .filter(approval -> !approval.reason().isEmpty() && !approval.isWaiting())
            .isEmpty();
  }
}
