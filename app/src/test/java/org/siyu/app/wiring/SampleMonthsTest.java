package org.siyu.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.kpi.KpiReading;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.app.testkit.TestTime;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewNumbers;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.tiers.MigrationCauses;
import org.siyu.core.tiers.TierSnapshot;

/// The sample's months tell of movements, alerts and campaigns, and say the same everywhere.
class SampleMonthsTest {
  @TempDir Path folder;
  private Workbench workbench;

  @BeforeEach
  void open() {
    workbench =
        Program.withUserFolder(folder.resolve("user"), TestTime.clock())
            .open(
                ReadyWorkspaces.sample(folder.resolve("sample.siyu")), () -> "tiers", Monitor.NONE);
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  private List<KpiReview> held() {
    return workbench.kpiReviews(new KpiReading(workbench.kpi())).reviews().all().stream()
        .filter(KpiReview::isHeld)
        .toList();
  }

  @Test
  void tiersWereRunAtTheEndOfEachMonthFromTheOrdersOfThen() {
    List<TierSnapshot> runs = workbench.tiers().snapshots();
    List<LocalDate> ends = new ArrayList<>();
    YearMonth present = YearMonth.from(workbench.kpi().sheets().today());
    for (int back = 1; back <= 5; back++) {
      ends.add(present.minusMonths(back).atEndOfMonth());
    }
    assertEquals(
        ends, runs.stream().skip(1).map(run -> run.asOf().toLocalDate()).toList(), "latest first");
    TierSnapshot before = runs.get(2);
    TierSnapshot after = runs.get(1);
    assertTrue(before.tiers().customers() < after.tiers().customers(), "who joined since");
    MigrationCauses causes = workbench.tiers().causes(before.id(), after.id(), Monitor.NONE);
    assertEquals(
        workbench.tiers().migration(before.id(), after.id()).came(),
        after.tiers().customers() - before.tiers().customers());
    assertTrue(!causes.toString().isEmpty());
  }

  @Test
  void eachHeldReviewTellsTheMovementsOfItsMonth() {
    List<KpiReview> held = held();
    assertEquals(4, held.size());
    for (KpiReview review : held) {
      ReviewNumbers.Tiers tiers = review.numbers().tiers().orElseThrow();
      assertEquals(review.period().last(), tiers.to());
      assertEquals(review.period().first().minusDays(1), tiers.from());
      assertTrue(tiers.up() + tiers.down() > 0, () -> review.period() + ": " + tiers);
    }
  }

  @Test
  void theLastHeldReviewNamesAnAlertThatWasClosedBeforeIt() {
    KpiReview last = held().getFirst();
    ReviewNumbers.Raised closed =
        last.numbers().alerts().stream()
            .filter(alert -> alert.state() == AlertState.CLOSED)
            .findFirst()
            .orElseThrow();
    assertTrue(!closed.note().isEmpty() && !closed.closedBy().isEmpty());
  }

  @Test
  void noCampaignIsToldAsAResultInTwoMonths() {
    List<String> told =
        held().stream()
            .flatMap(review -> review.numbers().campaigns().stream())
            .filter(result -> result.runsUntil().isEmpty())
            .map(ReviewNumbers.Result::name)
            .toList();
    assertEquals(told.stream().distinct().toList(), told);
  }

  @Test
  void theDashboardSaysOfCampaignsWhatTheirPagesSay() {
    List<Campaign> campaigns =
        workbench.campaigns().campaigns().all().stream()
            .filter(each -> each.state().isApproved() || each.state().isFinished())
            .toList();
    BigDecimal pages =
        campaigns.stream()
            .flatMap(
                each ->
                    workbench.campaigns().reviews().figures(each).actual(SopMeasure.GMV).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertTrue(pages.signum() > 0);
    IndicatorValues values = workbench.kpi().sheets().values(Monitor.NONE);
    Period year = Period.of(PeriodKind.YEAR, workbench.kpi().sheets().today());
    double counted = 0;
    for (Period each : List.of(year.previous(), year, year.next())) {
      counted +=
          values
              .numbers()
              .count(StoreMeasure.CAMPAIGN_REVENUE, Span.whole(each), Scope.TEAM)
              .orElse(0);
    }
    assertEquals(pages.doubleValue(), counted, 0.005);
  }
}
