package org.siyu.storage.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.alerts.AlertEvent;
import org.siyu.core.alerts.AlertProblem;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.alerts.RuleSetting;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.storage.kpi.KpiStore;

/// A store whose alerts are looked at; it is the 12th of July: eleven of 31 days are over.
abstract class AlertRig {
  @TempDir Path folder;
  KpiStore store;
  AlertService alerts;
  Member acting;

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
  void only(String... rules) {
    alerts
        .rules()
        .forEach(
            rule -> alerts.change(RuleSetting.of(rule).turned(List.of(rules).contains(rule.id()))));
  }

  int check() {
    return alerts.check(store.service.values(Monitor.NONE));
  }

  List<UUID> join(String day, String channel, int count) {
    List<UUID> joined = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      joined.add(store.customer(day, channel, store.operator));
    }
    return joined;
  }

  void enter(String code, Period period, double value) {
    store.service.enter(
        List.of(
            store.service.entry(
                new Entry.Key(code, period, Scope.TEAM), OptionalDouble.of(value), "")));
  }

  KeptAlert one() {
    List<KeptAlert> all = alerts.all(10);
    assertEquals(1, all.size(), () -> all.toString());
    return all.getFirst();
  }

  List<AlertEvent.Kind> events() {
    return alerts.events(one().id()).stream().map(AlertEvent::kind).toList();
  }

  static AlertProblem problem(Runnable work) {
    return (AlertProblem) assertThrows(ProblemException.class, work::run).problem().code();
  }
}
