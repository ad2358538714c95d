package org.siyu.core.experiment;

import java.util.OptionalDouble;

/// How many customers it takes to find a difference, and which difference a number of customers can
/// show. Two-sided tests at the normal approximation; with more than two variants the significance
/// is divided by the number of comparisons (Bonferroni), which Holm's correction never undercuts.
public final class SampleSize {
  private static final int STEPS = 100;

  private final Statistics statistics;

  public SampleSize(Statistics statistics) {
    this.statistics = statistics;
  }

  /// Customers that each of two equally large variants needs, before rounding.
  ///
  /// Shares: J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd
  /// ed. 2003, formula 4.14, without correction for continuity; R's `power.prop.test` solves the
  /// same equation:
  ///
  /// ```
  /// n = (z(α/2) √(2 p̄ (1−p̄)) + z(β) √(p₁(1−p₁) + p₂(1−p₂)))² / (p₂ − p₁)²
  /// ```
  ///
  /// Means: G. van Belle, Statistical Rules of Thumb, 2nd ed. 2008, chapter 2:
  ///
  /// ```
  /// n = 2 σ² (z(α/2) + z(β))² / Δ²
  /// ```
  ///
  /// @param comparisons variants besides the first one
  public double perVariant(ExperimentPlan plan, int comparisons) {
    return needed(plan, plan.uplift(), comparisons);
  }

  /// Customers that each variant needs: what [#perVariant] says, times how much more the smallest
  /// of two shares asks for. Allocation other than half and half costs (1 + r)² / 4r.
  ///
  /// @param first the share of the first variant, 0 to 1
  /// @param other the share of the smallest other variant
  public long total(ExperimentPlan plan, int comparisons, double first, double other) {
    double pair = first + other;
    double n = perVariant(plan, comparisons);
    double both = 2 * n * (pair * pair) / (4 * first * other);
    return (long) Math.ceil(both / pair - 1e-9);
  }

  private double needed(ExperimentPlan plan, double uplift, int comparisons) {
    double alpha = statistics.normalQuantile(1 - plan.significance() / (2.0 * comparisons));
    double beta = statistics.normalQuantile(plan.power());
    if (!plan.measure().isShare()) {
      double sum = alpha + beta;
      return 2 * plan.deviation() * plan.deviation() * sum * sum / (uplift * uplift);
    }
    double one = plan.base();
    double two = one + uplift;
    double mean = (one + two) / 2;
    double root =
        alpha * Math.sqrt(2 * mean * (1 - mean))
            + beta * Math.sqrt(one * (1 - one) + two * (1 - two));
    return root * root / (uplift * uplift);
  }

  /// The smallest uplift that so many customers show with the wanted power; empty where even the
  /// largest possible one would not be found.
  ///
  /// @param customers all that take part
  public OptionalDouble detectable(
      ExperimentPlan plan, long customers, int comparisons, double first, double other) {
    double pair = first + other;
    double perVariant = customers * pair / 2 * (4 * first * other) / (pair * pair);
    double most = plan.measure().isShare() ? 1 - plan.base() : Math.max(1, plan.deviation()) * 100;
    if (perVariant <= 0 || most <= 0 || needed(plan, most, comparisons) > perVariant) {
      return OptionalDouble.empty();
    }
    double low = 0;
    double high = most;
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (needed(plan, middle, comparisons) > perVariant) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return OptionalDouble.of(high);
  }
}
