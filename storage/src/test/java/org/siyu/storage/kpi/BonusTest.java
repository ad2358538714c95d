package org.siyu.storage.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.siyu.storage.kpi.KpiStore.JULY;
import static org.siyu.storage.kpi.KpiStore.JUNE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.kpi.BonusBase;
import org.siyu.core.kpi.BonusRules;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.KpiSchemes;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.SchemeChange;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;

class BonusTest {
  @TempDir Path folder;
  private KpiStore store;
  private KpiSchemes schemes;

  @BeforeEach
  void open() {
    store = new KpiStore(folder);
    schemes =
        new KpiSchemes(
            store.service, new JooqKpiRepository(store.database), () -> "Lin", store.clock);
    store.order(store.customer("2026-05-01", "直播", store.operator), "2026-06-02", 90_000);
    store.service.save(KpiScheme.of("own", List.of(new KpiScheme.Row("gmv", 1))));
    store.target("gmv", JUNE, Scope.TEAM, 1000);
    store.target("gmv", JUNE, new Scope.OfMember(store.operator.id()), 1000);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private BonusBase base(String amount) {
    return new BonusBase(PeriodKind.MONTH, store.operator.id(), Money.of(amount));
  }

  private Sheet sheet(Period period) {
    return store.service.sheet(
        store.service.values(Monitor.NONE), period, new Scope.OfMember(store.operator.id()));
  }

  private Optional<Money> bonus() {
    return sheet(JUNE).bonus().map(BonusRules.Bonus::all);
  }

  @Test
  void rulesAndBasesAreKeptTogetherAndPutBackTogether() {
    KpiScheme scheme = store.service.scheme();
    assertEquals(Optional.empty(), bonus());
    SchemeChange back =
        schemes.apply(
            new SchemeChange(
                scheme.withBonus(new BonusRules(60, 90, List.of())), List.of(base("3000"))));
    assertEquals(Optional.of(Money.of("3000")), bonus(), "90 points are full");
    assertEquals(scheme.version() + 1, store.service.scheme().version());
    schemes.apply(back);
    assertEquals(Optional.empty(), bonus());
    assertEquals(scheme.bonus(), store.service.scheme().bonus());
    assertEquals(List.of(), schemes.bonusBases());
  }

  @Test
  void closingKeepsTheBonusAsItWas() {
    schemes.apply(new SchemeChange(store.service.scheme(), List.of(base("3000"))));
    assertEquals(Optional.of(Money.of("2700")), bonus());
    store.service.close(JUNE, Monitor.NONE);
    schemes.apply(
        new SchemeChange(
            store.service.scheme().withBonus(new BonusRules(95, 100, List.of())),
            List.of(
                base("5000"), new BonusBase(PeriodKind.MONTH, store.writer.id(), Money.of("9")))));
    assertEquals(Optional.of(Money.of("2700")), bonus());
    assertEquals(Optional.of(Money.of("5000")), sheet(JULY).base());
    assertEquals(
        List.of("Wang"),
        schemes
            .bonuses(
                store.service.values(Monitor.NONE),
                store.service.sheet(store.service.values(Monitor.NONE), JUNE, Scope.TEAM))
            .stream()
            .map(each -> each.name())
            .toList(),
        "whoever got a base later has none in a closed month");
  }

  @Test
  void schemesOfBeforeHaveTheirFullScoreAtAHundred() {
    store.execute("update kpi_scheme set definition = replace(definition, '\"full\":100.0,', '')");
    assertEquals(BonusRules.USUAL, store.service.scheme().bonus());
    String kept =
        store.database.read(
            sql -> sql.fetchSingle("select definition from kpi_scheme").get(0, String.class));
    assertFalse(kept.contains("full"), kept);
  }
}
