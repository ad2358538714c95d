package org.siyu.core.campaign;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.shared.Percent;
import org.siyu.core.sop.SopTarget;

/// What the review of a campaign starts from: targets and actuals, cost, funnel, steps in time and
/// late, what was moved.
///
/// @param moves the latest last
/// @param names of members by id
/// @param at when it was put together
public record CampaignReview(
    Campaign campaign,
    Gate gate,
    CampaignFigures figures,
    List<CampaignLogEntry> moves,
    List<ActionItem> actions,
    Map<UUID, String> names,
    String workspace,
    LocalDateTime at) {
  public CampaignReview {
    moves = List.copyOf(moves);
    actions = List.copyOf(actions);
    names = Map.copyOf(names);
  }

  /// A target and what it came to.
  public record TargetLine(
      SopTarget target, Optional<BigDecimal> actual, Optional<Percent> attainment) {}

  public List<TargetLine> targets() {
    return campaign.targets().stream()
        .map(
            target ->
                new TargetLine(
                    target,
                    figures.actual(target.measure()),
                    figures.attainment(target.measure(), target.value())))
        .toList();
  }

  /// Where money and results are heading, as of when it was put together.
  public CampaignOutlook outlook() {
    return CampaignOutlook.of(campaign, figures, at.toLocalDate());
  }

  public Optional<Percent> roi() {
    return figures.roi(campaign.frame().marginPercent());
  }

  public List<CampaignStep> keptSteps() {
    return campaign.steps().stream()
        .filter(step -> step.state() == StepState.DONE && !step.wasLate())
        .toList();
  }

  public List<CampaignStep> lateSteps() {
    return campaign.steps().stream()
        .filter(step -> step.state() != StepState.SKIPPED)
        .filter(step -> lateness(step).isPresent())
        .toList();
  }

  public List<CampaignStep> skippedSteps() {
    return campaign.steps().stream().filter(step -> step.state() == StepState.SKIPPED).toList();
  }

  public List<CampaignStep> undoneSteps() {
    return campaign.steps().stream().filter(step -> !step.state().isOver()).toList();
  }

  public Optional<Duration> lateness(CampaignStep step) {
    return CampaignProgress.lateness(step, at);
  }

  /// The name of a member; "" for nobody.
  public String name(Optional<UUID> member) {
    return member.map(id -> names.getOrDefault(id, "")).orElse("");
  }
}
