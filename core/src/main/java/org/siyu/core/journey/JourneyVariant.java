package org.siyu.core.journey;

import java.util.Map;

/// One wording of a journey among several. Which one a customer gets depends on the customer and
/// the journey alone, so it is the same whenever it is asked.
///
/// @param code a letter, unique in its journey
/// @param share 1 to 100, of the sum of all shares
/// @param scripts other scripts by the key of their step; all others are the template's
public record JourneyVariant(String code, int share, Map<String, String> scripts) {
  public static final JourneyVariant ONLY = new JourneyVariant("A", 100, Map.of());

  public JourneyVariant {
    scripts = Map.copyOf(scripts);
  }
}
