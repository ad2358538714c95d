package org.siyu.core.campaign;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.content.Asset;
import org.siyu.core.content.PlanChange;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What people do with the steps of a campaign: begin, tick off, do, leave out, take up again, show
/// that it was done. A step that customers hear of goes into the contact ledger when it is done.
public final class StepService {
  private final CampaignService campaigns;
  private final CampaignRepository repository;
  private final ContactLedger ledger;

  public StepService(
      CampaignService campaigns, CampaignRepository repository, ContactLedger ledger) {
    this.campaigns = campaigns;
    this.repository = repository;
    this.ledger = ledger;
  }

  public CampaignChange begin(CampaignId id, Collection<String> keys) {
    return each(
        id, keys, step -> step.with(step.outcome().doing()), CampaignLogEntry.Kind.STEP_DOING, "");
  }

  /// Marks steps as done now; those that are over stay as they are.
  public CampaignChange finish(CampaignId id, Collection<String> keys) {
    return finish(id, keys, campaigns.now(), "");
  }

  /// Marks steps as done at a time that has passed; those that are over stay as they are.
  ///
  /// @param remark for the log; may be empty
  public CampaignChange finish(
      CampaignId id, Collection<String> keys, LocalDateTime at, String remark) {
    String by = campaigns.actor().name();
    return each(
        id,
        keys,
        step -> step.state().isOver() ? step : step.with(step.outcome().done(at, by)),
        CampaignLogEntry.Kind.STEP_DONE,
        CampaignRules.note(remark));
  }

  /// Leaves steps out. Their pieces stay in the calendar, where they can be taken out.
  ///
  /// @throws ProblemException [CampaignProblem#REASON_NEEDED]
  public CampaignChange skip(CampaignId id, Collection<String> keys, String why) {
    return skip(id, keys, why, campaigns.now());
  }

  /// Leaves steps out as of a time that has passed.
  ///
  /// @throws ProblemException [CampaignProblem#REASON_NEEDED]
  public CampaignChange skip(CampaignId id, Collection<String> keys, String why, LocalDateTime at) {
    String reason = CampaignRules.reason(why, CampaignProblem.REASON_NEEDED);
    String by = campaigns.actor().name();
    return each(
        id,
        keys,
        step -> step.state().isOver() ? step : step.with(step.outcome().skipped(at, by, reason)),
        CampaignLogEntry.Kind.STEP_SKIPPED,
        reason);
  }

  public CampaignChange reopen(CampaignId id, Collection<String> keys) {
    return each(
        id,
        keys,
        step -> step.with(step.outcome().open()),
        CampaignLogEntry.Kind.STEP_REOPENED,
        "");
  }

  /// Ticks a line of the checklist off, or not.
  ///
  /// @param line from 0
  public CampaignChange tick(CampaignId id, String key, int line, boolean isDone) {
    return repository.asOne(
        () -> {
          Campaign before = campaigns.require(id);
          CampaignStep step = step(before, key);
          Set<Integer> ticks = new TreeSet<>(step.outcome().ticks());
          if (isDone) {
            ticks.add(line);
          } else {
            ticks.remove(line);
          }
          Campaign kept = campaigns.save(before.with(step.with(step.outcome().withTicks(ticks))));
          return new CampaignChange(Optional.of(before), kept, PlanChange.NONE);
        });
  }

  /// Keeps a file with a step, to show that it was done.
  public CampaignChange attach(CampaignId id, String key, Asset file) {
    return edited(
        id,
        key,
        step -> {
          List<Asset> files = new ArrayList<>(step.evidence());
          files.remove(file);
          files.add(file);
          return step.withEvidence(files);
        },
        CampaignLogEntry.Kind.EVIDENCE,
        file.fileName());
  }

  public CampaignChange detach(CampaignId id, String key, Asset file) {
    return edited(
        id,
        key,
        step ->
            step.withEvidence(step.evidence().stream().filter(each -> !each.equals(file)).toList()),
        CampaignLogEntry.Kind.EVIDENCE,
        file.fileName());
  }

  private CampaignChange edited(
      CampaignId id,
      String key,
      UnaryOperator<CampaignStep> edit,
      CampaignLogEntry.Kind kind,
      String note) {
    return campaigns.edit(
        id, campaign -> campaign.with(edit.apply(step(campaign, key))), kind, key, note);
  }

  private CampaignChange each(
      CampaignId id,
      Collection<String> keys,
      UnaryOperator<CampaignStep> edit,
      CampaignLogEntry.Kind kind,
      String note) {
    return repository.asOne(
        () -> {
          Campaign before = campaigns.require(id);
          if (before.state() == CampaignState.CANCELLED
              || before.state() == CampaignState.REVIEWED) {
            throw new ProblemException(Problem.of(CampaignProblem.OVER, before.name()));
          }
          Campaign after = before;
          List<CampaignStep> changed = new ArrayList<>();
          for (String key : keys) {
            CampaignStep had = step(after, key);
            CampaignStep has = edit.apply(had);
            if (!has.equals(had)) {
              after = after.with(has);
              changed.add(has);
            }
          }
          if (changed.isEmpty()) {
            return new CampaignChange(Optional.of(before), before, PlanChange.NONE);
          }
          Campaign kept = campaigns.save(after);
          for (CampaignStep step : changed) {
            tell(kept, step);
            campaigns.log(id, kind, step.key(), note);
          }
          return new CampaignChange(Optional.of(before), kept, PlanChange.NONE);
        });
  }

  /// Takes a change of steps back, in the ledger too.
  public void undo(CampaignChange change) {
    repository.asOne(
        () -> {
          campaigns.undo(change);
          change
              .before()
              .ifPresent(
                  before ->
                      before.steps().stream()
                          .filter(
                              step ->
                                  change
                                      .after()
                                      .step(step.key())
                                      .filter(after -> after.state() != step.state())
                                      .isPresent())
                          .forEach(step -> tell(before, step)));
          return change;
        });
  }

  private void tell(Campaign campaign, CampaignStep step) {
    if (step.isTouch()) {
      if (step.state() == StepState.DONE) {
        ledger.reached(
            step.id(),
            step.outcome().overAt().orElse(step.start()),
            step.plan().message().channel(),
            campaign.frame().audience());
      } else {
        ledger.stepUndone(step.id());
      }
    }
  }

  private static CampaignStep step(Campaign campaign, String key) {
    return campaign
        .step(key)
        .orElseThrow(() -> new ProblemException(Problem.of(CampaignProblem.NOT_FOUND, key)));
  }

  /// Tasks of a member that are not over, of campaigns that run or are approved, the earliest
  /// first.
  public List<Task> tasks(Optional<UUID> member) {
    List<Task> tasks = new ArrayList<>();
    for (Campaign campaign : campaigns.all()) {
      if (campaign.state().isOpen() && campaign.state() != CampaignState.DRAFT) {
        campaign.steps().stream()
            .filter(step -> !step.state().isOver())
            .filter(step -> member.isEmpty() || step.owner().equals(member))
            .forEach(step -> tasks.add(new Task(campaign, step)));
      }
    }
    tasks.sort(Comparator.comparing(task -> task.step().start()));
    return tasks;
  }

  /// A step with the campaign that it belongs to.
  public record Task(Campaign campaign, CampaignStep step) {}
}
