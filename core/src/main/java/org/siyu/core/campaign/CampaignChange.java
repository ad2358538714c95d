package org.siyu.core.campaign;

import java.util.Optional;
import org.siyu.core.content.PlanChange;

/// What a step changed in a campaign and in the calendar, so that it can be undone.
///
/// @param before empty for one that was made
public record CampaignChange(Optional<Campaign> before, Campaign after, PlanChange content) {}
