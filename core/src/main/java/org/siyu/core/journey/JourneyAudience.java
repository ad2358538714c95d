package org.siyu.core.journey;

import java.util.Set;
import java.util.UUID;
import org.siyu.core.customers.CustomerQuery;

/// Whom a journey is for.
public sealed interface JourneyAudience {
  /// Who is in a tier, by the newest snapshot as of the day.
  ///
  /// @param tier its code
  record InTier(String tier) implements JourneyAudience {}

  /// Who has a tag.
  record Tagged(UUID tag) implements JourneyAudience {}

  /// Who is found by a filter, as it was when the journey was made.
  ///
  /// @param name of the saved view; "" for a filter without a name
  record Matching(String name, CustomerQuery query) implements JourneyAudience {}

  /// Customers who were chosen one by one.
  ///
  /// @param name of the list; may be ""
  record Listed(String name, Set<UUID> customers) implements JourneyAudience {
    public Listed {
      customers = Set.copyOf(customers);
    }
  }

  /// Whose birthday is in some days. Who was born on 29 February has it on 28 February in other
  /// years.
  ///
  /// @param daysAhead 0 for the day itself, at most 60
  record Birthday(int daysAhead) implements JourneyAudience {}
}
