package org.siyu.core.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.siyu.core.content.Audience;

/// Another campaign that speaks to some of the same customers in the same channel on the same days.
///
/// @param days on which both do
/// @param channels codes in which both do on one of the days
public record CampaignOverlap(
    CampaignId other, String name, Set<LocalDate> days, Set<String> channels) {
  public CampaignOverlap {
    days = Collections.unmodifiableSet(new TreeSet<>(days));
    channels = Collections.unmodifiableSet(new TreeSet<>(channels));
  }

  /// @param others all campaigns; those that are over or cancelled do not count, nor does this one
  public static List<CampaignOverlap> of(Campaign campaign, Collection<Campaign> others) {
    List<CampaignOverlap> found = new ArrayList<>();
    for (Campaign other : others) {
      if (!other.id().equals(campaign.id())
          && other.state().isOpen()
          && meet(campaign.frame().audience(), other.frame().audience())) {
        Set<Touch> both = touches(campaign);
        both.retainAll(touches(other));
        if (!both.isEmpty()) {
          found.add(
              new CampaignOverlap(
                  other.id(),
                  other.name(),
                  both.stream().map(Touch::day).collect(Collectors.toSet()),
                  both.stream().map(Touch::channel).collect(Collectors.toSet())));
        }
      }
    }
    return found;
  }

  private record Touch(LocalDate day, String channel) {}

  private static Set<Touch> touches(Campaign campaign) {
    return campaign.steps().stream()
        .filter(step -> step.state() != StepState.SKIPPED)
        .filter(step -> step.isTouch() || step.plan().message().isContent())
        .map(step -> new Touch(step.day(), step.plan().message().channel()))
        .collect(Collectors.toSet());
  }

  /// Whether somebody may be in both: by tiers, which exclude each other; tags do not.
  static boolean meet(Audience one, Audience other) {
    return one.tiers().isEmpty()
        || other.tiers().isEmpty()
        || one.tiers().stream().anyMatch(other.tiers()::contains);
  }
}
