package org.siyu.core.today;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.StepService;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUpRepository;
import org.siyu.core.journey.DueStep;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;

/// What a day is read from. It is the whole team's: who sees what of it is decided in [TeamDay].
public interface DaySources {
  /// Also those who have left.
  List<Member> members();

  /// Tasks a day that each of some members takes on.
  Map<UUID, Integer> capacities(List<Member> team);

  /// All that are open.
  List<FollowUpRepository.Open> followUps();

  /// Which of them are leads that campaigns have handed over, by id of the follow-up.
  Map<UUID, HandOver> handOvers();

  /// All that are not over, of campaigns that run or are approved.
  List<StepService.Task> tasks();

  /// All that are open up to a day.
  List<DueStep> journeySteps(LocalDate day, Monitor monitor);

  /// Pieces of content that were approved and wait for their time.
  List<ContentRow> scheduled(DateRange days);

  /// Pieces that wait for a member's check or review.
  List<ContentRow> reviews(UUID member);

  /// All that are open.
  List<ActionItem> actions();

  /// Alerts of indicators that belong on Today, each with its indicator.
  Map<KeptAlert, Indicator> alerts();

  /// Who has a birthday on one of some days, by the member whose customers they are; empty for
  /// nobody's.
  Map<Optional<UUID>, List<CustomerId>> birthdays(Collection<LocalDate> days, Monitor monitor);
}
