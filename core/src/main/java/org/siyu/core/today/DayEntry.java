package org.siyu.core.today;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.StepService;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.FollowUpRepository;
import org.siyu.core.customers.Owner;
import org.siyu.core.journey.DueStep;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Scope;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// One line of somebody's day.
///
/// @param owner whose it is; empty while it is nobody's
/// @param start when it is to be begun, in local time
/// @param deadline after which it is late
/// @param hasTime whether the deadline has a time of day, and not only a day
public record DayEntry(
    DaySubject subject,
    Optional<UUID> owner,
    LocalDateTime start,
    LocalDateTime deadline,
    boolean hasTime) {
  /// How long before its deadline something is urgent.
  public static final Duration SOON = Duration.ofHours(2);

  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final LocalDateTime NO_DEADLINE = LocalDateTime.of(9999, 12, 31, 23, 59, 59);
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  /// @param handOver of the same follow-up, where it is a lead of a campaign
  static DayEntry of(FollowUpRepository.Open open, Optional<HandOver> handOver) {
    FollowUp followUp = open.followUp();
    return new DayEntry(
        handOver
            .filter(lead -> lead.state() == HandOver.State.WAITING)
            .<DaySubject>map(lead -> new DaySubject.Lead(open, lead))
            .orElseGet(() -> new DaySubject.Promise(open)),
        followUp.owner().map(Owner::id),
        followUp.dueAt(),
        followUp.dueAt(),
        true);
  }

  static DayEntry of(StepService.Task task) {
    return new DayEntry(
        new DaySubject.CampaignTask(task),
        task.step().owner(),
        task.step().start(),
        task.step().deadline(),
        true);
  }

  /// A step of a journey has the time of its template; without an SLA the whole day is left.
  static DayEntry of(DueStep step) {
    Optional<LocalTime> time = step.step().timing().time();
    LocalDateTime start = step.due().atTime(time.orElse(LocalTime.MIN));
    Optional<Duration> sla = step.step().work().sla();
    boolean isTimed = time.isPresent() && sla.isPresent();
    return new DayEntry(
        new DaySubject.JourneyGroup(step),
        step.owner(),
        start,
        isTimed ? start.plus(sla.orElseThrow()) : step.due().atTime(END_OF_DAY),
        isTimed);
  }

  static DayEntry publishing(ContentRow row) {
    return new DayEntry(
        new DaySubject.Publishing(row), row.owner(), row.plan().start(), row.plan().start(), true);
  }

  static DayEntry review(ContentRow row, UUID reviewer) {
    return new DayEntry(
        new DaySubject.Review(row),
        Optional.of(reviewer),
        row.plan().start(),
        row.plan().start(),
        true);
  }

  static DayEntry of(ActionItem item) {
    return new DayEntry(
        new DaySubject.Agreed(item),
        item.owner(),
        item.dueOn().atStartOfDay(),
        item.dueOn().atTime(END_OF_DAY),
        false);
  }

  /// A person's own alert is offered to that person, a role's to its members, others are nobody's
  /// until somebody takes them over; it never becomes late.
  ///
  /// @param members those who work here
  static DayEntry of(KeptAlert alert, Indicator indicator, List<Member> members) {
    Optional<Member> whose =
        alert.key().scope() instanceof Scope.OfMember(UUID id)
            ? members.stream().filter(member -> member.id().equals(id)).findFirst()
            : Optional.empty();
    return new DayEntry(
        new DaySubject.OfAlert(alert, indicator, whose.map(Member::name).orElse("")),
        alert.taken().map(KeptAlert.Taken::member).or(() -> whose.map(Member::id)),
        alert.raisedAt(),
        NO_DEADLINE,
        false);
  }

  /// When it comes up if it is put off to a day: a step of a campaign keeps its time of day, all
  /// others come in the morning.
  public LocalDateTime putOffTo(LocalDate day) {
    return day.atTime(subject instanceof DaySubject.CampaignTask ? start.toLocalTime() : MORNING);
  }

  /// Whether it comes up then already.
  public boolean isDueAt(LocalDateTime time) {
    return switch (subject) {
      case DaySubject.OfCustomer _, DaySubject.CampaignTask _ -> start.equals(time);
      case DaySubject.JourneyGroup _, DaySubject.Agreed _ ->
          start.toLocalDate().equals(time.toLocalDate());
      case DaySubject.Publishing _, DaySubject.Review _, DaySubject.OfAlert _ -> false;
    };
  }

  /// The role one of whose members is to see to it, while it is nobody's; empty of what no role is
  /// asked for.
  public Optional<MemberRole> role() {
    return owner.isEmpty()
            && subject instanceof DaySubject.OfAlert(var alert, _, _)
            && alert.key().scope() instanceof Scope.OfRole(MemberRole asked)
        ? Optional.of(asked)
        : Optional.empty();
  }

  public DayKind kind() {
    return subject.kind();
  }

  public String id() {
    return subject.id();
  }

  public boolean isLate(LocalDateTime now) {
    return deadline.isBefore(now);
  }

  /// A review waits from the moment it was asked for, whenever its piece is planned.
  public DayUrgency urgency(LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    if (kind() == DayKind.ALERT) {
      return DayUrgency.ALERT;
    }
    if (isLate(now)) {
      return DayUrgency.LATE;
    }
    if (hasTime && !deadline.isAfter(now.plus(SOON))) {
      return DayUrgency.SOON;
    }
    boolean isForToday = kind() == DayKind.REVIEW || !start.toLocalDate().isAfter(today);
    return isForToday ? DayUrgency.TODAY : DayUrgency.TOMORROW;
  }
}
