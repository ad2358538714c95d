package org.siyu.core.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.actions.ActionService;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.DateRange;
import org.siyu.core.sop.SopStage;
import org.siyu.core.team.MemberRepository;

/// What came of campaigns, while they run and at their end.
public final class CampaignReviews {
  private static final Set<CampaignLogEntry.Kind> MOVES =
      EnumSet.of(
          CampaignLogEntry.Kind.MOVED,
          CampaignLogEntry.Kind.STEP_MOVED,
          CampaignLogEntry.Kind.STEP_SKIPPED,
          CampaignLogEntry.Kind.REMARK);

  private final CampaignService campaigns;
  private final CampaignFlow flow;
  private final CampaignRepository repository;
  private final ActionService actions;
  private final MemberRepository members;
  private final CampaignReportWriter writer;
  private final AuditLog audit;
  private final Supplier<String> workspace;

  /// @param workspace its name
  public CampaignReviews(
      CampaignService campaigns,
      CampaignFlow flow,
      CampaignRepository repository,
      ActionService actions,
      MemberRepository members,
      CampaignReportWriter writer,
      AuditLog audit,
      Supplier<String> workspace) {
    this.campaigns = campaigns;
    this.flow = flow;
    this.repository = repository;
    this.actions = actions;
    this.members = members;
    this.writer = writer;
    this.audit = audit;
    this.workspace = workspace;
  }

  /// The days on which orders count: from the first day of execution to so many days after the last
  /// one.
  public static DateRange window(Campaign campaign) {
    List<LocalDate> days =
        campaign.steps().stream()
            .filter(step -> step.stage() == SopStage.EXECUTION)
            .filter(step -> step.state() != StepState.SKIPPED)
            .map(CampaignStep::day)
            .sorted()
            .toList();
    LocalDate first = days.isEmpty() ? campaign.day() : days.getFirst();
    LocalDate last = days.isEmpty() ? campaign.day() : days.getLast();
    return new DateRange(first, last.plusDays(campaign.frame().attributionDays()));
  }

  /// What has come of it so far.
  public CampaignFigures figures(Campaign campaign) {
    DateRange window = window(campaign);
    return CampaignFigures.of(
        campaign,
        window,
        repository.counts(campaign.frame().audience(), window),
        campaigns.pieces(campaign).stream().map(ContentRow::of).toList());
  }

  public CampaignReview review(CampaignId id) {
    Campaign campaign = campaigns.require(id);
    Map<UUID, String> names = new HashMap<>();
    members.list().forEach(member -> names.put(member.id(), member.name()));
    return new CampaignReview(
        campaign,
        flow.gate(campaign),
        figures(campaign),
        campaigns.log(id).reversed().stream()
            .filter(entry -> MOVES.contains(entry.kind()))
            .toList(),
        actions.of(id.value()),
        names,
        workspace.get(),
        campaigns.now());
  }

  /// Writes the review as a workbook.
  public void write(CampaignId id, CampaignReportWords words, Path target) {
    CampaignReview review = review(id);
    writer.write(review, words, target);
    audit.record(
        campaigns.actor().name(),
        AuditAction.REPORT_EXPORTED,
        id.toString(),
        Map.of("steps", Integer.toString(review.campaign().steps().size())));
  }
}
