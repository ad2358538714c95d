package org.siyu.app.campaign;

import java.util.UUID;
import java.util.function.Consumer;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.content.ContentId;
import org.siyu.core.customers.CustomerId;

/// Where the screen of campaigns leads.
///
/// @param item shows a piece of the content calendar in full
/// @param customer shows a customer
/// @param keepCase begins a case of what a campaign has shown
/// @param openCase shows a case that was kept
public record CampaignDoors(
    Consumer<ContentId> item,
    Consumer<CustomerId> customer,
    Consumer<Lesson> keepCase,
    Consumer<UUID> openCase) {

  /// What a campaign has shown, in the words of now.
  public record Lesson(CampaignId id, String name, String problem, String solution, String proof) {}
}
