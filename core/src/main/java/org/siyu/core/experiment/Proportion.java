package org.siyu.core.experiment;

/// A share of cases.
///
/// @param hits 0 to `cases`
public record Proportion(long hits, long cases) {
  public Proportion {
    if (hits < 0 || hits > cases) {
      throw new IllegalArgumentException("more hits than cases");
    }
  }

  /// 0 where there are no cases.
  public double share() {
    return cases == 0 ? 0 : (double) hits / cases;
  }

  /// The score interval, which stays between 0 and 1 and holds for few cases and shares near 0 too.
  /// Source: E. B. Wilson, Probable inference, JASA 22 (1927) 209-212.
  ///
  /// @param z the quantile of the confidence, 1.96 for 95 %
  public Bounds wilson(double z) {
    if (cases == 0) {
      return new Bounds(0, 1);
    }
    double p = share();
    double n = cases;
    double denominator = 1 + z * z / n;
    double centre = (p + z * z / (2 * n)) / denominator;
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / denominator;
    return new Bounds(Math.max(0, centre - half), Math.min(1, centre + half));
  }

  /// The interval of `this − other` made of both score intervals, without correction for
  /// continuity. Source: R. G. Newcombe, Interval estimation for the difference between independent
  /// proportions, Statistics in Medicine 17 (1998) 873-890, method 10.
  public Bounds newcombe(Proportion other, double z) {
    Bounds mine = wilson(z);
    Bounds theirs = other.wilson(z);
    double difference = share() - other.share();
    double below = Math.hypot(share() - mine.low(), theirs.high() - other.share());
    double above = Math.hypot(mine.high() - share(), other.share() - theirs.low());
    return new Bounds(Math.max(-1, difference - below), Math.min(1, difference + above));
  }

  /// The z of the test that both shares are the same: the difference over its standard error, with
  /// both samples pooled. 0 where nobody or everybody of both was hit.
  public double z(Proportion other) {
    double pooled = (double) (hits + other.hits) / (cases + other.cases);
    double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / cases + 1.0 / other.cases));
    return error == 0 ? 0 : (share() - other.share()) / error;
  }
}
