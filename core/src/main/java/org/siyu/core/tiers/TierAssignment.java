package org.siyu.core.tiers;

import java.util.OptionalInt;
import java.util.UUID;
import org.siyu.core.shared.Money;

/// One customer's place in a run.
///
/// @param tier the tier's code
/// @param recencyScore 1 to 5, 0 without orders in the scheme's window; so the other two
/// @param recencyDays days since the last order; empty without orders in the window
/// @param orders how many in the window
/// @param spend net spend in the window
/// @param reason a [ReasonCode] as text
public record TierAssignment(
    UUID customer,
    String tier,
    MeanSegment segment,
    int recencyScore,
    int frequencyScore,
    int monetaryScore,
    OptionalInt recencyDays,
    int orders,
    Money spend,
    String reason) {}
