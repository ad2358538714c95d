package org.siyu.core.results;

/// Where a rate may lie, with a confidence of 95 %.
///
/// @param low at most `high`
public record Interval(double low, double high) {
  /// The 97.5th percentile of the normal distribution.
  public static final double Z = 1.959963984540054;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("an interval ends before it begins");
    }
  }

  /// The score interval of a share, which stays between 0 and 1 and holds for few cases and shares
  /// near 0 too. Source: E. B. Wilson, Probable inference, the law of succession, and statistical
  /// inference, JASA 22 (1927) 209-212; recommended by Brown, Cai, DasGupta, Statistical Science 16
  /// (2001) 101-133.
  ///
  /// ```
  /// (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)
  /// ```
  ///
  /// @param share 0 to 1
  /// @param cases above 0; need not be whole where cases count less than once each
  public static Interval wilson(double share, double cases) {
    double z2 = Z * Z;
    double denominator = 1 + z2 / cases;
    double centre = (share + z2 / (2 * cases)) / denominator;
    double half =
        Z * Math.sqrt(share * (1 - share) / cases + z2 / (4 * cases * cases)) / denominator;
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }

  public static Interval around(double middle, double half) {
    return new Interval(middle - half, middle + half);
  }
}
