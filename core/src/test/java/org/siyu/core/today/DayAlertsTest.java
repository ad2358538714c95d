package org.siyu.core.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.FollowUpRepository;
import org.siyu.core.customers.Owner;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// What is told beside what is due, and what is told after an absence.
class DayAlertsTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 10, 0);
  private static final Ids IDS = Ids.system();

  private final Member manager = Member.fresh(IDS.next(), "Lin", Set.of(MemberRole.OPS_MANAGER));
  private final Member operator = Member.fresh(IDS.next(), "Wang", Set.of(MemberRole.OPERATOR));
  private final CustomerId one = new CustomerId(IDS.next());
  private final CustomerId other = new CustomerId(IDS.next());

  @Test
  void whatBecameLateAndWhatCameUpSinceTheLastStartIsTold() {
    TeamDay day =
        day(
            promise(FollowUpKind.QUESTION, one, NOW.minusDays(3)),
            promise(FollowUpKind.QUESTION, one, NOW.minusHours(5)),
            promise(FollowUpKind.QUESTION, one, NOW.plusHours(5)),
            action(NOW));
    DayAbsence absence = DayAbsence.of(day, operator, Optional.of(NOW.minusDays(1))).orElseThrow();
    assertEquals(
        List.of(NOW.minusHours(5)), absence.late().stream().map(DayEntry::deadline).toList());
    assertEquals(List.of(DayKind.ACTION), absence.due().stream().map(DayEntry::kind).toList());
    assertEquals(Optional.of(absence), absence.stillOpen(day));
    assertEquals(Optional.empty(), absence.stillOpen(day()));
  }

  @Test
  void whoWasAwayForMinutesOrHasNothingNewIsToldNothing() {
    TeamDay day = day(promise(FollowUpKind.QUESTION, one, NOW.minusMinutes(5)));
    assertEquals(Optional.empty(), DayAbsence.of(day, operator, Optional.empty()));
    assertEquals(Optional.empty(), DayAbsence.of(day, operator, Optional.of(NOW.minusMinutes(20))));
    assertEquals(Optional.empty(), DayAbsence.of(day(), operator, Optional.of(NOW.minusDays(9))));
  }

  @Test
  void thoseWhoRefuseMarketingAreToldOfWhereTheyWouldBeWrittenTo() {
    TeamDay day =
        day(
            promise(FollowUpKind.LEAD, one, NOW.plusHours(5)),
            promise(FollowUpKind.QUESTION, other, NOW.plusHours(5)));
    DayAlerts alerts = new DayAlerts(Map.of(), Map.of(), Map.of(), Map.of(), Set.of(one, other));
    assertEquals(List.of(new DayAlert.Refusing(List.of(one))), alerts.of(day, operator));
    assertEquals(List.of(), alerts.of(day, manager));
  }

  @Test
  void ownCustomersAreToldOfAndNobodysToWhoLeads() {
    Map<Optional<UUID>, List<CustomerId>> found =
        Map.of(Optional.of(operator.id()), List.of(one), Optional.empty(), List.of(other));
    DayAlerts alerts = new DayAlerts(found, found, Map.of(), Map.of(), Set.of());
    assertEquals(
        List.of(new DayAlert.TierMoves(List.of(one)), new DayAlert.BirthdaysToCome(List.of(one))),
        alerts.of(day(), operator));
    assertEquals(
        List.of(
            new DayAlert.TierMoves(List.of(other)), new DayAlert.BirthdaysToCome(List.of(other))),
        alerts.of(day(), manager));
  }

  @Test
  void keysOfEntriesAreReadAsTheyAreWritten() {
    DayKey step = new DayKey(DayKind.JOURNEY_STEP, IDS.next(), "day-3-guide", Optional.of(one));
    assertEquals(Optional.of(step), DayKey.parse(" " + step.text() + " "));
    DayKey promise = DayKey.of(promise(FollowUpKind.LEAD, one, NOW), Optional.empty());
    assertEquals(Optional.of(promise), DayKey.parse(promise.text()));
    Stream.of("", "lead", "follow-up:1::", "follow-up:" + IDS.next() + ":", "tax:x:y:z")
        .forEach(text -> assertEquals(Optional.empty(), DayKey.parse(text)));
  }

  private TeamDay day(DayEntry... entries) {
    return new TeamDay(NOW, List.of(manager, operator), Map.of(), List.of(entries), Map.of());
  }

  private DayEntry promise(FollowUpKind kind, CustomerId customer, LocalDateTime dueAt) {
    return DayEntry.of(
        new FollowUpRepository.Open(
            new FollowUp(
                IDS.next(),
                customer,
                kind,
                Optional.of(new Owner(operator.id(), operator.name())),
                dueAt,
                Optional.empty(),
                "",
                1),
            "Anna"),
        Optional.empty());
  }

  private DayEntry action(LocalDateTime day) {
    return DayEntry.of(
        new ActionItem(
            IDS.next(),
            new ActionSource(ActionSource.Kind.CAMPAIGN, IDS.next(), "March"),
            "agreed",
            Optional.of(operator.id()),
            day.toLocalDate(),
            Optional.empty(),
            1));
  }
}
