package org.siyu.core.results;

import java.util.Optional;
import java.util.OptionalDouble;

/// A rate over some items, with the numbers behind it.
///
/// @param items those of which both measures are known
/// @param part the sum of what is divided; cents for an amount
/// @param whole the sum of what it is divided by, in people
/// @param interval 95 %; empty where none can be told
public record RateFigure(
    ResultRate rate, int items, long part, long whole, Optional<Interval> interval) {
  /// With fewer items a figure says little.
  public static final int FEW_ITEMS = 3;

  /// With fewer people behind it a figure says little.
  public static final int FEW_PEOPLE = 100;

  static RateFigure none(ResultRate rate) {
    return new RateFigure(rate, 0, 0, 0, Optional.empty());
  }

  /// Pooled: the sum divided by the sum, so that each person counts once and not each item. Empty
  /// when nobody is behind it.
  public OptionalDouble value() {
    return whole > 0 ? OptionalDouble.of((double) part / whole) : OptionalDouble.empty();
  }

  /// Whether people are behind it, but few.
  public boolean hasFewPeople() {
    return whole > 0 && whole < FEW_PEOPLE;
  }

  /// Whether a figure over several items rests on few.
  public boolean isFew() {
    return whole > 0 && (items < FEW_ITEMS || whole < FEW_PEOPLE);
  }

  /// What lies between this and a mean, in the rate's own unit.
  public OptionalDouble difference(OptionalDouble mean) {
    return value().isPresent() && mean.isPresent()
        ? OptionalDouble.of(value().getAsDouble() - mean.getAsDouble())
        : OptionalDouble.empty();
  }

  /// How a figure over several items stands to a mean.
  public Standing against(OptionalDouble mean) {
    return isFew() ? Standing.FEW : beyond(mean);
  }

  /// How the figure of one item stands to a mean.
  public Standing alone(OptionalDouble mean) {
    return hasFewPeople() ? Standing.FEW : beyond(mean);
  }

  private Standing beyond(OptionalDouble mean) {
    if (value().isEmpty() || mean.isEmpty()) {
      return Standing.UNKNOWN;
    }
    if (interval.isPresent() && interval.get().high() < mean.getAsDouble()) {
      return Standing.BELOW;
    }
    return interval.isPresent() && interval.get().low() > mean.getAsDouble()
        ? Standing.ABOVE
        : Standing.NEAR;
  }

  /// How a figure stands to a mean. Above and below are said only where the mean lies outside of
  /// the interval.
  public enum Standing {
    ABOVE,
    NEAR,
    BELOW,
    /// Too few items or people to say.
    FEW,
    UNKNOWN
  }
}
