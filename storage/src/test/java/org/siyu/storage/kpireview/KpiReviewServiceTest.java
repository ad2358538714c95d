package org.siyu.storage.kpireview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.actions.ActionProblem;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.campaign.Actual;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.Finding;
import org.siyu.core.campaign.Pace;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.KpiReviewProblem;
import org.siyu.core.kpireview.KpiReviewService;
import org.siyu.core.kpireview.ReviewAnswer;
import org.siyu.core.kpireview.ReviewFinding;
import org.siyu.core.kpireview.ReviewNumbers;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopService;
import org.siyu.core.sop.SopVersion;
import org.siyu.core.tiers.TierService;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.kpi.KpiStore;
import org.siyu.storage.sop.JooqSopRepository;

class KpiReviewServiceTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-07-12");
  private static final LocalDate JULY_20 = LocalDate.parse("2026-07-20");
  private static final LocalDate JULY_30 = LocalDate.parse("2026-07-30");

  @TempDir Path folder;
  private KpiReviewStore store;
  private KpiReviewService service;

  @BeforeEach
  void open() {
    store = new KpiReviewStore(folder);
    service = store.service;
    store.kpi.target("new_customers", KpiStore.JUNE, Scope.TEAM, 4);
    store.kpi.customer("2026-06-03", "shop", store.kpi.operator);
    store.kpi.customer("2026-06-04", "shop", store.kpi.operator);
    store.kpi.customer("2026-05-04", "shop", store.kpi.operator);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private KpiReview prepare(Period period) {
    return service.prepare(
        store.kpi.service.values(Monitor.NONE), period, Scope.TEAM, Monitor.NONE);
  }

  private KpiReview refresh(KpiReview review) {
    return service.refresh(review, store.kpi.service.values(Monitor.NONE), Monitor.NONE);
  }

  private static SheetLine joined(KpiReview review) {
    return review.numbers().line("new_customers").orElseThrow();
  }

  private static ReviewFinding finding() {
    return new ReviewFinding(
        Optional.of("new_customers"), new Finding("shop only", "The shop's code was moved"));
  }

  private ActionItem agree(KpiReview review, String title, LocalDate due) {
    return service.agree(review, "June", title, Optional.of(store.kpi.operator.id()), due);
  }

  private static void refused(ErrorCode expected, Executable work) {
    assertEquals(expected, assertThrows(ProblemException.class, work).problem().code());
  }

  @Test
  void aReviewBeginsWithTheNumbersOfItsSheetAndStandsInTheStore() {
    KpiReview review = prepare(KpiStore.JUNE);
    SheetLine line = joined(review);
    assertEquals(Figure.of(2), line.actual());
    assertEquals(Figure.of(0.5), line.attainment().orElseThrow().share());
    assertEquals(Figure.of(1), line.change());
    assertEquals(Light.RED, line.light());
    assertEquals(30, review.numbers().elapsed());
    assertEquals(review, service.require(review.id()));
    assertEquals(review, prepare(KpiStore.JUNE), "one for each period and scope");
    assertEquals("new_customers", review.numbers().alarming().getFirst().indicator().code());
    refused(KpiReviewProblem.NOT_BEGUN, () -> prepare(KpiStore.JULY.next()));
  }

  @Test
  void numbersAreCountedAnewWithoutLosingWhatPeopleWrote() {
    KpiReview review =
        service.write(
            prepare(KpiStore.JUNE),
            List.of(finding(), ReviewFinding.NOTHING),
            "Move the code back\nAsk the shop ");
    assertEquals(List.of(finding()), review.findings(), "without those that say nothing");
    agree(review, "Move the code", JULY_20);
    store.kpi.customer("2026-06-20", "shop", store.kpi.writer);
    assertEquals(Figure.of(2), joined(service.require(review.id())).actual());
    KpiReview anew = refresh(review);
    assertEquals(Figure.of(3), joined(anew).actual());
    KpiReview kept = service.require(review.id());
    assertEquals(Figure.of(3), joined(kept).actual());
    assertEquals(List.of(finding()), kept.findings());
    assertEquals("Move the code back\nAsk the shop", kept.decisions());
    assertEquals(1, service.agreed(kept).size());
    refused(
        KpiReviewProblem.CHANGED_MEANWHILE,
        () -> service.write(review, List.of(), "by somebody who had read it before"));
  }

  @Test
  void whatWasHeldStaysAsItWas() {
    KpiReview held = service.hold(service.write(prepare(KpiStore.JUNE), List.of(finding()), ""));
    store.kpi.customer("2026-06-20", "shop", store.kpi.writer);
    KpiReview later = service.require(held.id());
    assertEquals("Lin", later.held().orElseThrow().by());
    assertEquals(Figure.of(2), joined(later).actual());
    refused(KpiReviewProblem.HELD, () -> refresh(later));
    refused(KpiReviewProblem.HELD, () -> service.write(later, List.of(), ""));
    refused(KpiReviewProblem.HELD, () -> service.remove(later));
    refused(KpiReviewProblem.HELD, () -> agree(later, "more", JULY_20));
    refused(KpiReviewProblem.HELD, () -> service.hold(later));
    KpiReview again = service.takeUp(later);
    assertFalse(service.require(again.id()).isHeld());
    assertEquals(Figure.of(2), joined(again).actual(), "until it is counted anew");
  }

  @Test
  void theNextReviewAsksAfterWhatWasAgreed() {
    KpiReview june = prepare(KpiStore.JUNE);
    ActionItem done = agree(june, "Move the code", JULY_20);
    ActionItem open = agree(june, "Ask the shop", TODAY);
    ActionItem dropped = agree(june, "New poster", JULY_20);
    ActionItem ticked = agree(june, "Ticked on Today", JULY_20);
    store.actions.finish(ticked);
    KpiReview july = prepare(KpiStore.JULY);
    assertEquals(
        List.of("Ask the shop", "Move the code", "New poster"),
        service.asked(july).stream().map(each -> each.item().title()).sorted().toList());
    assertEquals(List.of(), service.asked(june), "not in the review that agreed on them");
    KpiReview asking = july;
    refused(KpiReviewProblem.QUESTIONS_OPEN, () -> service.hold(asking));
    july = service.done(july, done);
    KpiReview second = july;
    refused(KpiReviewProblem.DAY_PASSED, () -> service.stillOpen(second, open, TODAY.minusDays(1)));
    july = service.stillOpen(july, open, JULY_30);
    KpiReview third = july;
    refused(ActionProblem.BLANK, () -> service.dropped(third, dropped, " "));
    assertEquals(third, service.require(third.id()), "nothing is kept of what was refused");
    july = service.dropped(july, dropped, "No budget");
    assertTrue(store.actions.find(done.id()).orElseThrow().isDone());
    assertEquals(JULY_30, store.actions.find(open.id()).orElseThrow().dueOn());
    ActionItem given = store.actions.find(dropped.id()).orElseThrow();
    assertTrue(given.isDropped());
    assertFalse(given.isDone());
    assertEquals(Optional.of("No budget"), given.done().orElseThrow().dropped());
    KpiReview held = service.require(service.hold(july).id());
    assertEquals(3, held.answers().size());
    assertEquals(ReviewAnswer.Kind.STILL_OPEN, held.answer(open.id()).orElseThrow().kind());
    assertEquals(TODAY, held.answer(open.id()).orElseThrow().dueBefore());
    store.actions.finish(store.actions.find(open.id()).orElseThrow());
    assertEquals(3, service.asked(held).size());
  }

  @Test
  void anAnswerIsTakenBack() {
    KpiReview june = prepare(KpiStore.JUNE);
    ActionItem item = agree(june, "Move the code", JULY_20);
    KpiReview july = prepare(KpiStore.JULY);
    july = service.stillOpen(july, item, JULY_30);
    july = service.unanswer(july, item.id());
    assertEquals(JULY_20, store.actions.find(item.id()).orElseThrow().dueOn());
    july = service.dropped(july, store.actions.find(item.id()).orElseThrow(), "No budget");
    july = service.unanswer(july, item.id());
    ActionItem back = store.actions.find(item.id()).orElseThrow();
    assertEquals(Optional.empty(), back.done());
    assertEquals(List.of(), service.require(july.id()).answers());
    assertEquals(1, service.asked(july).size());
  }

  @Test
  void aQuarterAsksAfterItsMonthsAndScopesStayApart() {
    KpiReview june = prepare(KpiStore.JUNE);
    ActionItem item = agree(june, "Move the code", JULY_20);
    KpiReview quarter = prepare(Period.parse("2026-Q2").orElseThrow());
    assertEquals(1, service.asked(quarter).size(), "the month's meeting comes first");
    KpiReview person =
        service.prepare(
            store.kpi.service.values(Monitor.NONE),
            KpiStore.JULY,
            new Scope.OfMember(store.kpi.operator.id()),
            Monitor.NONE);
    assertEquals(List.of(), service.asked(person));
    assertEquals(
        List.of("2026-07", "2026-Q2", "2026-06"),
        service.all().stream().map(each -> each.period().text()).toList());
    ActionItem known = store.actions.open().getFirst();
    assertEquals(item.id(), known.id());
    assertEquals(ActionSource.Kind.KPI_REVIEW, known.source().kind());
    assertEquals("June", known.source().name());
  }

  @Test
  void movementsBetweenTiersAreThoseOfThePeriod() {
    assertEquals(Optional.empty(), prepare(KpiStore.JUNE).numbers().tiers());
    store.tiers.run(TierService.endOf(LocalDate.parse("2026-05-31")), "Lin", Monitor.NONE);
    store.tiers.run(TierService.endOf(LocalDate.parse("2026-06-30")), "Lin", Monitor.NONE);
    store.tiers.run(TierService.endOf(LocalDate.parse("2026-07-10")), "Lin", Monitor.NONE);
    ReviewNumbers.Tiers tiers = refresh(prepare(KpiStore.JUNE)).numbers().tiers().orElseThrow();
    assertEquals(LocalDate.parse("2026-05-31"), tiers.from());
    assertEquals(LocalDate.parse("2026-06-30"), tiers.to());
    assertEquals(2, tiers.came());
    assertEquals(1, tiers.tiers().stream().mapToLong(ReviewNumbers.Tier::before).sum());
    assertEquals(3, tiers.tiers().stream().mapToLong(ReviewNumbers.Tier::after).sum());
  }

  @Test
  void alertsOfThePeriodAreNamedAsTheyStood() {
    store.kpi.target("new_customers", KpiStore.JULY, Scope.TEAM, 310);
    store.kpi.customer("2026-07-02", "shop", store.kpi.operator);
    store.alerts.check(store.kpi.service.values(Monitor.NONE));
    KeptAlert alert =
        store.alerts.of(KpiStore.JULY, Scope.TEAM).stream()
            .filter(each -> each.key().indicator().equals("new_customers"))
            .findFirst()
            .orElseThrow();
    assertEquals(AlertState.OPEN, raised(prepare(KpiStore.JULY), alert).state());
    store.alerts.take(alert.id());
    KpiReview taken = refresh(prepare(KpiStore.JULY));
    assertEquals("Wang", raised(taken, alert).takenBy());
    assertEquals("", raised(taken, alert).note());
    store.alerts.close(alert.id(), "The code was moved back");
    KpiReview closed = refresh(taken);
    ReviewNumbers.Raised told = raised(service.require(closed.id()), alert);
    assertEquals(AlertState.CLOSED, told.state());
    assertEquals(Light.RED, told.light());
    assertEquals("Wang", told.closedBy());
    assertEquals("The code was moved back", told.note());
    assertEquals(
        List.of(), prepare(KpiStore.JUNE.previous()).numbers().alerts(), "of another period");
  }

  private static ReviewNumbers.Raised raised(KpiReview review, KeptAlert alert) {
    return review.numbers().alerts().stream()
        .filter(each -> each.alert().equals(alert.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCampaignIsToldInTheReviewOfThePeriodInWhichItEnds() {
    store.campaigns.add(campaign("over the month's end", "2026-06-27"));
    store.campaigns.add(campaign("within June", "2026-06-10"));
    List<ReviewNumbers.Result> june =
        service.require(prepare(KpiStore.JUNE).id()).numbers().campaigns();
    assertEquals(
        List.of(Optional.empty(), Optional.of(LocalDate.parse("2026-07-04"))),
        june.stream().map(ReviewNumbers.Result::runsUntil).toList());
    assertEquals(
        List.of(Money.of("120"), Money.ZERO),
        june.stream().map(ReviewNumbers.Result::turnover).toList());
    List<ReviewNumbers.Result> july = prepare(KpiStore.JULY).numbers().campaigns();
    assertEquals(List.of(Optional.empty()), july.stream().map(each -> each.runsUntil()).toList());
    assertEquals(Money.of("120"), july.getFirst().turnover());
    Period quarter = Period.parse("2026-Q3").orElseThrow();
    assertEquals(
        List.of(Optional.empty()),
        prepare(quarter).numbers().campaigns().stream().map(each -> each.runsUntil()).toList());
  }

  private Campaign campaign(String name, String day) {
    SopService templates =
        new SopService(
            new JooqSopRepository(store.kpi.database),
            new ChoiceService(new JooqChoiceRepository(store.kpi.database), store.kpi.ids),
            store.kpi.ids,
            () -> "Lin",
            store.kpi.clock);
    SopVersion version = templates.named("member-day", SopLanguage.EN).newest();
    return new Campaign(
        new CampaignId(store.kpi.ids.next()),
        version.reference(),
        version.template(),
        Pace.EVEN,
        new Campaign.Frame(name, LocalDate.parse(day), Audience.ALL, 7, 100, Optional.empty()),
        CampaignState.RUNNING,
        List.of(),
        Map.of(),
        List.of(),
        List.of(new Actual(LocalDate.parse(day), SopMeasure.GMV, new BigDecimal("120"))),
        Optional.empty(),
        Campaign.Lessons.NONE,
        Campaign.Revision.UNSAVED);
  }

  @Test
  void oneThatIsRemovedComesBackWhole() {
    KpiReview review = service.write(prepare(KpiStore.JUNE), List.of(finding()), "Go on");
    service.remove(review);
    assertEquals(List.of(), service.all());
    KpiReview back = service.putBack(review);
    assertEquals(List.of(finding()), service.require(back.id()).findings());
    assertNotEquals(Optional.empty(), service.find(KpiStore.JUNE, Scope.TEAM));
  }
}
