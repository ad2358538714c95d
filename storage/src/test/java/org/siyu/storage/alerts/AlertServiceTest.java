package org.siyu.storage.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.alerts.AlertChange;
import org.siyu.core.alerts.AlertEvent;
import org.siyu.core.alerts.AlertFinding;
import org.siyu.core.alerts.AlertProblem;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.alerts.RuleSetting;
import org.siyu.core.kpi.AlertRule;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.storage.kpi.KpiStore;

/// It is the 12th of July: eleven of 31 days are over.
final class AlertServiceTest extends AlertRig {
  private static final Period QUARTER_1 = Period.parse("2026-Q1").orElseThrow();
  private static final Period QUARTER_2 = Period.parse("2026-Q2").orElseThrow();

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
  void thePeriodBeforeRaisesOnlyWhileTheRunningOneIsYoung() {
    only("behind-target");
    store.target("active_customers", KpiStore.JUNE, Scope.TEAM, 100);
    enter("active_customers", KpiStore.JUNE, 50);
    assertEquals(0, check(), "eleven days of July are over");
  }
}
