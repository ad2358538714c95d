package org.siyu.core.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.alerts.AlertFinding;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.FollowUpRepository;
import org.siyu.core.customers.Owner;
import org.siyu.core.journey.DueStep;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyId;
import org.siyu.core.journey.JourneyRules;
import org.siyu.core.journey.JourneyStatus;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Source;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.ShippedSops;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopVersion;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

class TeamDayTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 10, 0);
  private static final LocalDate TODAY = NOW.toLocalDate();
  private static final Ids IDS = Ids.system();

  private final Member manager = member("Lin", MemberRole.OPS_MANAGER);
  private final Member operator = member("Wang", MemberRole.OPERATOR);
  private final DayOfLists sources = new DayOfLists(List.of(manager, operator));

  @Test
  void followUpsFallIntoSectionsByTheirClock() {
    sources.followUps.add(followUp("late", operator, NOW.minusMinutes(1)));
    sources.followUps.add(followUp("soon", operator, NOW.plusHours(2)));
    sources.followUps.add(followUp("today", operator, NOW.plusHours(3)));
    sources.followUps.add(followUp("tomorrow", operator, NOW.plusDays(1)));
    sources.followUps.add(followUp("beyond", operator, NOW.plusDays(2)));
    assertEquals(
        Map.of(
            DayUrgency.LATE, List.of("late"),
            DayUrgency.SOON, List.of("soon"),
            DayUrgency.TODAY, List.of("today"),
            DayUrgency.TOMORROW, List.of("tomorrow")),
        titles(operator));
  }

  @Test
  void aStepWithoutASlaHasTheWholeDay() {
    sources.steps.add(group(operator, TODAY, 23));
    sources.steps.add(group(operator, TODAY.minusDays(1), 2));
    Map<DayUrgency, List<DayEntry>> sections = day().sections(operator);
    DayEntry today = sections.get(DayUrgency.TODAY).getFirst();
    assertEquals(23, today.subject().customers().size());
    assertEquals(TODAY, today.deadline().toLocalDate());
    assertEquals(2, sections.get(DayUrgency.LATE).getFirst().subject().customers().size());
  }

  @Test
  void actionItemsAreLateAfterTheirLastDay() {
    sources.actions.add(action("over", operator, TODAY.minusDays(1)));
    sources.actions.add(action("last day", operator, TODAY));
    assertEquals(
        Map.of(DayUrgency.LATE, List.of("over"), DayUrgency.TODAY, List.of("last day")),
        titles(operator));
  }

  @Test
  void alertsAreNobodysUntilSomebodyTakesThemOver() {
    sources.alerts.put(alert(Optional.empty()), indicator("gmv"));
    sources.alerts.put(alert(Optional.of(operator)), indicator("nps"));
    assertEquals(Map.of(DayUrgency.ALERT, List.of("gmv")), titles(manager));
    assertEquals(Map.of(DayUrgency.ALERT, List.of("nps")), titles(operator));
    DayEntry taken = day().of(operator).getFirst();
    assertEquals(false, taken.isLate(NOW.plusYears(1)), "it has no deadline");
    assertEquals(false, taken.subject().canBeTicked(), "it is closed with a note");
    assertEquals(true, day().of(manager).getFirst().subject().canBeTicked());
    assertEquals(
        List.of(0, 1, 1), day().loads().stream().map(TeamDay.Load::today).toList(), "by member");
  }

  @Test
  void aPersonsOwnAlertIsOfferedToThatPerson() {
    Scope hers = new Scope.OfMember(operator.id());
    sources.alerts.put(alert(Optional.empty(), hers), indicator("gmv"));
    assertEquals(Map.of(), titles(manager));
    DayEntry offered = day().of(operator).getFirst();
    assertEquals(true, offered.subject().canBeTicked(), "not taken over yet");
    assertEquals("Wang", ((DaySubject.OfAlert) offered.subject()).whose());
    sources.alerts.clear();
    sources.alerts.put(alert(Optional.of(manager), hers), indicator("gmv"));
    assertEquals(Map.of(), titles(operator), "who has taken it over sees to it");
    assertEquals("Wang", ((DaySubject.OfAlert) day().of(manager).getFirst().subject()).whose());
  }

  @Test
  void aRolesAlertIsOfferedToItsMembersUntilOneTakesItOver() {
    Member colleague = member("Zhao", MemberRole.OPERATOR);
    Member planner = member("Chen", MemberRole.CONTENT);
    DayOfLists team = new DayOfLists(List.of(manager, operator, colleague, planner));
    Scope theirs = new Scope.OfRole(MemberRole.OPERATOR);
    team.alerts.put(alert(Optional.empty(), theirs), indicator("gmv"));
    TeamDay open = TeamDay.read(team, NOW, Monitor.NONE);
    for (Member each : List.of(manager, operator, colleague)) {
      DayEntry offered = open.of(each).getFirst();
      assertEquals(Optional.of(MemberRole.OPERATOR), offered.role(), each.name());
      assertEquals(true, offered.subject().canBeTicked(), each.name());
      assertEquals(List.of(DayUrgency.ALERT), List.copyOf(open.sections(each).keySet()));
    }
    assertEquals(List.of(), open.of(planner), "another role's");
    team.alerts.clear();
    team.alerts.put(alert(Optional.of(colleague), theirs), indicator("gmv"));
    TeamDay taken = TeamDay.read(team, NOW, Monitor.NONE);
    assertEquals(List.of(), taken.of(operator), "who has taken it over sees to it");
    assertEquals(Optional.empty(), taken.of(colleague).getFirst().role());
  }

  private static KeptAlert alert(Optional<Member> by) {
    return alert(by, Scope.TEAM);
  }

  private static KeptAlert alert(Optional<Member> by, Scope scope) {
    return new KeptAlert(
        IDS.next(),
        new KeptAlert.Key("gmv", Period.of(PeriodKind.MONTH, TODAY), scope),
        by.isPresent() ? AlertState.TAKEN : AlertState.OPEN,
        List.of(new AlertFinding("behind-target", AlertFinding.Kind.TARGET, Light.RED, 100, 0.3)),
        70,
        List.of(),
        NOW.minusDays(3),
        NOW,
        by.map(member -> new KeptAlert.Taken(member.id(), member.name(), NOW)),
        Optional.empty(),
        1);
  }

  private static Indicator indicator(String code) {
    return new Indicator(
        code,
        Map.of("en", code),
        Dimension.GROWTH,
        IndicatorClass.CORE,
        IndicatorUnit.COUNT,
        Direction.HIGHER,
        new Source.Typed(),
        PeriodKind.WEEK,
        Aggregation.SUM,
        Aggregation.SUM,
        Optional.empty(),
        false);
  }

  @Test
  void everybodySeesTheOwnEntriesAndNobodysFollowUps() {
    sources.followUps.add(followUp("hers", operator, NOW.plusHours(3)));
    sources.followUps.add(
        new FollowUpRepository.Open(
            new FollowUp(
                IDS.next(),
                new CustomerId(IDS.next()),
                FollowUpKind.QUESTION,
                Optional.empty(),
                NOW.plusHours(3),
                Optional.empty(),
                "",
                1),
            "nobody's"));
    assertEquals(Map.of(DayUrgency.TODAY, List.of("hers", "nobody's")), titles(operator));
    assertEquals(Map.of(DayUrgency.TODAY, List.of("nobody's")), titles(manager));
  }

  @Test
  void whoLeadsSeesWhatBelongsToSomebodyWhoHasLeft() {
    Member gone = member("Zhao", MemberRole.OPERATOR);
    sources.actions.add(action("left behind", gone, TODAY));
    assertEquals(Map.of(DayUrgency.TODAY, List.of("left behind")), titles(manager));
    assertEquals(Map.of(), titles(operator));
    TeamDay.Load nobodys = day().loads().getLast();
    assertEquals(Optional.empty(), nobodys.member());
    assertEquals(1, nobodys.today());
  }

  @Test
  void loadsCountTodayAgainstCapacity() {
    sources.capacity.put(operator.id(), 1);
    sources.steps.add(group(operator, TODAY, 23));
    sources.followUps.add(followUp("late", operator, NOW.minusDays(1)));
    sources.followUps.add(followUp("tomorrow", operator, NOW.plusDays(1)));
    TeamDay.Load load =
        day().loads().stream()
            .filter(each -> each.member().equals(Optional.of(operator)))
            .findFirst()
            .orElseThrow();
    assertEquals(2, load.today());
    assertEquals(1, load.late());
    assertEquals(24, load.customers());
    assertTrue(load.isOver());
    assertFalse(day().loads().getFirst().isOver());
  }

  @Test
  void birthdaysOfNobodysCustomersAreForWhoLeads() {
    CustomerId one = new CustomerId(IDS.next());
    CustomerId other = new CustomerId(IDS.next());
    sources.birthdays.put(Optional.of(operator.id()), List.of(one));
    sources.birthdays.put(Optional.empty(), List.of(other));
    assertEquals(List.of(one), day().birthdays(operator));
    assertEquals(List.of(other), day().birthdays(manager));
  }

  @Test
  void deadlinesThatComeNearAreToldOfOnce() {
    sources.followUps.add(followUp("near", operator, NOW.plusMinutes(10)));
    sources.followUps.add(followUp("far", operator, NOW.plusMinutes(16)));
    sources.followUps.add(followUp("late", operator, NOW.minusMinutes(1)));
    DayAlarms alarms = new DayAlarms();
    List<DayEntry> near = alarms.near(day(), operator, NOW);
    assertEquals(List.of("near"), near.stream().map(each -> each.subject().title()).toList());
    assertEquals(List.of(), alarms.near(day(), manager, NOW));
    alarms.told(near);
    assertEquals(List.of(), alarms.near(day(), operator, NOW));
    assertEquals(
        List.of("far"),
        alarms.near(day(), operator, NOW.plusMinutes(5)).stream()
            .map(each -> each.subject().title())
            .toList());
  }

  @Test
  void entriesAreFoundAgainByTheirIds() {
    sources.steps.add(group(operator, TODAY, 2));
    sources.actions.add(action("agreed", operator, TODAY));
    TeamDay day = day();
    assertEquals(2, day.entries().stream().map(DayEntry::id).distinct().count());
    day.entries().forEach(entry -> assertEquals(Optional.of(entry), day.entry(entry.id())));
  }

  private TeamDay day() {
    return TeamDay.read(sources, NOW, Monitor.NONE);
  }

  private Map<DayUrgency, List<String>> titles(Member member) {
    return day().sections(member).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                section ->
                    section.getValue().stream().map(each -> each.subject().title()).toList()));
  }

  private static Member member(String name, MemberRole role) {
    return Member.fresh(IDS.next(), name, Set.of(role));
  }

  private static FollowUpRepository.Open followUp(String name, Member owner, LocalDateTime dueAt) {
    return new FollowUpRepository.Open(
        new FollowUp(
            IDS.next(),
            new CustomerId(IDS.next()),
            FollowUpKind.LEAD,
            Optional.of(new Owner(owner.id(), owner.name())),
            dueAt,
            Optional.empty(),
            "",
            1),
        name);
  }

  private static ActionItem action(String title, Member owner, LocalDate dueOn) {
    return new ActionItem(
        IDS.next(),
        new ActionSource(ActionSource.Kind.CAMPAIGN, IDS.next(), "March"),
        title,
        Optional.of(owner.id()),
        dueOn,
        Optional.empty(),
        1);
  }

  private static DueStep group(Member owner, LocalDate due, int customers) {
    SopTemplate template =
        ShippedSops.all(SopLanguage.EN).stream()
            .filter(each -> each.code().equals("member-day"))
            .findFirst()
            .orElseThrow();
    SopStep shipped = template.steps().getFirst();
    SopStep step =
        shipped.with(new SopStep.Work(shipped.work().role(), Optional.empty(), List.of(), "", ""));
    Journey journey =
        new Journey(
            new JourneyId(IDS.next()),
            "Welcome",
            SopVersion.shipped(template).reference(),
            template.overview().goal(),
            JourneyRules.of(new JourneyAudience.InTier("new")),
            TODAY,
            JourneyStatus.RUNNING,
            Optional.empty(),
            Optional.empty(),
            1);
    List<CustomerId> whom = new ArrayList<>();
    for (int i = 0; i < customers; i++) {
      whom.add(new CustomerId(IDS.next()));
    }
    return new DueStep(
        journey, "Welcome", step, "Hello", "a", 3, due, Optional.of(owner.id()), whom);
  }
}
