package org.siyu.core.experiment;

/// What is computed by a library of statistics. The port that storage fills.
public interface Statistics {
  /// The number below which a share of the standard normal distribution lies.
  ///
  /// @param share between 0 and 1, both excluded
  double normalQuantile(double share);

  /// How likely a standard normal number is above this one.
  double normalTail(double z);

  /// Welch's t test of a difference of two means, two-sided.
  ///
  /// @param one at least two numbers
  /// @param other at least two numbers; one of both samples varies
  /// @param significance 1 − the confidence of the interval
  MeanTest welch(Moments one, Moments other, double significance);

  /// Pearson's chi-square test of goodness of fit.
  ///
  /// @param expected above 0; only their proportions matter
  /// @return the p-value
  double fit(double[] expected, long[] observed);

  /// @param difference of the means, the other less the one
  /// @param freedom degrees of freedom by Welch and Satterthwaite
  /// @param bounds of the difference
  record MeanTest(double difference, double t, double freedom, double probability, Bounds bounds) {}
}
