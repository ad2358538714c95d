package org.siyu.core.experiment;

/// What is known of a sample of numbers.
///
/// @param count how many
/// @param variance of the sample, divided by `count` − 1; 0 for fewer than two
public record Moments(long count, double mean, double variance) {
  /// @param sum of all numbers
  /// @param squares the sum of their squares
  public static Moments of(long count, double sum, double squares) {
    double mean = count == 0 ? 0 : sum / count;
    double variance = count < 2 ? 0 : Math.max(0, (squares - sum * mean) / (count - 1));
    return new Moments(count, mean, variance);
  }

  public double deviation() {
    return Math.sqrt(variance);
  }
}
