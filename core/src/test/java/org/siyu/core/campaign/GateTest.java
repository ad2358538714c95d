package org.siyu.core.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.campaign.CampaignSample.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopTarget;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

class GateTest {
  /// 250 a month for 6 months, as in the worked example of the product.
  private static final LifetimeValue LIFETIME =
      new LifetimeValue(DAY, 100, Money.of("150000"), 600);

  private static Campaign joining(String joins, String budget) {
    Campaign campaign = CampaignSample.on(DAY);
    return campaign.with(
        campaign
            .plan()
            .withTargets(List.of(new SopTarget(SopMeasure.JOINS, new BigDecimal(joins), "")))
            .withBudget(
                List.of(new SopBudgetLine(SopBudgetLine.Kind.MEDIA, "Ads", Money.of(budget), ""))));
  }

  @Test
  void lifetimeValueIsContributionAMonthTimesMonthsRetained() {
    assertEquals(250, LIFETIME.monthlyContribution(100), 1e-9);
    assertEquals(6, LIFETIME.monthsRetained(), 1e-9);
    assertEquals(1500, LIFETIME.value(100), 1e-9);
    assertEquals(600, LIFETIME.value(40), 1e-9);
  }

  @Test
  void threeTimesTheCostIsEnoughAndALittleLessIsNot() {
    assertEquals(Gate.Verdict.PASSED, Gate.of(joining("100", "50000"), LIFETIME).verdict());
    assertEquals(Gate.Verdict.BELOW, Gate.of(joining("100", "50000.01"), LIFETIME).verdict());
    assertEquals(3, Gate.of(joining("100", "50000"), LIFETIME).ratio().orElseThrow(), 1e-9);
  }

  @Test
  void withoutOrdersOrBudgetNobodyKnows() {
    LifetimeValue nothing = new LifetimeValue(DAY, 0, Money.ZERO, 0);
    assertEquals(Gate.Verdict.UNKNOWN, Gate.of(joining("100", "500"), nothing).verdict());
    assertEquals(Gate.Verdict.UNKNOWN, Gate.of(joining("100", "0"), LIFETIME).verdict());
  }

  @Test
  void aCampaignThatWantsNoJoinsIsMeasuredByItsOrders() {
    Gate gate = Gate.of(CampaignSample.on(DAY), LIFETIME);
    assertEquals(SopMeasure.ORDERS, gate.wanted().orElseThrow().measure());
    assertEquals(30, gate.acquisitionCost().orElseThrow(), 1e-9);
  }

  @Test
  void whatSomebodyCountedTakesThePlaceOfWhatTheStoreSays() {
    LocalDate day = DAY;
    DateRange window = new DateRange(day, day.plusDays(2));
    CampaignFigures.Store store =
        new CampaignFigures.Store(
            List.of(
                new CampaignFigures.DayCount(day, 3, 40, 10, 100_000),
                new CampaignFigures.DayCount(day.plusDays(1), 2, 20, 5, 50_000)),
            12,
            4);
    Campaign campaign =
        CampaignSample.on(day)
            .withSpending(
                List.of(
                    new Spending(
                        new UUID(1, 1), day, SopBudgetLine.Kind.GIFTS, "", Money.of("500"), "")));

    CampaignFigures figures = CampaignFigures.of(campaign, window, store, List.of());
    assertEquals(new BigDecimal("1500.00"), figures.actual(SopMeasure.GMV).orElseThrow());
    assertEquals(3.0, figures.roi(100).orElseThrow().fraction(), 1e-9);
    assertEquals(
        List.of(10L, 15L, 15L),
        figures.running(SopMeasure.ORDERS).stream().map(BigDecimal::longValue).toList());
    assertEquals(
        List.of(0L, 60L, 5L, 15L, 4L),
        figures.funnel().stream().map(CampaignFigures.Level::count).toList());

    Campaign counted = campaign.with(new Actual(day, SopMeasure.ORDERS, BigDecimal.valueOf(99)));
    assertEquals(
        99,
        CampaignFigures.of(counted, window, store, List.of())
            .actual(SopMeasure.ORDERS)
            .orElseThrow()
            .intValue());
  }

  @Test
  void aStepGoesToWhoHasItsRoleAndRoom() {
    Member one = CampaignSample.member("One", MemberRole.OPERATOR);
    Member two = CampaignSample.member("Two", MemberRole.OPERATOR);
    Campaign campaign = CampaignSample.on(DAY);
    Workload workload = new Workload(Map.of(one.id(), 1));
    var step = CampaignSample.step(campaign, "open-group").plan();

    assertEquals(Optional.of(one.id()), workload.assign(step, DAY, List.of(one, two)));
    assertEquals(Optional.of(two.id()), workload.assign(step, DAY, List.of(one, two)));
    assertEquals(Optional.of(two.id()), workload.assign(step, DAY, List.of(one, two)));
    assertTrue(workload.overloads().isEmpty());
    assertEquals(Optional.of(one.id()), workload.assign(step, DAY, List.of(one)));
    assertEquals(List.of(new Workload.Overload(one.id(), DAY, 2, 1)), workload.overloads());
    assertEquals(
        Optional.empty(),
        workload.assign(CampaignSample.step(campaign, "legal").plan(), DAY, List.of(one)));
  }
}
