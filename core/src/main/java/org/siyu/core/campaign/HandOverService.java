package org.siyu.core.campaign;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.customers.Owner;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;

/// Leads that campaigns hand over to sales. What is handed over is a follow-up of the receiver, who
/// takes it over or gives it back with a remark; given back, it is the giver's again.
public final class HandOverService {
  private static final String BACK = "↩ ";

  private final CampaignService campaigns;
  private final CampaignRepository store;
  private final HandOverRepository repository;
  private final FollowUpService followUps;
  private final MemberRepository members;

  public HandOverService(
      CampaignService campaigns,
      CampaignRepository store,
      HandOverRepository repository,
      FollowUpService followUps,
      MemberRepository members) {
    this.campaigns = campaigns;
    this.store = store;
    this.repository = repository;
    this.followUps = followUps;
    this.members = members;
  }

  /// Those of a campaign, the latest first.
  public List<HandOver> of(CampaignId campaign) {
    return repository.of(campaign);
  }

  /// Those that are open, by their follow-up.
  public Map<UUID, HandOver> open() {
    return repository.open().stream().collect(Collectors.toMap(HandOver::id, Function.identity()));
  }

  /// By when a lead is to be taken over that is handed over now, unless somebody says otherwise.
  public LocalDateTime usualDeadline() {
    return followUps.dueFor(FollowUpKind.LEAD);
  }

  /// @param step key of the step it comes from; "" for the campaign as a whole
  /// @param to the member who is to take it over
  /// @param remark what is known of the lead; may be empty
  /// @throws ProblemException [CampaignProblem#OVER], [CampaignProblem#RECEIVER_NEEDED],
  ///   [CampaignProblem#DEADLINE_PASSED], [CampaignProblem#HANDED_OVER_ALREADY]
  public HandOverChange give(
      CampaignId id,
      String step,
      CustomerId customer,
      Optional<UUID> to,
      LocalDateTime due,
      String remark) {
    Member receiver =
        to.flatMap(members::find)
            .orElseThrow(() -> new ProblemException(Problem.of(CampaignProblem.RECEIVER_NEEDED)));
    String note = CampaignRules.note(remark);
    if (!due.isAfter(campaigns.now())) {
      throw new ProblemException(Problem.of(CampaignProblem.DEADLINE_PASSED));
    }
    return store.asOne(
        () -> {
          Campaign campaign = campaigns.require(id);
          if (campaign.state() == CampaignState.CANCELLED) {
            throw new ProblemException(Problem.of(CampaignProblem.OVER, campaign.name()));
          }
          settle(id, customer);
          FollowUp made =
              followUps.create(
                  customer,
                  FollowUpKind.LEAD,
                  Optional.of(new Owner(receiver.id(), receiver.name())),
                  due,
                  note.isEmpty() ? campaign.name() : campaign.name() + "\n" + note);
          HandOver handOver =
              new HandOver(
                  made,
                  "",
                  id,
                  step,
                  new HandOver.Given(
                      campaigns.actor().id(), campaigns.now(), due, Optional.empty()));
          repository.save(handOver);
          campaigns.log(id, CampaignLogEntry.Kind.HANDED_OVER, step, receiver.name());
          return new HandOverChange(Optional.empty(), repository.find(made.id()).orElse(handOver));
        });
  }

  /// One that waits stands in the way; one that was given back ends, since another takes its place.
  private void settle(CampaignId id, CustomerId customer) {
    for (HandOver other : repository.of(id)) {
      if (other.customer().equals(customer) && !other.followUp().isDone()) {
        if (other.state() == HandOver.State.WAITING) {
          throw new ProblemException(
              Problem.of(
                  CampaignProblem.HANDED_OVER_ALREADY,
                  other.followUp().owner().map(Owner::name).orElse("")));
        }
        followUps.finish(other.followUp());
      }
    }
  }

  /// Takes a lead over; one that is taken stays so.
  public HandOverChange take(HandOver handOver) {
    return store.asOne(
        () -> {
          HandOver taken = handOver.with(followUps.finish(handOver.followUp()));
          campaigns.log(handOver.campaign(), CampaignLogEntry.Kind.LEAD_TAKEN, handOver.step(), "");
          return new HandOverChange(Optional.of(handOver), taken);
        });
  }

  /// Gives a lead back to whoever handed it over, due as one that is handed over now.
  ///
  /// @throws ProblemException [CampaignProblem#REASON_NEEDED]
  public HandOverChange giveBack(HandOver handOver, String why) {
    String reason = CampaignRules.reason(why, CampaignProblem.REASON_NEEDED);
    return store.asOne(
        () -> {
          FollowUp had = handOver.followUp();
          String actor = campaigns.actor().name();
          String note = BACK + actor + ": " + reason;
          FollowUp back =
              followUps.change(
                  new FollowUp(
                      had.id(),
                      had.customer(),
                      had.kind(),
                      members
                          .find(handOver.given().by())
                          .map(giver -> new Owner(giver.id(), giver.name())),
                      usualDeadline(),
                      Optional.empty(),
                      had.note().isEmpty() ? note : had.note() + "\n" + note,
                      had.version()));
          HandOver returned =
              handOver
                  .with(back)
                  .with(
                      handOver
                          .given()
                          .returned(Optional.of(new HandOver.Returned(campaigns.now(), actor))));
          repository.save(returned);
          campaigns.log(
              handOver.campaign(), CampaignLogEntry.Kind.LEAD_RETURNED, handOver.step(), reason);
          return new HandOverChange(Optional.of(handOver), returned);
        });
  }

  /// Takes it back: one that was handed over is gone, others are as they were.
  ///
  /// @throws ProblemException when somebody has changed the follow-up since
  public void undo(HandOverChange change) {
    store.asOne(
        () -> {
          HandOver after = change.after();
          if (change.before().isEmpty()) {
            repository.remove(after.id());
            followUps.remove(after.id());
          } else {
            FollowUp was = change.before().get().followUp();
            FollowUp now = after.followUp();
            followUps.change(
                new FollowUp(
                    was.id(),
                    was.customer(),
                    was.kind(),
                    was.owner(),
                    was.dueAt(),
                    was.doneAt(),
                    was.note(),
                    now.version()));
            repository.save(change.before().get());
          }
          campaigns.log(after.campaign(), CampaignLogEntry.Kind.UNDONE, after.step(), "");
          return after;
        });
  }
}
