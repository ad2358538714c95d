package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// The facts as they were at one analysis date, with each metric computed once for all customers.
/// Keep it while rules are being tried out: a changed scheme then costs only its comparisons.
///
/// Safe to share between threads.
public final class FactColumns {
  private final Facts facts;
  private final LocalDateTime asOf;
  private final RefundRule refunds;
  private final CustomerMetrics metrics;
  private final boolean[] known;
  private final int[] rows;
  private final Map<Metric, double[]> values = new ConcurrentHashMap<>();
  private final Map<RfmSettings, RfmScores> scores = new ConcurrentHashMap<>();
  private final Map<RefundRule, FactColumns> others = new ConcurrentHashMap<>();
  private final Map<Condition.TopShare, Double> cuts = new ConcurrentHashMap<>();

  /// @param asOf what lies after it is not seen
  public FactColumns(Facts facts, LocalDateTime asOf, RefundRule refunds) {
    this.facts = facts;
    this.asOf = asOf;
    this.refunds = refunds;
    this.metrics = new CustomerMetrics(facts, asOf, refunds);
    this.known = new boolean[facts.size()];
    for (int row = 0; row < known.length; row++) {
      known[row] = metrics.isKnown(row);
    }
    this.rows = IntStream.range(0, known.length).filter(row -> known[row]).toArray();
  }

  public Facts facts() {
    return facts;
  }

  public LocalDateTime asOf() {
    return asOf;
  }

  public RefundRule refunds() {
    return refunds;
  }

  /// The same facts and date under another refund rule; this one where it is the same.
  public FactColumns under(RefundRule rule) {
    return rule == refunds
        ? this
        : others.computeIfAbsent(rule, other -> new FactColumns(facts, asOf, other));
  }

  CustomerMetrics metrics() {
    return metrics;
  }

  /// The rows of the customers known at the analysis date, rising.
  int[] rows() {
    return rows;
  }

  boolean isKnown(int row) {
    return known[row];
  }

  /// One value a row of the facts; not a number where there is no data or the customer is unknown.
  double[] values(Metric metric) {
    return values.computeIfAbsent(metric, this::computed);
  }

  private double[] computed(Metric metric) {
    CustomerMetrics.Function function = metrics.of(metric);
    double[] column = new double[known.length];
    for (int row = 0; row < column.length; row++) {
      column[row] = known[row] ? function.value(row, Growth.NONE) : Double.NaN;
    }
    return column;
  }

  RfmScores scores(RfmSettings settings) {
    return scores.computeIfAbsent(settings, wanted -> RfmScores.of(this, wanted));
  }

  /// The rows of the customers with an order in the window, rising.
  int[] buyers(Window window) {
    double[] orders = values(new Metric.Orders(window));
    return Arrays.stream(rows).filter(row -> orders[row] >= 1).toArray();
  }

  /// The cut that a value must exceed; not a number when there are no buyers with data.
  ///
  /// @param column the values of the share's metric
  double cut(Condition.TopShare share, double[] column) {
    return switch (share.metric()) {
      // scores depend on the scheme's settings, so their cuts are not kept
      case Metric.Score _ -> computedCut(share, column);
      case Metric.Measure _ -> cuts.computeIfAbsent(share, wanted -> computedCut(wanted, column));
    };
  }

  private double computedCut(Condition.TopShare share, double[] column) {
    double[] sorted =
        Arrays.stream(picked(column, buyers(share.buyersWithin())))
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    return sorted.length == 0 ? Double.NaN : Quantiles.type7(sorted, 1 - share.fraction());
  }

  static double[] picked(double[] values, int[] rows) {
    double[] picked = new double[rows.length];
    for (int index = 0; index < rows.length; index++) {
      picked[index] = values[rows[index]];
    }
    return picked;
  }
}
