package org.siyu.core.today;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.actions.ActionService;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignChange;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.campaign.CampaignService;
import org.siyu.core.campaign.HandOverService;
import org.siyu.core.campaign.StepService;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.journey.JourneyDue;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What a person says of the entries of a day: done, left out, later. Each goes to where the entry
/// comes from, which checks and logs it.
public final class DayService {
  private final CampaignService campaigns;
  private final StepService steps;
  private final JourneyDue journeys;
  private final HandOverService handOvers;
  private final FollowUpService followUps;
  private final ActionService actions;
  private final AlertService alerts;
  private final DayStore store;

  public DayService(
      CampaignService campaigns,
      StepService steps,
      JourneyDue journeys,
      HandOverService handOvers,
      FollowUpService followUps,
      ActionService actions,
      AlertService alerts,
      DayStore store) {
    this.campaigns = campaigns;
    this.steps = steps;
    this.journeys = journeys;
    this.handOvers = handOvers;
    this.followUps = followUps;
    this.actions = actions;
    this.alerts = alerts;
    this.store = store;
  }

  /// An alert is taken over, or closed where there is a remark.
  ///
  /// @param customers for whom it is done, of a group of a journey
  /// @throws ProblemException [DayProblem#DONE_ELSEWHERE], and as the entry's own service
  public DayReceipt done(DayEntry entry, Collection<CustomerId> customers) {
    return done(entry, customers, DayRemark.NONE);
  }

  /// @throws ProblemException as without a remark
  public DayReceipt done(DayEntry entry, Collection<CustomerId> customers, DayRemark remark) {
    LocalDateTime at = remark.at().orElseGet(followUps::now);
    return switch (entry.subject()) {
      case DaySubject.Promise(var open) -> finished(open.followUp(), remark.text(), at);
      case DaySubject.Lead(_, var handOver) ->
          new DayReceipt.LeadAnswered(handOvers.take(handOver));
      case DaySubject.CampaignTask(var task) ->
          new DayReceipt.CampaignStepChanged(
              steps.finish(task.campaign().id(), List.of(task.step().key()), at, remark.text()));
      case DaySubject.JourneyGroup(var step) ->
          new DayReceipt.JourneyStepChanged(
              journeys.done(step.journey().id(), step.step().key(), customers, at, remark.text()));
      case DaySubject.Agreed(var item) -> {
        tell(item, remark.text());
        yield changed(item, actions.finish(item, at));
      }
      case DaySubject.OfAlert(var alert, _, _) ->
          new DayReceipt.AlertChanged(
              remark.text().isEmpty()
                  ? alerts.take(alert.id())
                  : alerts.close(alert.id(), remark.text()));
      case DaySubject.Publishing _, DaySubject.Review _ -> throw elsewhere(entry);
    };
  }

  /// What is said of an action item stands in the log of the campaign that it was agreed for.
  private void tell(ActionItem item, String remark) {
    if (!remark.isEmpty() && item.source().kind() == ActionSource.Kind.CAMPAIGN) {
      campaigns.remark(new CampaignId(item.source().id()), "", item.title() + ": " + remark);
    }
  }

  /// Done for all of their customers, all or none. Those that are done on their own screens are
  /// passed over, and alerts, which somebody takes over one by one.
  public List<DayReceipt> done(Collection<DayEntry> entries) {
    return store.asOne(
        () ->
            entries.stream()
                .filter(entry -> entry.subject().canBeTickedWithOthers())
                .map(entry -> done(entry, entry.subject().customers()))
                .toList());
  }

  /// Leaves it out. A follow-up or an alert is closed, with the reason in its note; a lead is given
  /// back.
  ///
  /// @throws ProblemException [DayProblem#REASON_MISSING], [DayProblem#NOT_SKIPPED], and as the
  ///   entry's own service
  public DayReceipt skip(DayEntry entry, Collection<CustomerId> customers, String why) {
    return skip(entry, customers, why, DayRemark.NONE);
  }

  /// @throws ProblemException as without a remark
  public DayReceipt skip(
      DayEntry entry, Collection<CustomerId> customers, String why, DayRemark remark) {
    if (why.isBlank()) {
      throw new ProblemException(Problem.of(DayProblem.REASON_MISSING));
    }
    String reason = remark.text().isEmpty() ? why.strip() : why.strip() + "; " + remark.text();
    LocalDateTime at = remark.at().orElseGet(followUps::now);
    return switch (entry.subject()) {
      case DaySubject.Promise(var open) -> finished(open.followUp(), reason, at);
      case DaySubject.Lead(_, var handOver) ->
          new DayReceipt.LeadAnswered(handOvers.giveBack(handOver, reason));
      case DaySubject.CampaignTask(var task) ->
          new DayReceipt.CampaignStepChanged(
              steps.skip(task.campaign().id(), List.of(task.step().key()), reason, at));
      case DaySubject.JourneyGroup(var step) ->
          new DayReceipt.JourneyStepChanged(
              journeys.skipped(step.journey().id(), step.step().key(), customers, reason, at));
      case DaySubject.OfAlert(var alert, _, _) ->
          new DayReceipt.AlertChanged(alerts.close(alert.id(), reason));
      case DaySubject.Agreed _, DaySubject.Publishing _, DaySubject.Review _ ->
          throw new ProblemException(Problem.of(DayProblem.NOT_SKIPPED, entry.subject().title()));
    };
  }

  private DayReceipt finished(FollowUp before, String words, LocalDateTime at) {
    if (words.isEmpty()) {
      return new DayReceipt.FollowedUp(before, followUps.finish(before, at));
    }
    FollowUp noted = noted(before, with(before.note(), words), before.version());
    return new DayReceipt.FollowedUp(before, followUps.finish(followUps.change(noted), at));
  }

  private static String with(String note, String words) {
    return words.isEmpty() ? note : note.isEmpty() ? words : note + "\n" + words;
  }

  /// Puts it off.
  ///
  /// @param until of a step of a journey and of an action item the day alone counts
  /// @throws ProblemException [DayProblem#TIME_PASSED], [DayProblem#DONE_ELSEWHERE], and as the
  ///   entry's own service
  public DayReceipt later(DayEntry entry, Collection<CustomerId> customers, LocalDateTime until) {
    return later(entry, customers, until, "");
  }

  /// @param words why; may be empty
  /// @throws ProblemException as without words
  public DayReceipt later(
      DayEntry entry, Collection<CustomerId> customers, LocalDateTime until, String words) {
    if (!until.isAfter(followUps.now())) {
      throw new ProblemException(Problem.of(DayProblem.TIME_PASSED));
    }
    return switch (entry.subject()) {
      case DaySubject.OfCustomer subject -> {
        FollowUp before = subject.open().followUp();
        FollowUp noted = noted(before, with(before.note(), words), before.version());
        yield new DayReceipt.FollowedUp(before, followUps.change(dueAt(noted, until)));
      }
      case DaySubject.CampaignTask(var task) -> {
        campaigns.remark(task.campaign().id(), task.step().key(), words);
        yield new DayReceipt.CampaignStepChanged(
            campaigns.moveStep(task.campaign().id(), task.step().key(), until));
      }
      case DaySubject.JourneyGroup(var step) ->
          new DayReceipt.JourneyStepChanged(
              journeys.later(
                  step.journey().id(), step.step().key(), customers, until.toLocalDate(), words));
      case DaySubject.Agreed(var item) -> {
        tell(item, words);
        yield changed(item, actions.change(item.dueOn(until.toLocalDate())));
      }
      case DaySubject.Publishing _, DaySubject.Review _, DaySubject.OfAlert _ ->
          throw elsewhere(entry);
    };
  }

  /// Takes back what was done in one go, all or none.
  ///
  /// @param receipts in the order in which it was done
  /// @throws ProblemException when somebody has changed the same since
  public void undo(List<DayReceipt> receipts) {
    store.asOne(
        () -> {
          Map<CampaignId, Undone> campaignsUndone = new HashMap<>();
          receipts.reversed().forEach(receipt -> undo(receipt, campaignsUndone));
          return receipts.size();
        });
  }

  /// Takes it back.
  ///
  /// @throws ProblemException when somebody has changed the same since
  public void undo(DayReceipt receipt) {
    undo(List.of(receipt));
  }

  /// A campaign that was changed several times is taken back change by change.
  ///
  /// @param version that the campaign had before what was undone last
  /// @param now the revision that undoing it has made
  private record Undone(int version, Campaign.Revision now) {}

  private void undo(DayReceipt receipt, Map<CampaignId, Undone> campaignsUndone) {
    switch (receipt) {
      case DayReceipt.FollowedUp(var before, var after) -> restore(before, after);
      case DayReceipt.LeadAnswered(var change) -> handOvers.undo(change);
      case DayReceipt.CampaignStepChanged(var change) -> undo(change, campaignsUndone);
      case DayReceipt.JourneyStepChanged(var done) -> journeys.undo(done);
      case DayReceipt.AlertChanged(var change) -> alerts.undo(change);
      case DayReceipt.ActionChanged(var before, var after) ->
          actions.change(before.inVersion(after.version()));
    }
  }

  private void undo(CampaignChange change, Map<CampaignId, Undone> campaignsUndone) {
    CampaignId id = change.after().id();
    int version = change.after().revision().version();
    Optional<Undone> last =
        Optional.ofNullable(campaignsUndone.get(id)).filter(undone -> undone.version() == version);
    steps.undo(
        last.map(
                undone ->
                    new CampaignChange(
                        change.before(), change.after().with(undone.now()), change.content()))
            .orElse(change));
    change
        .before()
        .ifPresent(
            before ->
                campaignsUndone.put(
                    id, new Undone(before.revision().version(), campaigns.require(id).revision())));
  }

  private void restore(FollowUp before, FollowUp after) {
    FollowUp open = followUps.reopen(after);
    FollowUp was = dueAt(noted(open, before.note(), open.version()), before.dueAt());
    if (!was.equals(open)) {
      followUps.change(was);
    }
  }

  private static FollowUp noted(FollowUp of, String note, int version) {
    return new FollowUp(
        of.id(), of.customer(), of.kind(), of.owner(), of.dueAt(), of.doneAt(), note, version);
  }

  private static FollowUp dueAt(FollowUp of, LocalDateTime dueAt) {
    return new FollowUp(
        of.id(),
        of.customer(),
        of.kind(),
        of.owner(),
        dueAt,
        Optional.empty(),
        of.note(),
        of.version());
  }

  private static DayReceipt changed(ActionItem before, ActionItem after) {
    return new DayReceipt.ActionChanged(before, after);
  }

  private static ProblemException elsewhere(DayEntry entry) {
    return new ProblemException(Problem.of(DayProblem.DONE_ELSEWHERE, entry.subject().title()));
  }
}
