package org.siyu.core.campaign;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the steps of a campaign hang together as they are dated now.
public final class CampaignTimeline {
  private final Map<String, CampaignStep> steps = new LinkedHashMap<>();
  private final Set<String> critical;

  public CampaignTimeline(List<CampaignStep> steps) {
    steps.forEach(step -> this.steps.put(step.key(), step));
    this.critical = new LinkedHashSet<>(path());
  }

  /// The chain of steps that ends last, in the order of their dates: from the last step back to the
  /// one it waits for longest, and so on. Steps that were left out are passed over.
  private List<String> path() {
    List<String> path = new ArrayList<>();
    Optional<CampaignStep> at =
        steps.values().stream()
            .filter(step -> step.state() != StepState.SKIPPED)
            .max(
                Comparator.comparing(CampaignStep::end)
                    .thenComparing(step -> step.plan().dependsOn().size()));
    while (at.isPresent() && !path.contains(at.get().key())) {
      path.addFirst(at.get().key());
      at = before(at.get()).stream().max(Comparator.comparing(CampaignStep::end));
    }
    return path;
  }

  public Set<String> criticalPath() {
    return Set.copyOf(critical);
  }

  public boolean isCritical(CampaignStep step) {
    return critical.contains(step.key());
  }

  /// Late steps that move the end.
  public List<CampaignStep> criticalLate(LocalDateTime now) {
    return steps.values().stream().filter(step -> isCritical(step) && step.isLate(now)).toList();
  }

  /// The steps that one waits for; those that were left out do not hold it up.
  public List<CampaignStep> before(CampaignStep step) {
    return step.plan().dependsOn().stream()
        .flatMap(key -> Optional.ofNullable(steps.get(key)).stream())
        .filter(each -> each.state() != StepState.SKIPPED)
        .toList();
  }

  /// The steps that wait for one.
  public List<CampaignStep> after(CampaignStep step) {
    return steps.values().stream()
        .filter(each -> each.plan().dependsOn().contains(step.key()))
        .toList();
  }

  /// The steps that a step still waits for.
  public List<CampaignStep> waitsFor(CampaignStep step) {
    return before(step).stream().filter(each -> !each.state().isOver()).toList();
  }

  /// How much later a step may end before it holds up another one, or the end of the whole.
  public Duration slack(CampaignStep step) {
    LocalDateTime next =
        after(step).stream()
            .map(CampaignStep::start)
            .min(Comparator.naturalOrder())
            .or(() -> steps.values().stream().map(CampaignStep::end).max(Comparator.naturalOrder()))
            .orElse(step.end());
    Duration slack = Duration.between(step.end(), next);
    return slack.isNegative() ? Duration.ZERO : slack;
  }
}
