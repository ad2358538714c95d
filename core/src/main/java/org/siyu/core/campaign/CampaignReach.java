package org.siyu.core.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.Audience;
import org.siyu.core.shared.DateRange;
import org.siyu.core.sop.SopMeasure;

/// Whose orders a campaign counts as its own, and on which days: what its own page counts its
/// turnover from while nobody has written any down.
///
/// @param campaign its id
/// @param lead who leads it
/// @param window as [CampaignReviews#window(Campaign)] has it
public record CampaignReach(
    UUID campaign, Optional<UUID> lead, Audience audience, DateRange window) {

  /// Of those that were let go on and whose turnover nobody has written down. What was never
  /// approved or was called off has brought nothing, whoever ordered on its days.
  public static List<CampaignReach> uncounted(List<Campaign> campaigns) {
    return campaigns.stream()
        .filter(campaign -> campaign.state().isApproved() || campaign.state().isFinished())
        .filter(
            campaign ->
                campaign.actuals().stream().noneMatch(each -> each.measure() == SopMeasure.GMV))
        .map(
            campaign ->
                new CampaignReach(
                    campaign.id().value(),
                    campaign.frame().lead(),
                    campaign.frame().audience(),
                    CampaignReviews.window(campaign)))
        .toList();
  }
}
