package org.siyu.storage.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.campaign.Actual;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignChange;
import org.siyu.core.campaign.CampaignEdits;
import org.siyu.core.campaign.CampaignFigures;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignProblem;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.Finding;
import org.siyu.core.campaign.Gate;
import org.siyu.core.campaign.Spending;
import org.siyu.core.campaign.StepState;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.PlanChange;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopVersion;

class CampaignServiceTest {
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

  private CampaignStep step(String key) {
    return now().step(key).orElseThrow();
  }

  private ContentItem piece(String key) {
    return store.content.find(step(key).item().orElseThrow()).orElseThrow();
  }

  private static ErrorCode refused(Executable work) {
    return assertThrows(ProblemException.class, work).problem().code();
  }

  @Test
  void aNewCampaignIsThereAsItWasMadeWithItsPiecesInTheCalendar() {
    assertEquals(campaign, now());
    assertEquals(List.of(now()), store.campaigns.all());
    List<CampaignStep> pieces =
        campaign.steps().stream().filter(step -> step.item().isPresent()).toList();
    assertEquals(8, pieces.size());
    for (CampaignStep step : pieces) {
      ContentItem item = piece(step.key());
      assertEquals(step.start(), item.plan().start());
      assertEquals(step.owner(), item.people().owner());
      assertEquals(
          new ContentItem.Campaign(Optional.of(campaign.id().value()), campaign.name()),
          item.campaign());
    }
    assertEquals(Optional.of(store.operator.id()), step("poll").owner());
    assertEquals(
        CampaignLogEntry.Kind.CREATED, store.campaigns.log(campaign.id()).getFirst().kind());
  }

  @Test
  void movingTheCampaignMovesItsPiecesAndUndoingBringsThemBack() {
    LocalDateTime before = piece("poll").plan().start();
    CampaignChange moved = store.campaigns.move(campaign.id(), CampaignStore.DAY.plusDays(7));
    assertEquals(before.plusDays(7), piece("poll").plan().start());
    assertEquals(before.plusDays(7), step("poll").start());

    store.campaigns.undo(moved);
    assertEquals(before, piece("poll").plan().start());
    assertEquals(campaign.steps(), now().steps());
    assertEquals(campaign.day(), now().day());
  }

  @Test
  void aPieceMovedInTheCalendarTakesItsStepAlong() {
    LocalDateTime start = step("tease").start().plusHours(1);
    store.content.move(step("tease").item().orElseThrow(), start);
    assertEquals(start, step("tease").start());
    assertTrue(step("tease").isMovedByHand());
  }

  @Test
  void makingOneIsUndoneWithAllItsPieces() {
    var item = step("poll").item().orElseThrow();
    store.campaigns.undo(new CampaignChange(Optional.empty(), now(), removedPieces()));
    assertEquals(Optional.empty(), store.campaigns.find(campaign.id()));
    assertEquals(Optional.empty(), store.content.find(item));
  }

  private PlanChange removedPieces() {
    List<ContentItem> pieces = store.campaigns.pieces(now());
    return new PlanChange(List.of(), pieces, List.of());
  }

  @Test
  void stepsAreDoneLeftOutWithAReasonAndTakenUpAgain() {
    store.clock.set(step("goal").deadline().plusHours(2));
    CampaignChange done = store.steps.finish(campaign.id(), List.of("goal"));
    assertTrue(step("goal").wasLate());
    assertEquals("Lin", step("goal").outcome().by());

    assertEquals(
        CampaignProblem.REASON_NEEDED,
        refused(() -> store.steps.skip(campaign.id(), List.of("offer"), "  ")));
    store.steps.skip(campaign.id(), List.of("offer"), "prices stay");
    assertEquals(StepState.SKIPPED, step("offer").state());
    store.steps.reopen(campaign.id(), List.of("offer"));
    assertEquals(StepState.OPEN, step("offer").state());
    assertEquals(CampaignProblem.CHANGED_MEANWHILE, refused(() -> store.steps.undo(done)));

    CampaignChange ticked = store.steps.tick(campaign.id(), "goal", 2, true);
    assertEquals(Set.of(2), step("goal").outcome().ticks());
    store.steps.undo(ticked);
    assertEquals(Set.of(), step("goal").outcome().ticks());
  }

  @Test
  void aDoneMessageStandsInTheContactLedgerUntilItIsTakenBack() {
    store.customer("A", CampaignStore.DAY.minusDays(30).atTime(9, 0), 10_000);
    store.clock.set(step("unpaid").start());
    CampaignChange done = store.steps.finish(campaign.id(), List.of("unpaid"));
    assertEquals(1, sent());
    store.steps.undo(done);
    assertEquals(0, sent());
  }

  private int sent() {
    return store.database.read(
        sql -> sql.fetchSingle("select count(*) from contact_sent").get(0, Integer.class));
  }

  @Test
  void theGateIsComputedFromTheStoresOrders() {
    for (int each = 0; each < 10; each++) {
      store.customer("C" + each, LocalDateTime.of(2026, 1, 10 + each, 12, 0), 12_000);
    }
    Gate gate = store.flow.gate(now());
    assertEquals(10, gate.lifetime().buyers());
    assertEquals(120, gate.lifetimeValue().orElseThrow(), 1e-6);
    assertEquals(30, gate.acquisitionCost().orElseThrow(), 1e-6);
    assertEquals(Gate.Verdict.PASSED, gate.verdict());
    store.flow.approve(campaign.id());
    assertEquals(CampaignState.APPROVED, now().state());
  }

  @Test
  void belowTheGateItTakesAReasonAndASecondPerson() {
    store.customer("A", LocalDateTime.of(2026, 1, 10, 12, 0), 5_000);
    assertEquals(
        CampaignProblem.GATE_REASON_NEEDED, refused(() -> store.flow.approve(campaign.id())));
    store.flow.ask(campaign.id(), "we learn from it");
    assertEquals(
        CampaignProblem.SECOND_PERSON_NEEDED, refused(() -> store.flow.approve(campaign.id())));
    store.members.act(store.operator.id());
    store.flow.approve(campaign.id());
    assertEquals(CampaignState.APPROVED, now().state());
    assertEquals(Optional.of(store.operator.id()), now().approval().orElseThrow().approvedBy());
  }

  @Test
  void oneThatFallsBelowTheGateSinceItWasApprovedIsApprovedAnewBeforeItStarts() {
    for (int each = 0; each < 10; each++) {
      store.customer("C" + each, LocalDateTime.of(2026, 1, 10 + each, 12, 0), 12_000);
    }
    store.flow.approve(campaign.id());
    SopBudgetLine stand =
        new SopBudgetLine(SopBudgetLine.Kind.OTHER, "Stand", Money.of("90000"), "");
    store.campaigns.keep(
        CampaignEdits.withLine(now(), Optional.empty(), stand, Optional.empty()),
        CampaignLogEntry.Kind.CHANGED,
        "");
    assertTrue(store.flow.gate(now()).asksAgain(now()));
    assertEquals(CampaignProblem.APPROVAL_NEEDED, refused(() -> store.flow.start(campaign.id())));
    assertEquals(
        CampaignProblem.GATE_REASON_NEEDED, refused(() -> store.flow.approve(campaign.id())));
    store.flow.ask(campaign.id(), "the stand serves three campaigns");
    assertEquals(
        CampaignProblem.SECOND_PERSON_NEEDED, refused(() -> store.flow.approve(campaign.id())));
    assertEquals(CampaignProblem.APPROVAL_NEEDED, refused(() -> store.flow.start(campaign.id())));
    store.members.act(store.operator.id());
    store.flow.approve(campaign.id());
    assertEquals(CampaignState.APPROVED, now().state());
    store.flow.start(campaign.id());
    assertEquals(CampaignState.RUNNING, now().state());
    assertEquals(CampaignProblem.WRONG_STATE, refused(() -> store.flow.approve(campaign.id())));
  }

  @Test
  void aCancelledOneLeavesTheCalendarAndCanComeBack() {
    var item = step("poll").item().orElseThrow();
    CampaignChange cancelled = store.flow.cancel(campaign.id(), "no stock");
    assertEquals(Optional.empty(), store.content.find(item));
    store.campaigns.undo(cancelled);
    assertTrue(store.content.find(item).isPresent());
    assertEquals(CampaignState.DRAFT, now().state());
  }

  @Test
  void whatIsEditedIsKeptWithMoneyCountsPeopleAndLessons() {
    Spending gifts =
        new Spending(
            store.ids.next(),
            CampaignStore.DAY,
            SopBudgetLine.Kind.GIFTS,
            "Travel sets",
            Money.of("800"),
            "first lot");
    Campaign edited =
        now()
            .with(now().frame().named("Spring member day"))
            .withSpending(List.of(gifts))
            .with(new Actual(CampaignStore.DAY, SopMeasure.REACH, BigDecimal.valueOf(7000)))
            .with(
                new Campaign.Lessons(
                    List.of(new Finding("reach 7000", "groups carried it")), "earlier poll"));
    store.campaigns.keep(edited, CampaignLogEntry.Kind.CHANGED, "");
    assertEquals(edited.frame(), now().frame());
    assertEquals(edited.spending(), now().spending());
    assertEquals(edited.actuals(), now().actuals());
    assertEquals(edited.lessons(), now().lessons());
    assertEquals("Spring member day", piece("poll").campaign().name());
    assertEquals(
        CampaignProblem.CHANGED_MEANWHILE,
        refused(() -> store.campaigns.keep(edited, CampaignLogEntry.Kind.CHANGED, "")));
  }

  @Test
  void ordersOfTheWindowAreItsFigures() {
    store.customer("before", CampaignStore.DAY.minusDays(1).atTime(9, 0), 9_900);
    store.customer("on the day", CampaignStore.DAY.atTime(11, 0), 24_000);
    store.customer("after", CampaignStore.DAY.plusDays(10).atTime(23, 0), 6_000);
    store.customer("too late", CampaignStore.DAY.plusDays(11).atTime(0, 0), 6_000);
    CampaignFigures figures = store.reviews.figures(now());
    assertEquals(CampaignStore.DAY.plusDays(10), figures.window().last());
    assertEquals(2, figures.actual(SopMeasure.ORDERS).orElseThrow().intValue());
    assertEquals(new BigDecimal("300.00"), figures.actual(SopMeasure.GMV).orElseThrow());
  }

  @Test
  void itEndsWithAReviewAWorkbookAndANewVersionOfItsTemplate() throws IOException {
    store.customer("before", LocalDateTime.of(2026, 1, 10, 12, 0), 30_000);
    store.customer("on the day", CampaignStore.DAY.atTime(11, 0), 2_400_000);
    store.flow.approve(campaign.id());
    store.flow.start(campaign.id());
    store.clock.set(CampaignStore.DAY.plusDays(6).atTime(18, 0));
    store.steps.finish(campaign.id(), campaign.steps().stream().map(CampaignStep::key).toList());
    store.flow.finish(campaign.id());
    ActionItem action =
        store.actions.add(
            new ActionSource(ActionSource.Kind.CAMPAIGN, campaign.id().value(), campaign.name()),
            "Poll a day earlier",
            Optional.of(store.operator.id()),
            CampaignStore.DAY.plusDays(14));
    store.flow.reviewed(campaign.id());
    assertEquals(List.of(action), store.actions.open());

    Path file = folder.resolve("review.xlsx");
    store.reviews.write(campaign.id(), new PlainReportWords(), file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertEquals(5, workbook.getNumberOfSheets());
      int formulas = 0;
      for (var row : workbook.getSheetAt(0)) {
        for (var cell : row) {
          formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
        }
      }
      assertTrue(formulas > 12, formulas + " formulas");
      var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      evaluator.evaluateAll();
    }

    SopVersion kept = store.flow.keepAsTemplate(campaign.id(), "from March");
    assertEquals(2, kept.number());
    assertFalse(kept.template().steps().isEmpty());
    assertEquals(CampaignState.REVIEWED, now().state());
  }

  @Test
  void aMissingOneIsToldOf() {
    assertEquals(
        CampaignProblem.NOT_FOUND,
        refused(() -> store.campaigns.require(new CampaignId(store.ids.next()))));
  }
}
