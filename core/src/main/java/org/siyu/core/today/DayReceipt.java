package org.siyu.core.today;

import org.siyu.core.actions.ActionItem;
import org.siyu.core.alerts.AlertChange;
import org.siyu.core.campaign.CampaignChange;
import org.siyu.core.campaign.HandOverChange;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.journey.StepReceipt;

/// What was done with an entry, to be taken back.
public sealed interface DayReceipt {
  record FollowedUp(FollowUp before, FollowUp after) implements DayReceipt {}

  record LeadAnswered(HandOverChange change) implements DayReceipt {}

  record CampaignStepChanged(CampaignChange change) implements DayReceipt {}

  record JourneyStepChanged(StepReceipt receipt) implements DayReceipt {}

  record AlertChanged(AlertChange change) implements DayReceipt {}

  record ActionChanged(ActionItem before, ActionItem after) implements DayReceipt {}
}
