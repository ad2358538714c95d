package org.siyu.core.tiers;

/// Sample quantiles of type 7 (Hyndman and Fan, "Sample Quantiles in Statistical Packages", The
/// American Statistician 50, 1996): the value at position 1 + (n - 1) p, interpolated linearly. The
/// default of R, NumPy and Excel's PERCENTILE.INC.
final class Quantiles {
  /// As in R: a position this close to a whole number is that number, so that 0.8 of 5 is 4.
  private static final double FUZZ = 4 * Math.ulp(1.0);

  private Quantiles() {}

  /// @param sorted rising values, at least one
  /// @param p from 0 to 1
  static double type7(double[] sorted, double p) {
    double position = (sorted.length - 1) * p;
    int below = (int) Math.floor(position + FUZZ * Math.max(1, position));
    double part = position - below;
    return interpolated(sorted, below, Math.abs(part) < FUZZ * Math.max(1, position) ? 0 : part);
  }

  /// The cuts at 1/5, 2/5, 3/5 and 4/5, their positions in whole numbers.
  static double[] quintileCuts(double[] sorted) {
    double[] cuts = new double[4];
    for (int cut = 1; cut <= cuts.length; cut++) {
      long fifths = (sorted.length - 1L) * cut;
      cuts[cut - 1] = interpolated(sorted, (int) (fifths / 5), fifths % 5 / 5.0);
    }
    return cuts;
  }

  private static double interpolated(double[] sorted, int below, double part) {
    double value = sorted[below];
    return part == 0 ? value : value + part * (sorted[below + 1] - value);
  }
}
