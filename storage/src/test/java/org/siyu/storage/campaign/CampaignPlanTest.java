package org.siyu.storage.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignChange;
import org.siyu.core.campaign.CampaignEdits;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignProblem;
import org.siyu.core.campaign.Spread;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopTarget;

/// Targets, budget and terms of a campaign as they are edited and kept.
class CampaignPlanTest {
  @TempDir Path folder;
  private CampaignStore store;
  private Campaign campaign;

  @BeforeEach
  void open() {
    store = new CampaignStore(folder);
    campaign = store.memberDay();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Campaign now() {
    return store.campaigns.require(campaign.id());
  }

  private CampaignChange keep(Campaign edited) {
    return store.campaigns.keep(edited, CampaignLogEntry.Kind.TARGETS, "");
  }

  private ErrorCode refused(Campaign edited) {
    return assertThrows(ProblemException.class, () -> keep(edited)).problem().code();
  }

  private static SopTarget orders(String value) {
    return new SopTarget(SopMeasure.ORDERS, new BigDecimal(value), "");
  }

  private static SopBudgetLine line(String name, String amount) {
    return new SopBudgetLine(SopBudgetLine.Kind.MEDIA, name, Money.of(amount), "trial");
  }

  @Test
  void targetsWithTheirDaysAndLinesWithTheirsComeBackAndCanBeUndone() {
    Spread own = Spread.own(Map.of(0, new BigDecimal("200.5"), 1, new BigDecimal("80")));
    Campaign edited =
        CampaignEdits.withTarget(now(), Optional.of(SopMeasure.ORDERS), orders("1"), own);
    edited =
        CampaignEdits.withTarget(
            edited,
            Optional.of(SopMeasure.GMV),
            new SopTarget(SopMeasure.GMV, new BigDecimal("90000"), "more"),
            Spread.PEAK);
    edited =
        CampaignEdits.withLine(
            edited, Optional.empty(), line("Ads", "500"), Optional.of(CampaignStore.DAY));
    edited = edited.with(edited.frame().attributing(14).withMargin(35));
    CampaignChange change = keep(edited);

    assertEquals(edited.targets(), now().targets());
    assertEquals(edited.plan().budget(), now().plan().budget());
    assertEquals(edited.pace(), now().pace());
    assertEquals(14, now().frame().attributionDays());
    assertEquals(35, now().frame().marginPercent());
    assertEquals(
        CampaignLogEntry.Kind.TARGETS, store.campaigns.log(campaign.id()).getFirst().kind());

    store.campaigns.undo(change);
    assertEquals(campaign.targets(), now().targets());
    assertEquals(campaign.pace(), now().pace());
    assertEquals(campaign.frame(), now().frame());
  }

  @Test
  void whatCouldNotBeReadAgainIsRefused() {
    assertEquals(
        CampaignProblem.LINE_BLANK,
        refused(CampaignEdits.withLine(now(), Optional.empty(), line(" ", "1"), Optional.empty())));
    String known = now().plan().budget().getFirst().name();
    assertEquals(
        CampaignProblem.LINE_TWICE,
        refused(
            CampaignEdits.withLine(now(), Optional.empty(), line(known, "1"), Optional.empty())));
    assertEquals(
        CampaignProblem.INVALID_AMOUNT,
        refused(
            CampaignEdits.withLine(now(), Optional.empty(), line("Ads", "-1"), Optional.empty())));
    assertEquals(
        CampaignProblem.TARGET_TWICE,
        refused(CampaignEdits.withTarget(now(), Optional.empty(), orders("3"), Spread.EVEN)));
    assertEquals(
        CampaignProblem.INVALID_TARGET,
        refused(
            CampaignEdits.withTarget(
                now(), Optional.of(SopMeasure.ORDERS), orders("0.125"), Spread.EVEN)));
    assertEquals(campaign, now());
  }

  @Test
  void aLineMayBeCalledAnythingThatFitsIntoALine() {
    List<String> names = List.of("| 会员价让利", "name: x", "[budget]", "# not a remark", "a\nb");
    for (String name : names) {
      keep(CampaignEdits.withLine(now(), Optional.empty(), line(name, "1.50"), Optional.empty()));
      assertEquals(name.replace('\n', ' '), now().plan().budget().getLast().name());
    }
  }

  @Test
  void whatWasReviewedIsNotPlannedAnew() {
    store.customer("A", CampaignStore.DAY.minusDays(90).atTime(9, 0), 9_000_000);
    store.flow.approve(campaign.id());
    store.flow.start(campaign.id());
    store.flow.finish(campaign.id());
    keep(CampaignEdits.withoutTarget(now(), SopMeasure.REACH));
    store.flow.reviewed(campaign.id());
    assertEquals(
        CampaignProblem.OVER, refused(CampaignEdits.withoutTarget(now(), SopMeasure.ORDERS)));
    assertEquals(CampaignProblem.OVER, refused(now().with(now().frame().withMargin(20))));
    keep(now().with(new Campaign.Lessons(List.of(), "still to be written")));
  }
}
