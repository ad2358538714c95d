package org.siyu.app.journey;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.siyu.core.customers.SavedView;
import org.siyu.core.customers.Tag;
import org.siyu.core.journey.JourneyReading;
import org.siyu.core.journey.JourneyService;
import org.siyu.core.sop.SopService;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.tiers.SavedList;
import org.siyu.core.tiers.Tier;

/// What the journeys' screen asks of the core.
///
/// @param listed who is on a saved list
public record JourneyServices(
    JourneyService journeys,
    JourneyReading reading,
    SopService templates,
    MemberRepository members,
    Supplier<List<Tier>> tiers,
    Supplier<List<Tag>> tags,
    Supplier<List<SavedView>> views,
    Supplier<List<SavedList>> lists,
    Function<UUID, Set<UUID>> listed,
    Clock clock) {}
