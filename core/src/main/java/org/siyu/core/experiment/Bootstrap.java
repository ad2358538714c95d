package org.siyu.core.experiment;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/// The percentile bootstrap of a difference of means, which asks nothing of the amounts' shape.
/// Source: B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
final class Bootstrap {
  static final int ROUNDS = 2_000;

  /// With more customers the means are normal whatever the amounts are like.
  static final long MOST_CUSTOMERS = 10_000;

  private final long seed;
  private final double significance;

  /// @param seed the same seed gives the same interval
  Bootstrap(long seed, double significance) {
    this.seed = seed;
    this.significance = significance;
  }

  /// The interval of `other − one`; empty for too many customers, or where nobody spent anything.
  ///
  /// @param one what those spent who spent anything
  /// @param ones how many customers there are, with those who spent nothing
  Optional<Bounds> difference(double[] one, long ones, double[] other, long others) {
    boolean isPossible =
        ones + others <= MOST_CUSTOMERS && ones > 1 && others > 1 && one.length + other.length > 1;
    if (!isPossible) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] differences = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      differences[round] = mean(other, (int) others, random) - mean(one, (int) ones, random);
    }
    Arrays.sort(differences);
    int cut = (int) Math.floor(ROUNDS * significance / 2);
    return Optional.of(new Bounds(differences[cut], differences[ROUNDS - 1 - cut]));
  }

  private static double mean(double[] spent, int customers, SplittableRandom random) {
    double sum = 0;
    for (int drawn = 0; drawn < customers; drawn++) {
      int index = random.nextInt(customers);
      if (index < spent.length) {
        sum += spent[index];
      }
    }
    return sum / customers;
  }
}
