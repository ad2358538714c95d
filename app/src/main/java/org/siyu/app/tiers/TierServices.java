package org.siyu.app.tiers;

import java.util.List;
import java.util.function.Supplier;
import org.siyu.core.customers.Tag;
import org.siyu.core.tiers.SavedListService;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierReportService;
import org.siyu.core.tiers.TierService;

/// The use cases that the tiers screen stands on.
///
/// @param tags the tags that rules can ask for
/// @param actor the name of the member who works here now
public record TierServices(
    TierService tiers,
    TierReportService reports,
    TierPracticeService practice,
    SavedListService lists,
    Supplier<List<Tag>> tags,
    Supplier<String> actor) {}
