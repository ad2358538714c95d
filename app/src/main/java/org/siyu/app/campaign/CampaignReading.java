package org.siyu.app.campaign;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Line;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.campaign.CampaignOverlap;
import org.siyu.core.campaign.CampaignProgress;
import org.siyu.core.content.ContentId;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Reads all campaigns, and of the one that is looked at what there is to know.
final class CampaignReading {
  private final CampaignServices services;

  CampaignReading(CampaignServices services) {
    this.services = services;
  }

  record Read(Shown shown, Optional<Detail> detail) {}

  Read read(Optional<CampaignId> wanted, Monitor monitor) {
    LocalDateTime now = services.campaigns().now();
    List<Campaign> all = services.campaigns().all();
    Shown everything =
        new Shown(
            all.stream()
                .map(campaign -> new Line(campaign, CampaignProgress.of(campaign, now)))
                .toList(),
            services.members().list(),
            services.tiers().get(),
            services.choices().all(),
            services.campaigns().workload(),
            services.days().facts(),
            now);
    return new Read(
        everything,
        wanted
            .flatMap(id -> all.stream().filter(each -> each.id().equals(id)).findFirst())
            .map(campaign -> detail(campaign, all, now, monitor)));
  }

  private Detail detail(Campaign campaign, List<Campaign> all, LocalDateTime now, Monitor monitor) {
    DateRange days = new DateRange(campaign.begins().toLocalDate(), campaign.ends().toLocalDate());
    Map<ContentId, Integer> over =
        campaign.state().isOpen() ? services.forecasts().overCounts(days, monitor) : Map.of();
    return new Detail(
        campaign,
        CampaignProgress.of(campaign, now),
        services.reviews().review(campaign.id()),
        services.campaigns().log(campaign.id()),
        CampaignOverlap.of(campaign, all),
        over,
        services.handOvers().of(campaign.id()),
        services.cases().of(campaign.id().value()),
        services.members().acting());
  }
}
