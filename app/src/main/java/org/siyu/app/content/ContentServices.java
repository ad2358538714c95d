package org.siyu.app.content;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.content.CadenceService;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentViewService;
import org.siyu.core.content.ReviewService;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.tiers.Tier;

/// What the content calendar asks of the core.
///
/// @param tiers those of the scheme in force, in its order
public record ContentServices(
    ContentService items,
    ReviewService reviews,
    CadenceService cadence,
    CalendarService days,
    ContentViewService views,
    ChoiceService choices,
    MemberRepository members,
    Supplier<List<Tier>> tiers,
    Clock clock) {}
