package org.siyu.core.campaign;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.siyu.core.content.Asset;
import org.siyu.core.content.ContentId;
import org.siyu.core.sop.SopStage;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.WorkingDayRule;

/// A dated task of a campaign.
///
/// @param plan what the template says of it
/// @param start local time
/// @param isMovedByHand whether somebody put it to another time than the template gives
/// @param owner id of the member who does it; empty for nobody yet
/// @param item the piece of the content calendar that it is
/// @param evidence files that show that it was done
public record CampaignStep(
    UUID id,
    SopStep plan,
    LocalDateTime start,
    boolean isMovedByHand,
    Optional<UUID> owner,
    Outcome outcome,
    Optional<ContentId> item,
    List<Asset> evidence) {
  public CampaignStep {
    evidence = List.copyOf(evidence);
  }

  /// What has become of it.
  ///
  /// @param reason why it was left out; "" otherwise
  /// @param overAt when it was done or left out
  /// @param by name of the member who said so; "" while it is open
  /// @param ticks places in the checklist, from 0, that are ticked off
  public record Outcome(
      StepState state,
      String reason,
      Optional<LocalDateTime> overAt,
      String by,
      Set<Integer> ticks) {
    public static final Outcome NONE =
        new Outcome(StepState.OPEN, "", Optional.empty(), "", Set.of());

    public Outcome {
      ticks = Collections.unmodifiableSet(new TreeSet<>(ticks));
    }

    public Outcome withTicks(Set<Integer> wanted) {
      return new Outcome(state, reason, overAt, by, wanted);
    }

    public Outcome doing() {
      return new Outcome(StepState.DOING, "", Optional.empty(), "", ticks);
    }

    public Outcome open() {
      return new Outcome(StepState.OPEN, "", Optional.empty(), "", ticks);
    }

    public Outcome done(LocalDateTime at, String member) {
      return new Outcome(StepState.DONE, "", Optional.of(at), member, ticks);
    }

    public Outcome skipped(LocalDateTime at, String member, String why) {
      return new Outcome(StepState.SKIPPED, why, Optional.of(at), member, ticks);
    }
  }

  public String key() {
    return plan.key();
  }

  public String title() {
    return plan.title();
  }

  public SopStage stage() {
    return plan.stage();
  }

  public StepState state() {
    return outcome.state();
  }

  public LocalDate day() {
    return start.toLocalDate();
  }

  /// The start for a step that takes no time.
  public LocalDateTime end() {
    return start.plusMinutes(plan.timing().minutes());
  }

  /// Its end, and as much more as its SLA allows.
  public LocalDateTime deadline() {
    return end().plus(plan.work().sla().orElse(Duration.ZERO));
  }

  /// Whether it is not done after its deadline.
  public boolean isLate(LocalDateTime now) {
    return !state().isOver() && deadline().isBefore(now);
  }

  /// Whether it was done after its deadline.
  public boolean wasLate() {
    return state() == StepState.DONE
        && outcome.overAt().filter(at -> at.isAfter(deadline())).isPresent();
  }

  /// Whether customers hear of it without a piece of the content calendar.
  public boolean isTouch() {
    return !plan.message().channel().isEmpty()
        && !plan.message().isContent()
        && !plan.message().script().isEmpty();
  }

  /// Whether it is open on a day on which nobody works, though its template asks for working days.
  public boolean isOnDayOff(Predicate<LocalDate> isWorkingDay) {
    return !state().isOver()
        && plan.timing().rule() != WorkingDayRule.NONE
        && !isWorkingDay.test(day());
  }

  public CampaignStep at(LocalDateTime wanted, boolean isByHand) {
    return new CampaignStep(id, plan, wanted, isByHand, owner, outcome, item, evidence);
  }

  public CampaignStep ownedBy(Optional<UUID> wanted) {
    return new CampaignStep(id, plan, start, isMovedByHand, wanted, outcome, item, evidence);
  }

  public CampaignStep with(Outcome wanted) {
    return new CampaignStep(id, plan, start, isMovedByHand, owner, wanted, item, evidence);
  }

  public CampaignStep linkedTo(Optional<ContentId> wanted) {
    return new CampaignStep(id, plan, start, isMovedByHand, owner, outcome, wanted, evidence);
  }

  public CampaignStep withEvidence(List<Asset> wanted) {
    return new CampaignStep(id, plan, start, isMovedByHand, owner, outcome, item, wanted);
  }
}
