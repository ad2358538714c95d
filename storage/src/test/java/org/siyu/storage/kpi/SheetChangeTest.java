package org.siyu.storage.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.KpiProblem;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.SheetChange;
import org.siyu.core.kpi.Target;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

class SheetChangeTest {
  @TempDir Path folder;
  private KpiStore store;

  @BeforeEach
  void open() {
    store = new KpiStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Entry.Key key(String indicator) {
    return new Entry.Key(indicator, KpiStore.JULY, Scope.TEAM);
  }

  private static Target target(String indicator, double value) {
    return new Target(indicator, KpiStore.JULY, Scope.TEAM, Goal.of(value), "");
  }

  private List<Double> targets() {
    return store.service.targets().stream().map(each -> each.goal().least()).sorted().toList();
  }

  @Test
  void whatWasKeptTogetherIsTakenBackTogether() {
    store.target("gmv", KpiStore.JULY, Scope.TEAM, 100);
    store.target("new_customers", KpiStore.JULY, Scope.TEAM, 7);
    Entry nps = store.service.entry(key("nps"), OptionalDouble.of(40), "");
    SheetChange back =
        store.service.apply(
            new SheetChange(
                List.of(target("gmv", 200), target("repurchase_rate", 0.4)),
                List.of(key("new_customers")),
                List.of(nps),
                List.of()));
    assertEquals(List.of(0.4, 200.0), targets());
    assertEquals(1, store.service.entries().size());
    assertEquals(4, back.count());
    SheetChange again = store.service.apply(back);
    assertEquals(List.of(7.0, 100.0), targets());
    assertEquals(List.of(), store.service.entries());
    store.service.apply(again);
    assertEquals(List.of(0.4, 200.0), targets());
  }

  @Test
  void nothingOfAChangeIsKeptWhereOneOfItsPeriodsIsClosed() {
    store.target("new_customers", KpiStore.JUNE, Scope.TEAM, 1);
    store.service.close(KpiStore.JUNE, Monitor.NONE);
    SheetChange change =
        new SheetChange(
            List.of(target("gmv", 5), new Target("gmv", KpiStore.JUNE, Scope.TEAM, Goal.of(5), "")),
            List.of(),
            List.of(),
            List.of());
    ProblemException refused =
        assertThrows(ProblemException.class, () -> store.service.apply(change));
    assertEquals(KpiProblem.CLOSED, refused.problem().code());
    assertEquals(List.of(1.0), targets());
  }
}
