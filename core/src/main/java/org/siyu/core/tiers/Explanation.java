package org.siyu.core.tiers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Why a customer is in a tier. Free of language; the app words it.
///
/// @param rule the position from 1 of the rule that fired; 0 when none did
/// @param rules every rule of the scheme in order, with what was measured
/// @param reason the short form, as it is stored
/// @param assignment scores, segment and sums
/// @param mapSegment the segment of the scheme's map; empty without orders
/// @param next how far it is to a better tier; empty in the best one and where it cannot be told
public record Explanation(
    UUID customer,
    String tier,
    int rule,
    List<RuleOutcome> rules,
    ReasonCode reason,
    TierAssignment assignment,
    Optional<String> mapSegment,
    Optional<NextTier> next) {
  public Explanation {
    rules = List.copyOf(rules);
  }
}
