package org.siyu.core.today;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.actions.ActionService;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignService;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.StepState;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.journey.JourneyEnds;
import org.siyu.core.journey.JourneyId;
import org.siyu.core.journey.StepAct;

/// Finds out what became of entries that are no longer open.
public final class DayEnds {
  private final CampaignService campaigns;
  private final JourneyEnds journeys;
  private final FollowUpService followUps;
  private final ActionService actions;
  private final AlertService alerts;

  public DayEnds(
      CampaignService campaigns,
      JourneyEnds journeys,
      FollowUpService followUps,
      ActionService actions,
      AlertService alerts) {
    this.campaigns = campaigns;
    this.journeys = journeys;
    this.followUps = followUps;
    this.actions = actions;
    this.alerts = alerts;
  }

  private record JourneyStep(UUID journey, String step) {}

  /// Entries that never were, or are gone, or are done on their own screens, are left out.
  public Map<DayKey, DayEnd> of(Collection<DayKey> keys) {
    Map<DayKey, DayEnd> ends = new HashMap<>();
    Map<JourneyStep, Set<DayKey>> steps = new LinkedHashMap<>();
    Map<UUID, DayEnd> tasks = Map.of();
    for (DayKey key : keys) {
      switch (key.kind()) {
        case FOLLOW_UP ->
            followUps
                .find(key.id())
                .filter(FollowUp::isDone)
                .ifPresent(followUp -> ends.put(key, end(followUp)));
        case ACTION ->
            actions.find(key.id()).flatMap(DayEnds::end).ifPresent(end -> ends.put(key, end));
        case CAMPAIGN_STEP -> {
          tasks = tasks.isEmpty() ? tasks() : tasks;
          Optional.ofNullable(tasks.get(key.id())).ifPresent(end -> ends.put(key, end));
        }
        case JOURNEY_STEP ->
            steps
                .computeIfAbsent(new JourneyStep(key.id(), key.step()), _ -> new LinkedHashSet<>())
                .add(key);
        case ALERT ->
            alerts.find(key.id()).flatMap(DayEnds::end).ifPresent(end -> ends.put(key, end));
        case PUBLISHING, REVIEW -> {}
      }
    }
    steps.forEach((step, of) -> ends.putAll(ends(step, of)));
    return ends;
  }

  private static DayEnd end(FollowUp followUp) {
    return new DayEnd(DayEnd.Kind.DONE, followUp.doneAt(), "", followUp.note());
  }

  private static Optional<DayEnd> end(ActionItem item) {
    return item.done()
        .map(done -> new DayEnd(DayEnd.Kind.DONE, Optional.of(done.at()), done.by(), ""));
  }

  private static Optional<DayEnd> end(KeptAlert alert) {
    return alert.state() == AlertState.CLOSED
        ? alert
            .closed()
            .map(
                closed ->
                    new DayEnd(
                        DayEnd.Kind.DONE, Optional.of(closed.at()), closed.by(), closed.note()))
        : Optional.empty();
  }

  /// Of all campaigns: a step does not say whose it is.
  private Map<UUID, DayEnd> tasks() {
    Map<UUID, DayEnd> ends = new HashMap<>();
    for (Campaign campaign : campaigns.all()) {
      for (CampaignStep step : campaign.steps()) {
        if (step.state().isOver() || !campaign.state().isOpen()) {
          ends.put(step.id(), end(step));
        }
      }
    }
    return ends;
  }

  private static DayEnd end(CampaignStep step) {
    DayEnd.Kind kind =
        step.state() == StepState.DONE
            ? DayEnd.Kind.DONE
            : step.state() == StepState.SKIPPED ? DayEnd.Kind.SKIPPED : DayEnd.Kind.ENDED;
    return new DayEnd(kind, step.outcome().overAt(), step.outcome().by(), step.outcome().reason());
  }

  private Map<DayKey, DayEnd> ends(JourneyStep step, Set<DayKey> of) {
    List<CustomerId> customers =
        of.stream().map(DayKey::customer).flatMap(Optional::stream).toList();
    Map<CustomerId, StepAct> acts =
        journeys.settled(new JourneyId(step.journey()), step.step(), customers);
    Map<DayKey, DayEnd> ends = new HashMap<>();
    for (DayKey key : of) {
      key.customer()
          .map(acts::get)
          .ifPresent(
              act ->
                  ends.put(
                      key, new DayEnd(kind(act), Optional.of(act.at()), act.by(), act.reason())));
    }
    return ends;
  }

  private static DayEnd.Kind kind(StepAct act) {
    return switch (act.kind()) {
      case DONE -> DayEnd.Kind.DONE;
      case SKIPPED -> DayEnd.Kind.SKIPPED;
      case WITHDRAWN, MISSED, LATER -> DayEnd.Kind.ENDED;
    };
  }
}
