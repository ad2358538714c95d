package org.siyu.app.wiring;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.siyu.app.campaign.CampaignServices;
import org.siyu.core.actions.ActionService;
import org.siyu.core.campaign.CampaignFlow;
import org.siyu.core.campaign.CampaignReviews;
import org.siyu.core.campaign.CampaignService;
import org.siyu.core.campaign.HandOverService;
import org.siyu.core.campaign.StepService;
import org.siyu.core.cases.CaseService;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.shared.Ids;
import org.siyu.core.sop.SopService;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.tiers.Tier;
import org.siyu.storage.actions.JooqActionRepository;
import org.siyu.storage.campaign.CampaignReviewWorkbook;
import org.siyu.storage.campaign.JooqCampaignRepository;
import org.siyu.storage.campaign.JooqHandOverRepository;
import org.siyu.storage.contact.JooqContactRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.sop.JooqSopRepository;

/// What campaigns of one open workspace stand on.
final class CampaignBench {
  private final CampaignServices services;

  /// @param content what they have in common with the content calendar
  /// @param actor the name of the member who works here now
  /// @param tiers those of the scheme in force
  /// @param team the workspace's name
  CampaignBench(
      Database database,
      ContentBench content,
      MemberRepository members,
      FollowUpService followUps,
      CaseService cases,
      AuditLog audit,
      Supplier<String> actor,
      Supplier<List<Tier>> tiers,
      Supplier<String> team,
      Clock clock) {
    Ids ids = Ids.system();
    JooqCampaignRepository repository = new JooqCampaignRepository(database);
    SopService templates =
        new SopService(
            new JooqSopRepository(database), content.services().choices(), ids, actor, clock);
    CampaignService campaigns =
        new CampaignService(
            repository,
            templates,
            content.services().items(),
            content.services().days(),
            members,
            ids,
            clock);
    CampaignFlow flow = new CampaignFlow(campaigns, repository, templates);
    ActionService actions =
        new ActionService(new JooqActionRepository(database), ids, actor, clock);
    this.services =
        new CampaignServices(
            campaigns,
            new StepService(
                campaigns,
                repository,
                new ContactLedger(
                    new JooqContactRepository(database), new JooqContentRepository(database))),
            new HandOverService(
                campaigns, repository, new JooqHandOverRepository(database), followUps, members),
            flow,
            new CampaignReviews(
                campaigns,
                flow,
                repository,
                actions,
                members,
                new CampaignReviewWorkbook(),
                audit,
                team),
            actions,
            templates,
            content.forecasts(),
            content.editor().assets(),
            cases,
            content.services().choices(),
            content.services().days(),
            members,
            tiers,
            ids);
  }

  /// All that campaigns ask of the core.
  CampaignServices services() {
    return services;
  }
}
