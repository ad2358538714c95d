package org.siyu.core.contact;

import java.util.List;
import org.siyu.core.shared.DateRange;

/// A limit that a plan would go over in one span.
///
/// @param most what the limit bears
/// @param over the customers who would be written to more often
/// @param parts the contacts that reach them, those that reach most of them first
public record Breach(
    ContactLimit limit, DateRange span, int most, CustomerSet over, List<Part> parts) {
  /// @param overReached how many of the customers over the limit it reaches
  public record Part(Contact contact, int overReached) {}

  public Breach {
    parts = List.copyOf(parts);
  }
}
