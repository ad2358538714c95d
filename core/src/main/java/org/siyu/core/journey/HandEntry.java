package org.siyu.core.journey;

import java.util.List;
import org.siyu.core.customers.CustomerId;

/// What becomes of customers whom somebody wants to let into a journey by hand.
///
/// @param entering who gets in
/// @param underWay how many are under way in it already
/// @param refusing how many refuse marketing
public record HandEntry(List<CustomerId> entering, int underWay, int refusing) {
  public HandEntry {
    entering = List.copyOf(entering);
  }
}
