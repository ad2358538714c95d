package org.siyu.core.kpi;

import java.util.OptionalDouble;

/// What is wanted of an indicator.
///
/// @param least what is to be reached; of an indicator of which less is better, what is not to be
///   passed; of a band its lower end
/// @param most the upper end of a band; empty for all others
public record Goal(double least, OptionalDouble most) {
  public Goal {
    if (!Double.isFinite(least) || (most.isPresent() && most.getAsDouble() < least)) {
      throw new IllegalArgumentException("not a goal");
    }
  }

  public static Goal of(double value) {
    return new Goal(value, OptionalDouble.empty());
  }

  public static Goal between(double least, double most) {
    return new Goal(least, OptionalDouble.of(most));
  }

  /// The part of it that falls on a share of the period.
  Goal share(double share) {
    return new Goal(
        least * share, most.isPresent() ? OptionalDouble.of(most.getAsDouble() * share) : most);
  }
}
