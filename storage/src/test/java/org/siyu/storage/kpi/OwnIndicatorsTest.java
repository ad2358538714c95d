package org.siyu.storage.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.kpi.KpiStore.JUNE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.AlertCheck;
import org.siyu.core.kpi.AlertRule;
import org.siyu.core.kpi.AlertScope;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorDraft;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.IndicatorUse;
import org.siyu.core.kpi.KpiProblem;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.OwnIndicators;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.ShippedKpi;
import org.siyu.core.kpi.Source;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.tiers.JooqTierRepository;

class OwnIndicatorsTest {
  @TempDir Path folder;
  private KpiStore store;
  private OwnIndicators own;

  @BeforeEach
  void open() {
    store = new KpiStore(folder);
    own = new OwnIndicators(store.service, new JooqKpiRepository(store.database));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static IndicatorDraft draft(String code, String name, IndicatorDraft.Origin origin) {
    return new IndicatorDraft(
        true,
        code,
        name,
        "",
        Dimension.VALUE,
        IndicatorClass.CORE,
        IndicatorUnit.COUNT,
        Direction.HIGHER,
        origin,
        "来买的人 + new_customers",
        PeriodKind.WEEK,
        Aggregation.SUM,
        Aggregation.SUM,
        Optional.empty());
  }

  private List<IndicatorUse.Kind> uses(String code) {
    return own.uses(code).stream().map(IndicatorUse::kind).toList();
  }

  @Test
  void formulasAreKeptByCodesWhateverNamesTheyWereTypedIn() {
    own.save(
        draft("both", "两者", IndicatorDraft.Origin.FORMULA),
        written -> written.equals("来买的人") ? Optional.of("buyers") : Optional.empty());
    Indicator kept = store.service.catalogue().require("both");
    assertEquals("buyers + new_customers", ((Source.Computed) kept.source()).formula().text());
    assertTrue(kept.source() instanceof Source.Computed(Formula _));
    assertEquals(Aggregation.NONE, kept.overPeople(), "what is computed is computed anew");
  }

  @Test
  void oneIsRemovedOnlyWhenNothingRefersToItAndComesBackAsItWas() {
    own.save(draft("visits", "到店", IndicatorDraft.Origin.TYPED), _ -> Optional.empty());
    Indicator kept = store.service.catalogue().require("visits");
    assertEquals(List.of(), uses("visits"));
    store.service.save(KpiScheme.of("own", List.of(new KpiScheme.Row("visits", 1))));
    store.target("visits", JUNE, Scope.TEAM, 10);
    store.service.enter(
        List.of(
            store.service.entry(
                new Entry.Key("visits", JUNE, Scope.TEAM), OptionalDouble.of(9), "")));
    assertEquals(
        List.of(IndicatorUse.Kind.SCHEME, IndicatorUse.Kind.TARGETS, IndicatorUse.Kind.ENTRIES),
        uses("visits"));
    store.service.close(JUNE, Monitor.NONE);
    assertTrue(uses("visits").contains(IndicatorUse.Kind.CLOSED));
    assertEquals(
        KpiProblem.IN_USE,
        assertThrows(ProblemException.class, () -> own.remove("visits")).problem().code());
    own.save(draft("free", "闲置", IndicatorDraft.Origin.TYPED), _ -> Optional.empty());
    Indicator removed = own.remove("free");
    assertTrue(store.service.catalogue().find("free").isEmpty());
    own.restore(removed);
    assertEquals(removed, store.service.catalogue().require("free"));
    assertEquals(kept, store.service.catalogue().require("visits"));
    assertEquals(
        KpiProblem.NOT_OWN,
        assertThrows(ProblemException.class, () -> own.remove("gmv")).problem().code());
  }

  @Test
  void oneThatAnAlertRuleNamesOrThatHasAnOpenAlertStays() {
    ShippedKpi shipped = ShippedKpiFiles.read();
    AlertRule rule =
        new AlertRule(
            "visits-rule",
            new AlertCheck.Over(5, false),
            Set.of("visits"),
            Optional.empty(),
            Set.of(PeriodKind.MONTH),
            false,
            AlertScope.TEAM,
            "");
    KpiService ruled =
        new KpiService(
            new ShippedKpi(
                shipped.indicators(), shipped.stages(), List.of(rule), shipped.referralChannels()),
            new JooqKpiRepository(store.database),
            new JooqKpiFacts(
                store.database,
                new JooqTierRepository(store.database),
                List::of,
                shipped.referralChannels()),
            store.members,
            () -> "Lin",
            store.clock);
    OwnIndicators there = new OwnIndicators(ruled, new JooqKpiRepository(store.database));
    own.save(draft("visits", "到店", IndicatorDraft.Origin.TYPED), _ -> Optional.empty());
    assertEquals(
        List.of(new IndicatorUse(IndicatorUse.Kind.RULE, "visits-rule", 1)), there.uses("visits"));
    Problem refused = assertThrows(ProblemException.class, () -> there.remove("visits")).problem();
    assertEquals(KpiProblem.NAMED_BY_RULE, refused.code());
    assertEquals(List.of("visits", "visits-rule"), refused.arguments());

    store.execute(
        "insert into kpi_alert (id, indicator, period, scope, state, findings, indicator_value,"
            + " drivers, raised_at, checked_at, version) values (?, 'visits', '2026-06', 'team',"
            + " 'open', '[]', 1, '[]', ?, ?, 1)",
        store.ids.next(),
        KpiStore.at("2026-07-01"),
        KpiStore.at("2026-07-01"));
    assertEquals(List.of(IndicatorUse.Kind.ALERTS), uses("visits"));
    store.execute("update kpi_alert set state = 'closed'");
    own.remove("visits");
  }
}
