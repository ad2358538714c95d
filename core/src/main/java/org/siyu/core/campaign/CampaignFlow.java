package org.siyu.core.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.siyu.core.content.PlanChange;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopService;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopVersion;
import org.siyu.core.team.Member;

/// The way of a campaign: draft → approved → running → finished → reviewed, or cancelled.
///
/// Above the gate one person approves it. Below the gate it takes a written reason and a second
/// person; where the gate cannot be computed, a written reason. One that falls below the gate after
/// it was approved is approved anew before it starts.
public final class CampaignFlow {
  private final CampaignService campaigns;
  private final CampaignRepository repository;
  private final SopService templates;

  public CampaignFlow(
      CampaignService campaigns, CampaignRepository repository, SopService templates) {
    this.campaigns = campaigns;
    this.repository = repository;
    this.templates = templates;
  }

  /// As the store's orders and the campaign's budget say now.
  public Gate gate(Campaign campaign) {
    return Gate.of(campaign, repository.lifetime(campaigns.now().toLocalDate()));
  }

  /// Approves a draft that passes the gate, or one below it that somebody else asked for; also one
  /// that fell below it since.
  ///
  /// @throws ProblemException [CampaignProblem#WRONG_STATE], [CampaignProblem#GATE_REASON_NEEDED],
  ///   [CampaignProblem#SECOND_PERSON_NEEDED]
  public CampaignChange approve(CampaignId id) {
    Campaign campaign = toApprove(id);
    Gate gate = gate(campaign);
    Member actor = campaigns.actor();
    LocalDateTime now = campaigns.now();
    if (gate.verdict() == Gate.Verdict.PASSED) {
      return approved(
          id, new Approval("", actor.id(), now, Optional.of(actor.id()), Optional.of(now)));
    }
    Approval asked =
        campaign
            .approval()
            .filter(each -> !each.reason().isEmpty())
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(CampaignProblem.GATE_REASON_NEEDED, campaign.name())));
    if (gate.verdict() == Gate.Verdict.BELOW && asked.askedBy().equals(actor.id())) {
      throw new ProblemException(Problem.of(CampaignProblem.SECOND_PERSON_NEEDED, actor.name()));
    }
    return approved(id, asked.by(actor.id(), now));
  }

  private CampaignChange approved(CampaignId id, Approval approval) {
    return campaigns.edit(
        id,
        campaign ->
            campaign
                .withApproval(Optional.of(approval))
                .with(
                    campaign.state() == CampaignState.DRAFT
                        ? CampaignState.APPROVED
                        : campaign.state()),
        CampaignLogEntry.Kind.APPROVED,
        "",
        approval.reason());
  }

  /// Asks to go on although the gate is not passed.
  ///
  /// @throws ProblemException [CampaignProblem#WRONG_STATE], [CampaignProblem#GATE_REASON_NEEDED]
  public CampaignChange ask(CampaignId id, String why) {
    toApprove(id);
    String reason = CampaignRules.reason(why, CampaignProblem.GATE_REASON_NEEDED);
    Approval asked =
        new Approval(
            reason, campaigns.actor().id(), campaigns.now(), Optional.empty(), Optional.empty());
    return campaigns.edit(
        id,
        campaign -> campaign.withApproval(Optional.of(asked)),
        CampaignLogEntry.Kind.ASKED,
        "",
        reason);
  }

  /// @throws ProblemException [CampaignProblem#WRONG_STATE], [CampaignProblem#APPROVAL_NEEDED]
  public CampaignChange start(CampaignId id) {
    Campaign campaign = in(id, Set.of(CampaignState.APPROVED));
    if (gate(campaign).asksAgain(campaign)) {
      throw new ProblemException(Problem.of(CampaignProblem.APPROVAL_NEEDED, campaign.name()));
    }
    return to(id, CampaignState.RUNNING, CampaignLogEntry.Kind.STARTED, "");
  }

  /// Ends it. Steps that are open stay so, and the review tells of them.
  public CampaignChange finish(CampaignId id) {
    in(id, Set.of(CampaignState.APPROVED, CampaignState.RUNNING));
    return to(id, CampaignState.FINISHED, CampaignLogEntry.Kind.FINISHED, "");
  }

  /// Lets a finished one run again, or opens its review again.
  public CampaignChange reopen(CampaignId id) {
    Campaign campaign = in(id, Set.of(CampaignState.FINISHED, CampaignState.REVIEWED));
    return to(
        id,
        campaign.state() == CampaignState.REVIEWED ? CampaignState.FINISHED : CampaignState.RUNNING,
        CampaignLogEntry.Kind.REOPENED,
        "");
  }

  /// Closes the review.
  public CampaignChange reviewed(CampaignId id) {
    in(id, Set.of(CampaignState.FINISHED));
    return to(id, CampaignState.REVIEWED, CampaignLogEntry.Kind.REVIEWED, "");
  }

  /// Calls it off: what is not published leaves the calendar.
  ///
  /// @throws ProblemException [CampaignProblem#WRONG_STATE], [CampaignProblem#REASON_NEEDED]
  public CampaignChange cancel(CampaignId id, String why) {
    String reason = CampaignRules.reason(why, CampaignProblem.REASON_NEEDED);
    return repository.asOne(
        () -> {
          Campaign before =
              in(id, Set.of(CampaignState.DRAFT, CampaignState.APPROVED, CampaignState.RUNNING));
          PlanChange removed = campaigns.items().removeUnpublished(before);
          Campaign kept = campaigns.save(before.with(CampaignState.CANCELLED));
          campaigns.log(id, CampaignLogEntry.Kind.CANCELLED, "", reason);
          return new CampaignChange(Optional.of(before), kept, removed);
        });
  }

  private CampaignChange to(
      CampaignId id, CampaignState state, CampaignLogEntry.Kind kind, String note) {
    return campaigns.edit(id, campaign -> campaign.with(state), kind, "", note);
  }

  /// A draft, or one that asks to be approved again.
  private Campaign toApprove(CampaignId id) {
    Campaign campaign = campaigns.require(id);
    boolean isAsked =
        campaign.state().isApproved() && campaign.approval().map(Approval::isWaiting).orElse(false);
    return isAsked || gate(campaign).asksAgain(campaign)
        ? campaign
        : in(id, Set.of(CampaignState.DRAFT));
  }

  private Campaign in(CampaignId id, Set<CampaignState> allowed) {
    Campaign campaign = campaigns.require(id);
    if (!allowed.contains(campaign.state())) {
      throw new ProblemException(Problem.of(CampaignProblem.WRONG_STATE, campaign.name()));
    }
    return campaign;
  }

  /// The campaign as a template: steps on the days they were on, without those that were left out,
  /// with its targets and budget.
  public static SopTemplate asTemplate(Campaign campaign) {
    Set<String> kept =
        campaign.steps().stream()
            .filter(step -> step.state() != StepState.SKIPPED)
            .map(CampaignStep::key)
            .collect(Collectors.toSet());
    List<SopStep> steps =
        campaign.plan().steps().stream()
            .filter(step -> kept.contains(step.key()))
            .map(step -> dated(campaign, step))
            .map(step -> step.after(step.dependsOn().stream().filter(kept::contains).toList()))
            .toList();
    return campaign.plan().withSteps(steps);
  }

  private static SopStep dated(Campaign campaign, SopStep step) {
    LocalDate zero = campaign.day();
    return campaign
        .step(step.key())
        .filter(CampaignStep::isMovedByHand)
        .map(
            moved ->
                step.with(
                    new SopStep.Timing(
                        Math.toIntExact(ChronoUnit.DAYS.between(zero, moved.day())),
                        Optional.of(moved.start().toLocalTime()),
                        step.timing().minutes(),
                        step.timing().rule())))
        .orElse(step);
  }

  /// Keeps the campaign as the next version of its template, or as a template of its own where that
  /// is gone.
  public SopVersion keepAsTemplate(CampaignId id, String note) {
    return repository.asOne(
        () -> {
          Campaign campaign = campaigns.require(id);
          SopTemplate template = asTemplate(campaign);
          Optional<SopEntry> newest =
              templates.find(campaign.template().template(), template.language());
          SopVersion kept =
              newest
                  .map(
                      entry ->
                          templates.save(
                              entry.newest(), template.with(entry.template().overview()), note))
                  .orElseGet(
                      () ->
                          templates.create(
                              template.with(
                                  template
                                      .overview()
                                      .named(
                                          templates.freeName(
                                              template.name(), template.language())))));
          campaigns.log(
              id,
              CampaignLogEntry.Kind.TEMPLATE_KEPT,
              "",
              kept.template().name() + " " + kept.number());
          return kept;
        });
  }
}
