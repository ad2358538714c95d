package org.siyu.storage.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.alerts.RuleSetting;
import org.siyu.core.kpi.AlertScope;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Scope;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.contact.CustomerBits;
import org.siyu.storage.kpi.KpiStore;

/// Alerts of persons and roles, and the use of contact limits.
final class AlertScopesTest extends AlertRig {
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
}
