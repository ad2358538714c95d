package org.siyu.storage.kpireview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.siyu.core.actions.ActionService;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignFigures;
import org.siyu.core.campaign.CampaignReviews;
import org.siyu.core.kpireview.KpiReviewService;
import org.siyu.core.kpireview.ReviewCounting;
import org.siyu.core.tiers.TierService;
import org.siyu.storage.actions.JooqActionRepository;
import org.siyu.storage.alerts.JooqAlertRepository;
import org.siyu.storage.kpi.KpiStore;
import org.siyu.storage.tiers.JooqTierRepository;

/// A store with a team of two, and the service of reviews on it. It is the 12th of July.
public final class KpiReviewStore implements AutoCloseable {
  public final KpiStore kpi;
  public final TierService tiers;
  public final ActionService actions;
  public final AlertService alerts;
  public final KpiReviewService service;

  /// What campaigns there are.
  public final List<Campaign> campaigns = new ArrayList<>();

  public KpiReviewStore(Path folder) {
    kpi = new KpiStore(folder);
    tiers =
        new TierService(
            new JooqTierRepository(kpi.database), (_, _, _, _) -> {}, kpi.ids, kpi.clock, "Tiers");
    actions =
        new ActionService(new JooqActionRepository(kpi.database), kpi.ids, () -> "Lin", kpi.clock);
    alerts =
        new AlertService(
            () -> kpi.service,
            new JooqAlertRepository(kpi.database),
            kpi.ids,
            () -> kpi.operator,
            kpi.clock);
    service =
        new KpiReviewService(
            new JooqKpiReviewRepository(kpi.database),
            new ReviewCounting(
                kpi.service,
                tiers,
                new ReviewCounting.Alerts(
                    (period, scope) -> alerts.of(period, scope), UnaryOperator.identity()),
                () -> campaigns,
                campaign ->
                    CampaignFigures.of(
                        campaign,
                        CampaignReviews.window(campaign),
                        CampaignFigures.Store.NOTHING,
                        List.of()),
                kpi.clock),
            actions,
            kpi.ids,
            () -> "Lin",
            kpi.clock);
  }

  @Override
  public void close() {
    kpi.close();
  }
}
