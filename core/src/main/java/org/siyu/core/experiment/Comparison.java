package org.siyu.core.experiment;

import java.util.Optional;

/// A variant held against the first one.
///
/// @param variant its place, from 1
/// @param difference its value less that of the first one
/// @param bounds of the difference, by the significance of the plan
/// @param statistic z for shares, t for amounts
/// @param freedom degrees of freedom of t; 0 for z
/// @param probability how often chance alone gives a difference as large, two-sided
/// @param adjusted the same, corrected for all comparisons
/// @param resampled the interval by the bootstrap, for amounts of not too many customers
public record Comparison(
    int variant,
    double difference,
    Bounds bounds,
    double statistic,
    double freedom,
    double probability,
    double adjusted,
    Optional<Bounds> resampled) {

  Comparison adjusted(double value) {
    return new Comparison(
        variant, difference, bounds, statistic, freedom, probability, value, resampled);
  }

  /// Whether it is more than chance.
  public boolean isSignificant(double significance) {
    return adjusted < significance;
  }
}
