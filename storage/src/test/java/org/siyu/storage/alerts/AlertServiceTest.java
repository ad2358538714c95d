package org.siyu.storage.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.alerts.AlertChange;
import org.siyu.core.alerts.AlertEvent;
import org.siyu.core.alerts.AlertFinding;
import org.siyu.core.alerts.AlertProblem;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.alerts.RuleSetting;
import org.siyu.core.kpi.AlertRule;
import org.siyu.core.kpi.AlertScope;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.contact.CustomerBits;
import org.siyu.storage.kpi.KpiStore;

/// It is the 12th of July: eleven of 31 days are over.
final class AlertServiceTest {
  private static final Period QUARTER_1 = Period.parse("2026-Q1").orElseThrow();
  private static final Period QUARTER_2 = Period.parse("2026-Q2").orElseThrow();

  @TempDir Path folder;
  private KpiStore store;
  private AlertService alerts;
  private Member acting;

  @BeforeEach
  void open() {
    store = new KpiStore(folder);
    acting = store.operator;
    alerts =
        new AlertService(
            () -> store.service,
            new JooqAlertRepository(store.database),
            store.ids,
            () -> acting,
            store.clock);
    only();
  }

  @AfterEach
  void close() {
    store.close();
  }

  /// Switches all rules off but some.
  private void only(String... rules) {
    alerts
        .rules()
        .forEach(
            rule -> alerts.change(RuleSetting.of(rule).turned(List.of(rules).contains(rule.id()))));
  }

  private int check() {
    return alerts.check(store.service.values(Monitor.NONE));
  }

  private List<UUID> join(String day, String channel, int count) {
    List<UUID> joined = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      joined.add(store.customer(day, channel, store.operator));
    }
    return joined;
  }

  private void enter(String code, Period period, double value) {
    store.service.enter(
        List.of(
            store.service.entry(
                new Entry.Key(code, period, Scope.TEAM), OptionalDouble.of(value), "")));
  }

  private KeptAlert one() {
    List<KeptAlert> all = alerts.all(10);
    assertEquals(1, all.size(), () -> all.toString());
    return all.getFirst();
  }

  private List<AlertEvent.Kind> events() {
    return alerts.events(one().id()).stream().map(AlertEvent::kind).toList();
  }

  private static AlertProblem problem(Runnable work) {
    return (AlertProblem) assertThrows(ProblemException.class, work::run).problem().code();
  }

  /// Ten joined in the first days of June, seven of July: 30 % fewer.
  private void fewerJoined() {
    only("behind-before");
    join("2026-06-03", "裂变", 6);
    join("2026-06-03", "直播", 4);
    join("2026-07-03", "裂变", 3);
    join("2026-07-03", "直播", 4);
  }

  private KeptAlert joining() {
    return alerts.open().stream()
        .filter(alert -> alert.key().indicator().equals("new_customers"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAlertIsRaisedOnceAndBroughtUpToDate() {
    fewerJoined();
    assertTrue(check() > 0);
    KeptAlert raised = joining();
    assertEquals(AlertState.OPEN, raised.state());
    assertEquals(KpiStore.JULY, raised.key().period());
    assertEquals(Light.RED, raised.light());
    assertEquals(7, raised.value());
    assertEquals(10, raised.worst().orElseThrow().compared());
    assertEquals(0.3, raised.worst().orElseThrow().behind(), 1e-12);
    assertEquals(0, check(), "nothing has changed");
    join("2026-07-04", "直播", 1);
    check();
    KeptAlert updated = joining();
    assertEquals(raised.id(), updated.id());
    assertEquals(8, updated.value());
    assertEquals(0.2, updated.worst().orElseThrow().behind(), 1e-12);
    assertEquals(
        1, alerts.all(20).stream().filter(alert -> alert.key().equals(raised.key())).count());
  }

  @Test
  void theLikelyDriverIsThePartThatStandsOut() {
    fewerJoined();
    check();
    Drivers drivers = joining().drivers().getFirst();
    assertEquals(Drivers.By.CHANNEL, drivers.by());
    assertEquals("裂变", drivers.parts().getFirst().part());
    assertEquals(-3, drivers.parts().getFirst().effect());
    assertEquals(10, drivers.was());
    assertEquals(-3, drivers.change());
    assertEquals(0, drivers.joint());
    assertEquals(0.4, drivers.excess(), 1e-12, "all of the change, and 6 of 10 customers before");
  }

  @Test
  void whatRecoversGoesByItselfUntilSomebodyTookItOver() {
    only("complaints");
    enter("complaint_count", KpiStore.JULY, 2);
    check();
    assertEquals(AlertFinding.Kind.LIMIT, one().worst().orElseThrow().kind());
    enter("complaint_count", KpiStore.JULY, 1);
    check();
    assertEquals(AlertState.RECOVERED, one().state());
    assertEquals(List.of(), alerts.open());
    enter("complaint_count", KpiStore.JULY, 3);
    check();
    assertEquals(AlertState.OPEN, one().state());
    alerts.take(one().id());
    enter("complaint_count", KpiStore.JULY, 0);
    check();
    assertEquals(AlertState.TAKEN, one().state());
    assertEquals(Light.GREEN, one().light());
    alerts.close(one().id(), "Answered");
    assertEquals(AlertState.CLOSED, one().state());
    assertEquals(
        List.of(
            AlertEvent.Kind.RAISED,
            AlertEvent.Kind.RECOVERED,
            AlertEvent.Kind.REOPENED,
            AlertEvent.Kind.TAKEN,
            AlertEvent.Kind.RECOVERED,
            AlertEvent.Kind.CLOSED),
        events());
  }

  @Test
  void aClosedOneIsOpenedAgainOnlyWhenItIsWorse() {
    only("complaints");
    enter("complaint_count", KpiStore.JULY, 40);
    check();
    alerts.take(one().id());
    AlertChange closed = alerts.close(one().id(), " A batch was late. ");
    assertEquals("A batch was late.", closed.after().closed().orElseThrow().note());
    assertEquals("Wang", closed.after().closed().orElseThrow().by());
    assertEquals(0, check());
    // The limit is 2: 40 is 19 times over it, and 41 is half a time more.
    enter("complaint_count", KpiStore.JULY, 40.05);
    assertEquals(0, check(), "less than 5 % of the limit more");
    enter("complaint_count", KpiStore.JULY, 39);
    assertEquals(0, check(), "better");
    enter("complaint_count", KpiStore.JULY, 41);
    check();
    assertEquals(AlertState.TAKEN, one().state(), "whoever had it has it again");
    assertEquals(AlertEvent.Kind.REOPENED, events().getLast());
    assertEquals(41, one().value());
  }

  @Test
  void redAfterAmberIsWorse() {
    only("behind-target");
    store.target("active_customers", KpiStore.JULY, Scope.TEAM, 100);
    enter("active_customers", KpiStore.JULY, 90);
    check();
    assertEquals(Light.AMBER, one().light());
    assertEquals(false, one().isForToday(), "amber is told on the dashboard");
    alerts.close(one().id(), "Known");
    enter("active_customers", KpiStore.JULY, 86);
    assertEquals(0, check(), "amber still, 4 % more");
    enter("active_customers", KpiStore.JULY, 80);
    check();
    assertEquals(Light.RED, one().light());
    assertEquals(AlertState.OPEN, one().state());
    assertTrue(one().isForToday());
  }

  @Test
  void takingOverAndClosingKeepWhoAndWhenAndCanBeTakenBack() {
    only("complaints");
    enter("complaint_count", KpiStore.JULY, 2);
    check();
    UUID id = one().id();
    assertEquals(AlertProblem.NOTE_MISSING, problem(() -> alerts.close(id, "  ")));
    AlertChange taken = alerts.take(id);
    assertEquals(store.operator.id(), one().taken().orElseThrow().member());
    assertTrue(one().isTakenBy(store.operator.id()));
    acting = store.writer;
    AlertChange closed = alerts.close(id, "Called back");
    assertEquals("Chen", one().closed().orElseThrow().by());
    assertEquals(AlertProblem.CHANGED_MEANWHILE, problem(() -> alerts.take(id)));
    assertEquals(AlertProblem.CHANGED_MEANWHILE, problem(() -> alerts.undo(taken)), "closed since");
    alerts.undo(closed);
    assertEquals(AlertState.TAKEN, one().state());
    assertEquals(Optional.empty(), one().closed());
    alerts.undo(taken);
    assertEquals(AlertState.OPEN, one().state());
    assertEquals(Optional.empty(), one().taken());
    assertEquals(
        List.of(
            AlertEvent.Kind.RAISED,
            AlertEvent.Kind.TAKEN,
            AlertEvent.Kind.CLOSED,
            AlertEvent.Kind.UNDONE,
            AlertEvent.Kind.UNDONE),
        events());
    assertEquals("Called back", alerts.events(id).get(2).text());
  }

  @Test
  void rulesCanBeSwitchedOffAndMoved() {
    only("behind-target");
    store.target("active_customers", KpiStore.JULY, Scope.TEAM, 100);
    enter("active_customers", KpiStore.JULY, 85);
    RuleSetting usual = RuleSetting.of(rule());
    assertEquals(0.2, usual.red());
    assertEquals(usual, alerts.change(usual.at(0.05, 0.15)));
    check();
    assertEquals(Light.RED, one().light());
    alerts.change(usual);
    check();
    assertEquals(Light.AMBER, one().light());
    assertEquals(AlertEvent.Kind.BETTER, events().getLast());
    alerts.change(usual.turned(false));
    check();
    assertEquals(AlertState.RECOVERED, one().state());
    assertEquals(AlertProblem.NOT_THRESHOLDS, problem(() -> alerts.change(usual.at(0.3, 0.2))));
    assertEquals(AlertProblem.NOT_THRESHOLDS, problem(() -> alerts.change(usual.at(0.3, 1.2))));
  }

  private AlertRule rule() {
    return alerts.rules().stream()
        .filter(rule -> rule.id().equals("behind-target"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPersonsOwnTargetRaisesThatPersonsAlert() {
    only("behind-own-target");
    Scope wang = new Scope.OfMember(store.operator.id());
    store.target("new_customers", KpiStore.JULY, Scope.TEAM, 310);
    join("2026-07-03", "直播", 8);
    check();
    assertEquals(List.of(), alerts.open(), "the team's target is asked of by another rule");
    // Eleven of 31 days are over: 11 are due.
    store.target("new_customers", KpiStore.JULY, wang, 31);
    check();
    KeptAlert alert = one();
    assertEquals(wang, alert.key().scope());
    assertEquals(11, alert.worst().orElseThrow().compared(), 1e-9);
    assertEquals(Light.RED, alert.light());
    assertEquals(Optional.empty(), alert.taken(), "offered, not taken over");
    assertEquals(0, check(), "raised once");
    assertEquals(
        List.of(alert.id()), alerts.of(KpiStore.JULY, wang).stream().map(KeptAlert::id).toList());
    assertEquals(List.of(), alerts.of(KpiStore.JULY, Scope.TEAM));
    join("2026-07-04", "直播", 2);
    check();
    assertEquals(AlertState.RECOVERED, one().state(), "10 of 11");
  }

  @Test
  void whoHasLeftIsNotWarnedAnyMore() {
    only("behind-own-target");
    store.target("new_customers", KpiStore.JULY, new Scope.OfMember(store.operator.id()), 31);
    check();
    assertEquals(AlertState.OPEN, one().state());
    Member now = store.members.find(store.operator.id()).orElseThrow();
    store.members.save(
        new Member(now.id(), now.name(), now.roles(), now.wecomAccount(), false, now.version()),
        "test");
    check();
    assertEquals(AlertState.RECOVERED, one().state());
  }

  @Test
  void aRuleCanBeAskedOfEachPersonOrRole() {
    only("behind-before");
    RuleSetting team =
        RuleSetting.of(
            alerts.rules().stream()
                .filter(rule -> rule.id().equals("behind-before"))
                .findFirst()
                .orElseThrow());
    assertEquals(AlertScope.TEAM, team.scope());
    alerts.change(team.of(AlertScope.EACH_ROLE));
    fewer();
    Scope operators = new Scope.OfRole(MemberRole.OPERATOR);
    assertEquals(List.of(operators), joiningScopes());
    alerts.change(team.of(AlertScope.EACH_PERSON));
    check();
    assertEquals(List.of(new Scope.OfMember(store.operator.id())), joiningScopes());
    alerts.change(team);
    check();
    assertEquals(List.of(Scope.TEAM), joiningScopes());
  }

  private void fewer() {
    join("2026-06-03", "直播", 10);
    join("2026-07-03", "直播", 7);
    check();
  }

  private List<Scope> joiningScopes() {
    return alerts.open().stream()
        .map(KeptAlert::key)
        .filter(key -> key.indicator().equals("new_customers"))
        .map(KeptAlert.Key::scope)
        .toList();
  }

  @Test
  void twoQuartersBehindTheGrowthTargetAskForAReviewOfTheStrategy() {
    only("growth-twice");
    join("2026-02-03", "直播", 8);
    join("2026-05-03", "直播", 8);
    store.target("new_customers", QUARTER_1, Scope.TEAM, 10);
    // Of the second quarter the months add up to the target.
    for (String month : List.of("2026-04", "2026-05", "2026-06")) {
      store.target("new_customers", Period.parse(month).orElseThrow(), Scope.TEAM, 4);
    }
    check();
    KeptAlert alert = one();
    assertTrue(alert.asksForReview());
    assertEquals(QUARTER_2, alert.key().period());
    assertEquals(12, alert.worst().orElseThrow().compared());
    store.target("new_customers", QUARTER_1, Scope.TEAM, 9);
    check();
    assertEquals(AlertState.RECOVERED, one().state(), "only one of the two is 20 % under");
  }

  @Test
  void useOfContactLimitsIsCountedFromTheLedger() {
    only("caps");
    // The team's own limit: four a month for one customer.
    contact("2026-06-02", 0, 1);
    contact("2026-07-02", 0, 1);
    contact("2026-07-03", 0, 1);
    contact("2026-07-06", 0);
    check();
    assertEquals(List.of(), alerts.open(), "5 of 8");
    contact("2026-07-07", 0, 1);
    check();
    KeptAlert alert = one();
    assertEquals("cap_use", alert.key().indicator());
    assertEquals(7 / 8.0, alert.value(), 1e-12);
    assertEquals(0.8, alert.worst().orElseThrow().compared());
    enter("cap_use", KpiStore.JULY, 0.5);
    check();
    assertEquals(AlertState.RECOVERED, one().state(), "what somebody typed in goes first");
  }

  private void contact(String day, int... numbers) {
    BitSet reached = new BitSet();
    for (int number : numbers) {
      reached.set(number);
    }
    store.execute(
        "insert into contact_sent values (?, 'item', ?, 'one-to-one', ?, ?, 0, 0, 0)",
        store.ids.next(),
        KpiStore.at(day),
        CustomerBits.pack(reached),
        CustomerBits.pack(new BitSet()));
  }

  @Test
  void touchesByHandUseContactLimitsToo() {
    only("caps");
    UUID known = join("2026-06-03", "直播", 1).getFirst();
    UUID unknown = join("2026-06-03", "直播", 1).getFirst();
    store.execute("insert into contact_number values (0, ?)", known);
    contact("2026-07-02", 0);
    for (String day : List.of("2026-07-03", "2026-07-06")) {
      touch(known, day);
      touch(unknown, day);
    }
    touch(unknown, "2026-07-06");
    check();
    assertEquals(List.of(), alerts.open(), "6 of 8");
    touch(unknown, "2026-07-07");
    check();
    assertEquals(7 / 8.0, one().value(), 1e-12);
  }

  @Test
  void touchesByHandAloneAreCountedToo() {
    only("caps");
    UUID customer = join("2026-06-03", "直播", 1).getFirst();
    for (String day : List.of("2026-07-01", "2026-07-02", "2026-07-03", "2026-07-06")) {
      touch(customer, day);
    }
    check();
    assertEquals(1, one().value(), 1e-12);
  }

  private void touch(UUID customer, String day) {
    store.execute(
        "insert into interaction (id, customer_id, happened_at, kind, content_hash)"
            + " values (?, ?, ?, 'outreach', 1)",
        store.ids.next(),
        customer,
        KpiStore.at(day));
  }

  @Test
  void thePeriodBeforeRaisesOnlyWhileTheRunningOneIsYoung() {
    only("behind-target");
    store.target("active_customers", KpiStore.JUNE, Scope.TEAM, 100);
    enter("active_customers", KpiStore.JUNE, 50);
    assertEquals(0, check(), "eleven days of July are over");
  }
}
