package org.siyu.core.today;

import java.util.List;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.CustomerId;

/// Something that is good to know beside what is due.
public sealed interface DayAlert {
  record Birthdays(List<CustomerId> customers) implements DayAlert {}

  /// Birthdays of the days after today.
  record BirthdaysToCome(List<CustomerId> customers) implements DayAlert {}

  /// Pieces that take customers over a limit of how often they may be written to.
  ///
  /// @param pieces in the order of their time
  /// @param most how many customers the one with the most takes over
  record OverCap(List<ContentRow> pieces, int most) implements DayAlert {}

  /// Pieces with people in their audience who refuse marketing, and are left out.
  ///
  /// @param pieces in the order of their time
  /// @param most how many people of the one with the most
  record RefusedPieces(List<ContentRow> pieces, int most) implements DayAlert {}

  /// People of the day's own entries who refuse marketing by now.
  record Refusing(List<CustomerId> customers) implements DayAlert {}

  /// Customers whose tier the latest run has changed.
  record TierMoves(List<CustomerId> customers) implements DayAlert {}
}
