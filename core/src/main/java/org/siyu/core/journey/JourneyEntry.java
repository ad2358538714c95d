package org.siyu.core.journey;

import java.util.Optional;

/// Who of the audience gets in, and when.
///
/// @param takesPresent whether those get in who belong to the audience when the journey begins
/// @param isAutomatic whether those get in who come to belong to it later
/// @param againAfterDays how many days after the last entry somebody who comes again gets in again;
///   empty for once only
/// @param isExclusive whether nobody gets in who is under way in another journey of the same goal
/// @param priority 1 to 9, 1 comes first: where two journeys want the same customer or the same
///   place below a limit
public record JourneyEntry(
    boolean takesPresent,
    boolean isAutomatic,
    Optional<Integer> againAfterDays,
    boolean isExclusive,
    int priority) {
  public static final JourneyEntry USUAL = new JourneyEntry(true, true, Optional.empty(), true, 5);

  public JourneyEntry withPresent(boolean takes) {
    return new JourneyEntry(takes, isAutomatic, againAfterDays, isExclusive, priority);
  }

  public JourneyEntry withAutomatic(boolean automatic) {
    return new JourneyEntry(takesPresent, automatic, againAfterDays, isExclusive, priority);
  }

  public JourneyEntry withAgainAfter(Optional<Integer> days) {
    return new JourneyEntry(takesPresent, isAutomatic, days, isExclusive, priority);
  }

  public JourneyEntry withExclusive(boolean exclusive) {
    return new JourneyEntry(takesPresent, isAutomatic, againAfterDays, exclusive, priority);
  }

  public JourneyEntry withPriority(int other) {
    return new JourneyEntry(takesPresent, isAutomatic, againAfterDays, isExclusive, other);
  }
}
