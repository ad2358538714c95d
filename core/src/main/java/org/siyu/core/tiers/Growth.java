package org.siyu.core.tiers;

/// More activity of a customer, all of it at the analysis date.
///
/// @param orders how many orders more, 0 or more
/// @param cents how much more spend, 0 or more
/// @param interactions how many interactions more, 0 or more
public record Growth(int orders, long cents, int interactions) {
  public static final Growth NONE = new Growth(0, 0, 0);

  /// True when this asks for less: fewer orders, then less spend, then fewer interactions.
  boolean isLessThan(Growth other) {
    if (orders != other.orders) {
      return orders < other.orders;
    }
    return cents != other.cents ? cents < other.cents : interactions < other.interactions;
  }
}
