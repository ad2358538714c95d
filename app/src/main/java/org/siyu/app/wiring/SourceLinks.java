package org.siyu.app.wiring;

import java.util.UUID;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.cases.CaseSource;

/// The ways back to where something was learnt or agreed.
final class SourceLinks {
  private final CampaignScreens campaigns;
  private final KpiScreens kpi;

  SourceLinks(CampaignScreens campaigns, KpiScreens kpi) {
    this.campaigns = campaigns;
    this.kpi = kpi;
  }

  void open(CaseSource source) {
    source
        .id()
        .ifPresent(
            id -> {
              switch (source.kind()) {
                case CAMPAIGN -> campaign(id);
                case REVIEW -> kpi.openReview(id);
                case EXPERIMENT, CONTENT, OTHER -> {}
              }
            });
  }

  void open(ActionSource source) {
    switch (source.kind()) {
      case CAMPAIGN -> campaign(source.id());
      case KPI_REVIEW -> kpi.openReview(source.id());
    }
  }

  private void campaign(UUID id) {
    campaigns.open(new CampaignId(id));
  }
}
