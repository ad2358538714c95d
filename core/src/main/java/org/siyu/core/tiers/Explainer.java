package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.siyu.core.shared.Money;

/// Tells why a customer is in its tier and what is missing for a better one.
public final class Explainer {
  private Explainer() {}

  /// From a run that is at hand; empty for a customer that it does not hold.
  public static Optional<Explanation> explain(TierRun run, UUID customer) {
    int index = run.indexOf(customer);
    return index < 0
        ? Optional.empty()
        : Optional.of(explanation(run.view(index), run.scheme(), run.earlier().tier(customer)));
  }

  /// From one customer's facts and what a run had measured across all customers.
  ///
  /// @param columns facts that hold the customer, others are not needed
  /// @param earlier the tier that the run's hysteresis found the customer in
  public static Optional<Explanation> explain(
      FactColumns columns,
      TierScheme scheme,
      Benchmarks benchmarks,
      UUID customer,
      Optional<String> earlier) {
    FactColumns under = columns.under(scheme.rfm().refunds());
    int row = under.facts().rowOf(customer);
    if (row < 0 || !under.isKnown(row)) {
      return Optional.empty();
    }
    CustomerView view =
        new CustomerView(
            under.facts(), under.metrics(), scheme.rfm(), benchmarks, row, Growth.NONE);
    return Optional.of(explanation(view, scheme, earlier));
  }

  private static Explanation explanation(
      CustomerView view, TierScheme scheme, Optional<String> earlier) {
    List<RuleOutcome> outcomes = new ArrayList<>();
    int fired = 0;
    for (int rule = 1; rule <= scheme.rules().size(); rule++) {
      TierRule tried = scheme.rules().get(rule - 1);
      ConditionOutcome outcome = outcome(view, scheme, tried, earlier);
      RuleOutcome.Verdict verdict = RuleOutcome.Verdict.DOES_NOT_HOLD;
      if (outcome.holds()) {
        verdict = fired == 0 ? RuleOutcome.Verdict.FIRED : RuleOutcome.Verdict.HOLDS_TOO;
        fired = fired == 0 ? rule : fired;
      }
      outcomes.add(new RuleOutcome(rule, tried.tier(), verdict, outcome));
    }
    String tier = fired == 0 ? scheme.fallbackTier() : scheme.rules().get(fired - 1).tier();
    ReasonCode reason = reason(view, scheme, fired, earlier);
    TierAssignment assignment = assignment(view, tier, reason);
    return new Explanation(
        assignment.customer(),
        tier,
        fired,
        outcomes,
        reason,
        assignment,
        scheme
            .segments()
            .segment(
                assignment.recencyScore(), assignment.frequencyScore(), assignment.monetaryScore()),
        new GrowthPath(scheme, view).nextTier(tier));
  }

  private static TierAssignment assignment(CustomerView view, String tier, ReasonCode reason) {
    int recency = score(view, new Metric.RecencyScore());
    int frequency = score(view, new Metric.FrequencyScore());
    int monetary = score(view, new Metric.MonetaryScore());
    Window window = view.settings().window();
    return new TierAssignment(
        view.facts().customer(view.row()),
        tier,
        view.benchmarks().rfm().segment(recency, frequency, monetary),
        recency,
        frequency,
        monetary,
        recency == 0
            ? OptionalInt.empty()
            : OptionalInt.of((int) view.value(new Metric.DaysSinceLastOrder())),
        (int) view.value(new Metric.Orders(window)),
        new Money((long) view.value(new Metric.Spend(window))),
        reason.text());
  }

  private static int score(CustomerView view, Metric metric) {
    double score = view.value(metric);
    return Double.isNaN(score) ? 0 : (int) score;
  }

  /// By the rule as it is; where it does not hold so, as hysteresis loosens it for this customer.
  private static ConditionOutcome outcome(
      CustomerView view, TierScheme scheme, TierRule rule, Optional<String> earlier) {
    ConditionOutcome strict = view.outcome(rule.condition());
    if (strict.holds() || !isLoosened(scheme, rule, earlier)) {
      return strict;
    }
    ConditionOutcome loosened = view.outcome(scheme.hysteresis().loosened(rule.condition()));
    return loosened.holds() ? loosened : strict;
  }

  private static boolean isLoosened(TierScheme scheme, TierRule rule, Optional<String> earlier) {
    return scheme.hysteresis().isOn() && earlier.filter(rule.tier()::equals).isPresent();
  }

  /// What made the rule hold; when none did, what kept the last one from holding.
  static ReasonCode reason(
      CustomerView view, TierScheme scheme, int fired, Optional<String> earlier) {
    int telling = fired == 0 ? scheme.rules().size() : fired;
    if (telling == 0) {
      return new ReasonCode(fired, List.of());
    }
    TierRule rule = scheme.rules().get(telling - 1);
    boolean isHeld =
        fired > 0 && isLoosened(scheme, rule, earlier) && !view.outcome(rule.condition()).holds();
    return new ReasonCode(fired, outcome(view, scheme, rule, earlier).support(), isHeld);
  }
}
