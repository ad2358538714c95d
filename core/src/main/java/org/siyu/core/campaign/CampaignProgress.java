package org.siyu.core.campaign;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How far a campaign has come at a moment.
///
/// @param steps all that were not left out
/// @param done of these
/// @param skipped left out
/// @param late not done after their deadline
/// @param criticalLate of these the ones that move the end
/// @param next the first step that is open
public record CampaignProgress(
    int steps, int done, int skipped, int late, int criticalLate, Optional<CampaignStep> next) {
  public static CampaignProgress of(Campaign campaign, LocalDateTime now) {
    List<CampaignStep> counted =
        campaign.steps().stream().filter(step -> step.state() != StepState.SKIPPED).toList();
    boolean isOpen = campaign.state().isOpen();
    return new CampaignProgress(
        counted.size(),
        (int) counted.stream().filter(step -> step.state() == StepState.DONE).count(),
        campaign.steps().size() - counted.size(),
        isOpen ? (int) counted.stream().filter(step -> step.isLate(now)).count() : 0,
        isOpen ? new CampaignTimeline(campaign.steps()).criticalLate(now).size() : 0,
        counted.stream()
            .filter(step -> !step.state().isOver())
            .min(Comparator.comparing(CampaignStep::start)));
  }

  /// From 0 to 1; 1 without steps.
  public double share() {
    return steps == 0 ? 1 : (double) done / steps;
  }

  public boolean isLate() {
    return late > 0;
  }

  /// How late a step was or is; nothing for one in time.
  public static Optional<Duration> lateness(CampaignStep step, LocalDateTime now) {
    if (step.wasLate()) {
      return step.outcome().overAt().map(at -> Duration.between(step.deadline(), at));
    }
    return step.isLate(now)
        ? Optional.of(Duration.between(step.deadline(), now))
        : Optional.empty();
  }
}
