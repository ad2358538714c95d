package org.siyu.app.campaign;

import java.util.List;
import java.util.function.Supplier;
import org.siyu.core.actions.ActionService;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.campaign.CampaignFlow;
import org.siyu.core.campaign.CampaignReviews;
import org.siyu.core.campaign.CampaignService;
import org.siyu.core.campaign.HandOverService;
import org.siyu.core.campaign.StepService;
import org.siyu.core.cases.CaseService;
import org.siyu.core.contact.ContactForecastService;
import org.siyu.core.content.AssetService;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.shared.Ids;
import org.siyu.core.sop.SopService;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.tiers.Tier;

/// All that the screen of campaigns asks of the core.
///
/// @param tiers those of the scheme in force
public record CampaignServices(
    CampaignService campaigns,
    StepService steps,
    HandOverService handOvers,
    CampaignFlow flow,
    CampaignReviews reviews,
    ActionService actions,
    SopService templates,
    ContactForecastService forecasts,
    AssetService assets,
    CaseService cases,
    ChoiceService choices,
    CalendarService days,
    MemberRepository members,
    Supplier<List<Tier>> tiers,
    Ids ids) {}
