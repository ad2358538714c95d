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
    return index < 0 ? Optional.empty() : Optional.of(explanation(run.view(index), run.scheme()));
  }

  /// From one customer's facts and what a run had measured across all customers.
  ///
  /// @param columns facts that hold the customer, others are not needed
  public static Optional<Explanation> explain(
      FactColumns columns, TierScheme scheme, Benchmarks benchmarks, UUID customer) {
    FactColumns under = columns.under(scheme.rfm().refunds());
    int row = under.facts().rowOf(customer);
    if (row < 0 || !under.isKnown(row)) {
      return Optional.empty();
    }
    CustomerView view =
        new CustomerView(
            under.facts(), under.metrics(), scheme.rfm(), benchmarks, row, Growth.NONE);
    return Optional.of(explanation(view, scheme));
  }

  private static Explanation explanation(CustomerView view, TierScheme scheme) {
    List<RuleOutcome> outcomes = new ArrayList<>();
    int fired = 0;
    for (int rule = 1; rule <= scheme.rules().size(); rule++) {
      TierRule tried = scheme.rules().get(rule - 1);
      ConditionOutcome outcome = view.outcome(tried.condition());
      RuleOutcome.Verdict verdict = RuleOutcome.Verdict.DOES_NOT_HOLD;
      if (outcome.holds()) {
        verdict = fired == 0 ? RuleOutcome.Verdict.FIRED : RuleOutcome.Verdict.HOLDS_TOO;
        fired = fired == 0 ? rule : fired;
      }
      outcomes.add(new RuleOutcome(rule, tried.tier(), verdict, outcome));
    }
    String tier = fired == 0 ? scheme.fallbackTier() : scheme.rules().get(fired - 1).tier();
    ReasonCode reason = reason(view, scheme, fired);
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

  /// What made the rule hold; when none did, what kept the last one from holding.
  static ReasonCode reason(CustomerView view, TierScheme scheme, int fired) {
    int telling = fired == 0 ? scheme.rules().size() : fired;
    return new ReasonCode(
        fired,
        telling == 0
            ? List.of()
            : view.outcome(scheme.rules().get(telling - 1).condition()).support());
  }
}
