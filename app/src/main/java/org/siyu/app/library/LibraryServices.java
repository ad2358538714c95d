package org.siyu.app.library;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.siyu.app.widget.People;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.LibraryService;
import org.siyu.core.content.TopicService;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.tiers.Tier;

/// What the library asks of the core.
///
/// @param tiers those of the scheme in force, in its order
/// @param people the customers, whom topics may name
public record LibraryServices(
    LibraryService pieces,
    TopicService topics,
    ChoiceService choices,
    MemberRepository members,
    Supplier<List<Tier>> tiers,
    People people,
    Clock clock) {}
