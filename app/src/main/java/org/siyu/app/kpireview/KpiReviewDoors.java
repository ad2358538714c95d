package org.siyu.app.kpireview;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.core.campaign.CampaignId;

/// Where the screen of reviews leads.
///
/// @param sheet shows a KPI sheet
/// @param campaign shows a campaign
/// @param keepCase begins a case of what a review has found
/// @param openCase shows a case that was kept
/// @param tierName words a tier that has no name of its own
public record KpiReviewDoors(
    Consumer<SheetQuery> sheet,
    Consumer<CampaignId> campaign,
    Consumer<Lesson> keepCase,
    Consumer<UUID> openCase,
    Function<String, String> tierName) {

  /// What a review has found, in the words of now.
  ///
  /// @param name the review's
  public record Lesson(UUID review, String name, String problem, String solution, String proof) {}
}
