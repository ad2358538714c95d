package org.siyu.storage.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.kpi.Period;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.CalculationChange;
import org.siyu.core.roi.CalculatorKind;
import org.siyu.core.roi.CostKind;
import org.siyu.core.roi.CostLine;
import org.siyu.core.roi.CostTable;
import org.siyu.core.roi.Found;
import org.siyu.core.roi.RoiProblem;
import org.siyu.core.roi.RoiRepository;
import org.siyu.core.roi.ScenarioKind;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

class RoiStorageTest {
  @TempDir Path folder;
  private RoiStore store;

  @BeforeEach
  void open() {
    store = new RoiStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Calculation begun(CalculatorKind kind, String name) {
    return store.service.begin(kind, name, RoiStore.QUARTER);
  }

  @Test
  void eachSaveIsAVersionThatCanBePutBack() {
    Calculation first = store.service.save(begun(CalculatorKind.ACQUISITION_COST, "CAC"));
    Calculation second =
        store.service.save(first.typing(ScenarioKind.BASE, "people", 500_000).named("CAC 2"));
    assertEquals(List.of(second), store.service.all());
    assertEquals(
        List.of(2, 1),
        store.service.versions(first.id()).stream().map(RoiRepository.Version::number).toList());
    assertEquals(
        CalculationChange.between(first, second).size(),
        CalculationChange.between(store.service.version(first.id(), 1), second).size());
    Calculation third = store.service.restore(second, 1);
    assertEquals(3, third.revision().version());
    assertEquals("CAC", third.name());
    assertEquals(OptionalDouble.of(600_000), third.value(ScenarioKind.BASE, "people"));
    assertEquals(third, store.service.find(first.id()).orElseThrow());
  }

  @Test
  void whoeverKeepsAnOlderStateIsTold() {
    Calculation first = store.service.save(begun(CalculatorKind.UPLIFT, "Uplift"));
    store.service.save(first.noted("mine"));
    ProblemException refused =
        assertThrows(ProblemException.class, () -> store.service.save(first.noted("theirs")));
    assertEquals(RoiProblem.CHANGED_MEANWHILE, refused.problem().code());
  }

  @Test
  void whatWasRemovedComesBackWithItsVersions() {
    Calculation kept = store.service.save(begun(CalculatorKind.RETURN, "ROI"));
    store.service.remove(kept);
    assertEquals(List.of(), store.service.all());
    Calculation back = store.service.putBack(kept);
    assertEquals(2, back.revision().version());
    assertEquals(2, store.service.versions(kept.id()).size());
    assertEquals(List.of("roi-saved", "roi-removed", "roi-saved"), store.audited);
  }

  @Test
  void costsByMonthAndQuestionsAreKept() {
    Calculation begun = begun(CalculatorKind.COST, "Cost");
    CostTable costs =
        begun
            .costs()
            .plus(new CostLine(CostKind.PAY, "Team", List.of(30_000.0, 30_000.5, 33_000.0)))
            .plus(CostLine.blank(CostKind.TECHNOLOGY, "SCRM", 3));
    Calculation kept =
        store.service.save(
            begun
                .with(costs)
                .asking(begun.question().swinging(0.3).aimingAt(OptionalDouble.of(90_000))));
    assertEquals(kept, store.service.find(kept.id()).orElseThrow());
  }

  @Test
  void aWrongCalculationIsNotKept() {
    Calculation wrong =
        begun(CalculatorKind.REFERRAL, "Referral").typing(ScenarioKind.BASE, "nps", 40);
    ProblemException refused =
        assertThrows(ProblemException.class, () -> store.service.save(wrong));
    assertEquals(RoiProblem.OUT_OF_RANGE, refused.problem().code());
    assertEquals(List.of(), store.service.all());
  }

  @Test
  void inputsAreTakenFromTheStore() {
    UUID early = store.customer("2026-01-05");
    UUID late = store.customer("2026-04-10");
    store.customer("2026-05-02");
    store.order(early, "2026-01-06", 10_000);
    store.order(early, "2026-05-06", 20_000);
    store.order(late, "2026-04-12", 30_000);
    store.order(late, "2026-05-12", 6_000);
    store.spending("2026-04-20", "gifts", 12_345);
    store.spending("2026-05-20", "technology", 50_000);
    store.spending("2026-07-01", "gifts", 99_999);

    Calculation cac = filled(CalculatorKind.ACQUISITION_COST);
    assertEquals(OptionalDouble.of(2), cac.value(ScenarioKind.BASE, "new_customers"));
    assertEquals(OptionalDouble.of(123.45), cac.value(ScenarioKind.BASE, "operation"));
    assertEquals(OptionalDouble.of(500), cac.value(ScenarioKind.BASE, "technology"));
    assertEquals(Found.Source.CAMPAIGNS, cac.found("operation").orElseThrow().source());
    assertTrue(cac.found("public_cac").orElseThrow().isExample(), "the store does not know it");

    Calculation uplift = filled(CalculatorKind.UPLIFT);
    assertEquals(OptionalDouble.of(3), uplift.value(ScenarioKind.BASE, "customers"));
    assertEquals(OptionalDouble.of(1), uplift.value(ScenarioKind.BASE, "conversion_before"));
    assertEquals(2 / 3.0, uplift.value(ScenarioKind.BASE, "conversion_after").orElse(0), 1e-9);
    assertEquals(OptionalDouble.of(100), uplift.value(ScenarioKind.BASE, "basket_before"));
    assertEquals(OptionalDouble.of(280), uplift.value(ScenarioKind.BASE, "basket_after"));

    Calculation returned = filled(CalculatorKind.RETURN);
    assertEquals(OptionalDouble.of(560), returned.value(ScenarioKind.BASE, "turnover"));
    assertEquals(OptionalDouble.of(100), returned.value(ScenarioKind.BASE, "turnover_anyway"));
    Period before = RoiStore.QUARTER.previous();
    assertEquals(Optional.of(before), returned.found("turnover_anyway").orElseThrow().period());
    assertEquals(Optional.of(before), uplift.found("basket_before").orElseThrow().period());
    assertEquals(
        Optional.of(RoiStore.QUARTER), uplift.found("basket_after").orElseThrow().period());
    assertEquals(623.45, returned.value(ScenarioKind.BASE, "cost").orElse(0), 1e-9);
    assertEquals(OptionalDouble.of(3), returned.value(ScenarioKind.BASE, "months"));
  }

  private Calculation filled(CalculatorKind kind) {
    return store.service.fill(begun(kind, "x"), RoiStore.QUARTER, Monitor.NONE);
  }

  @Test
  void lifetimeComesFromCohortsOfFirstOrders() {
    UUID early = store.customer("2026-01-05");
    UUID late = store.customer("2026-04-10");
    store.order(early, "2026-01-06", 10_000);
    store.order(early, "2026-02-06", 10_000);
    store.order(late, "2026-04-12", 30_000);
    store.order(late, "2026-05-12", 6_000);
    store.order(late, "2026-05-14", 4_000);
    Calculation lifetime = filled(CalculatorKind.LIFETIME_VALUE);
    assertEquals(OptionalDouble.of(2), lifetime.value(ScenarioKind.BASE, "months_after"));
    assertEquals(OptionalDouble.of(200), lifetime.value(ScenarioKind.BASE, "monthly_after"));
    assertEquals(OptionalDouble.of(2), lifetime.value(ScenarioKind.BASE, "months_before"));
    assertEquals(OptionalDouble.of(100), lifetime.value(ScenarioKind.BASE, "monthly_before"));
  }

  @Test
  void campaignsBecomeLinesOfTheTableByMonth() {
    store.spending("2026-04-20", "gifts", 10_000);
    store.spending("2026-04-25", "gifts", 5_000);
    store.spending("2026-06-30", "technology", 50_000);
    CostTable table = CostTable.empty(YearMonth.of(2026, 4), 3);
    CostTable with = store.service.withCampaigns(table, kind -> "Campaigns: " + kind);
    assertEquals(
        List.of(
            new CostLine(CostKind.OPERATION, "Campaigns: gifts", List.of(150.0, 0.0, 0.0)),
            new CostLine(CostKind.TECHNOLOGY, "Campaigns: technology", List.of(0.0, 0.0, 500.0))),
        with.lines());
    assertEquals(with, store.service.withCampaigns(with, kind -> "Campaigns: " + kind));
    assertEquals(Period.parse("2026-Q2").orElseThrow(), store.service.usualPeriod());
  }
}
