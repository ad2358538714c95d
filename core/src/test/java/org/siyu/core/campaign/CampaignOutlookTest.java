package org.siyu.core.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.campaign.CampaignSample.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopTarget;

/// Where money and results are heading, and edits of targets and money.
class CampaignOutlookTest {
  private static final DateRange WINDOW = new DateRange(DAY, DAY.plusDays(9));
  private static final SopBudgetLine MEDIA =
      new SopBudgetLine(SopBudgetLine.Kind.MEDIA, "Ads", Money.of("1000"), "");

  private static Campaign campaign() {
    Campaign sample = CampaignSample.on(DAY);
    return sample.with(
        sample
            .plan()
            .withTargets(List.of(new SopTarget(SopMeasure.ORDERS, new BigDecimal("200"), "")))
            .withBudget(List.of(MEDIA)));
  }

  private static Spending spent(String line, String amount) {
    return new Spending(
        UUID.randomUUID(), DAY, SopBudgetLine.Kind.MEDIA, line, Money.of(amount), "");
  }

  private static CampaignOutlook outlook(Campaign campaign, LocalDate today, int... orders) {
    List<CampaignFigures.DayCount> days =
        IntStream.range(0, orders.length)
            .mapToObj(day -> new CampaignFigures.DayCount(DAY.plusDays(day), 0, 0, orders[day], 0))
            .toList();
    return CampaignOutlook.of(
        campaign,
        CampaignFigures.of(campaign, WINDOW, new CampaignFigures.Store(days, 0, 0), List.of()),
        today);
  }

  @Test
  void anEvenTargetIsProjectedFromTheDaysThatAreOver() {
    CampaignOutlook.Outlook orders =
        outlook(campaign(), DAY.plusDays(4), 10, 20, 10, 20, 99).targets().getFirst();
    assertEquals(new BigDecimal("60"), orders.soFar());
    assertEquals(0.4, orders.share(), 1e-9);
    assertEquals(new BigDecimal("80.00"), orders.wanted());
    assertEquals(Optional.of(new BigDecimal("150")), orders.forecast());
    assertTrue(orders.isBehind());
    assertEquals(4, orders.days());
    assertEquals(10, orders.allDays());
  }

  @Test
  void whatCameBeforeTheDaysIsAddedAndNotProjected() {
    Campaign counted =
        campaign().with(new Actual(DAY.minusDays(2), SopMeasure.ORDERS, BigDecimal.valueOf(30)));
    counted = counted.with(new Actual(DAY, SopMeasure.ORDERS, BigDecimal.valueOf(7)));
    CampaignOutlook.Outlook orders = outlook(counted, DAY.plusDays(1)).targets().getFirst();
    assertEquals(new BigDecimal("30"), orders.before().stripTrailingZeros().setScale(0));
    assertEquals(0, new BigDecimal("100").compareTo(orders.forecast().orElseThrow()));
  }

  @Test
  void onTheFirstDayNothingIsProjectedAndAfterTheLastOneWhatCameCounts() {
    assertEquals(Optional.empty(), outlook(campaign(), DAY, 10).targets().getFirst().forecast());
    CampaignOutlook.Outlook over =
        outlook(campaign(), DAY.plusDays(10), 10, 20).targets().getFirst();
    assertEquals(CampaignOutlook.Basis.OVER, over.basis());
    assertEquals(Optional.of(new BigDecimal("30")), over.forecast());
  }

  @Test
  void aPeakExpectsMostOnTheDayAndOwnDaysAsTheyWereWritten() {
    List<Double> peak = Spread.PEAK.shares(new DateRange(DAY.minusDays(2), DAY.plusDays(2)), DAY);
    assertEquals(List.of(0.1, 0.2, 0.4, 0.2, 0.1), peak);
    Spread own = Spread.own(Map.of(0, new BigDecimal("30"), 2, BigDecimal.TEN));
    assertEquals(List.of(0.75, 0.0, 0.25), own.shares(new DateRange(DAY, DAY.plusDays(2)), DAY));
    assertEquals(
        List.of(0.5, 0.5),
        own.shares(new DateRange(DAY.plusDays(20), DAY.plusDays(21)), DAY),
        "even without a day inside");
  }

  @Test
  void aLineThatRunsAllTheTimeIsProjectedFromItsShareOfTheDays() {
    Campaign campaign = campaign().withSpending(List.of(spent("Ads", "800")));
    LocalDate first = campaign.begins().toLocalDate();
    LocalDate last = campaign.ends().toLocalDate();
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    LocalDate today = first.plusDays(days / 2 - 1);
    double share = (double) (days / 2) / days;

    CampaignOutlook.MoneyLine ads = outlook(campaign, today).lines().getFirst();
    assertEquals(CampaignOutlook.Basis.RUN, ads.basis());
    assertEquals(share, ads.share(), 1e-9);
    assertEquals(Math.round(80_000 / share), ads.forecast().cents());
    assertFalse(ads.isOver());
    assertTrue(ads.isGoingOver());

    assertEquals(
        MEDIA.amount(), outlook(campaign, first).lines().getFirst().forecast(), "too early");
    assertEquals(
        Money.of("800"), outlook(campaign, last.plusDays(1)).lines().getFirst().forecast());
  }

  @Test
  void aLineToBePaidOnADayKeepsItsPlanUntilMoreIsSpent() {
    Campaign planned =
        CampaignEdits.withLine(campaign(), Optional.of("Ads"), MEDIA, Optional.of(DAY));
    CampaignOutlook.MoneyLine ads = outlook(planned, DAY.minusDays(1)).lines().getFirst();
    assertEquals(Optional.of(DAY), ads.due());
    assertEquals(MEDIA.amount(), ads.forecast());
    CampaignOutlook more =
        outlook(planned.withSpending(List.of(spent("Ads", "1200"), spent("", "50"))), DAY);
    assertTrue(more.lines().getFirst().isOver());
    assertEquals(Money.of("1200"), more.lines().getFirst().forecast());
    assertEquals(Money.of("50"), more.lines().getLast().spent());
    assertEquals(Money.of("1250"), more.total().forecast());
    assertTrue(more.total().isOver());
  }

  @Test
  void aRenamedLineTakesItsDayAndItsSpendingAlong() {
    Campaign spent =
        CampaignEdits.withLine(campaign(), Optional.of("Ads"), MEDIA, Optional.of(DAY))
            .withSpending(List.of(spent("Ads", "100")));
    SopBudgetLine renamed =
        new SopBudgetLine(SopBudgetLine.Kind.CONTENT, "Films", Money.of("500"), "two");
    Campaign edited =
        CampaignEdits.withLine(spent, Optional.of("Ads"), renamed, Optional.of(DAY.plusDays(1)));
    assertEquals(List.of(renamed), edited.plan().budget());
    assertEquals("Films", edited.spending().getFirst().line());
    assertEquals(SopBudgetLine.Kind.CONTENT, edited.spending().getFirst().kind());
    assertEquals(Map.of("Films", 1), edited.pace().due());
    assertEquals(
        Optional.of(DAY.plusDays(8)),
        CampaignMoves.to(edited, DAY.plusDays(7), _ -> true).pace().due("Films", DAY.plusDays(7)),
        "it moves with the campaign");

    Campaign without = CampaignEdits.withoutLine(edited, "Films");
    assertEquals(List.of(), without.plan().budget());
    assertEquals("", without.spending().getFirst().line());
    assertEquals(Pace.EVEN, without.pace());
  }

  @Test
  void aTargetWrittenDayByDayIsTheirSum() {
    Spread own = Spread.own(Map.of(0, new BigDecimal("120"), 1, new BigDecimal("60")));
    Campaign edited =
        CampaignEdits.withTarget(
            campaign(),
            Optional.of(SopMeasure.ORDERS),
            new SopTarget(SopMeasure.ORDERS, BigDecimal.ONE, "by hand"),
            own);
    assertEquals(
        0, new BigDecimal("180").compareTo(edited.target(SopMeasure.ORDERS).orElseThrow().value()));
    assertEquals(own, edited.pace().of(SopMeasure.ORDERS));

    Campaign other =
        CampaignEdits.withTarget(
            edited,
            Optional.of(SopMeasure.ORDERS),
            new SopTarget(SopMeasure.CONVERSION_RATE, BigDecimal.TEN, ""),
            Spread.PEAK);
    assertEquals(Optional.empty(), other.target(SopMeasure.ORDERS));
    assertEquals(Pace.EVEN, other.pace(), "a rate does not add up over days");
    assertEquals(
        List.of(), CampaignEdits.withoutTarget(other, SopMeasure.CONVERSION_RATE).targets());
  }
}
