package org.siyu.storage.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.Hysteresis;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.Metric;
import org.siyu.core.tiers.MigrationCauses;
import org.siyu.core.tiers.Operator;
import org.siyu.core.tiers.ReasonCode;
import org.siyu.core.tiers.SavedList;
import org.siyu.core.tiers.SavedListService;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierPlay;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierProblem;
import org.siyu.core.tiers.TierReview;
import org.siyu.core.tiers.TierRule;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.core.tiers.Window;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

/// What is done with the tiers: causes of moves, plays, reviews, named lists.
class TierPracticeTest {
  @TempDir Path folder;
  private Database database;
  private TierStore store;
  private JooqTierRepository repository;
  private TierScheme scheme;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    store = new TierStore(database);
    repository = new JooqTierRepository(database);
    scheme =
        new TierScheme(
            0,
            "两层",
            List.of(Tier.of("buyer", 1), Tier.of("other", 2)),
            List.of(new TierRule("buyer", within(30))),
            "other",
            tiers("2026-07-01").currentScheme().rfm(),
            tiers("2026-07-01").currentScheme().segments());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Condition within(int days) {
    return Condition.compare(new Metric.Orders(Window.lastDays(days)), Operator.AT_LEAST, 1);
  }

  private static Clock clock(String day) {
    return Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC);
  }

  private TierService tiers(String day) {
    return new TierService(
        repository, new JooqAuditLog(database, clock(day)), Ids.system(), clock(day), "默认");
  }

  private TierSnapshot run(String today, int daysAgo) {
    return tiers(today)
        .run(TierService.endOf(TierStore.DAY.minusDays(daysAgo)), "王芳", Monitor.NONE);
  }

  @Test
  void aChangeOfBehaviourIsToldFromAChangeOfRules() {
    UUID behaves = store.customer(TierStore.daysAgo(400));
    store.order(behaves, 5, 1000);
    UUID ruled = store.customer(TierStore.daysAgo(400));
    store.order(ruled, 100, 2000);
    UUID stays = store.customer(TierStore.daysAgo(400));
    store.order(stays, 65, 4000);
    store.order(stays, 2, 4000);
    tiers("2026-05-01").saveScheme(scheme, "王芳");
    TierSnapshot before = run("2026-05-01", 60);
    tiers("2026-06-01")
        .saveScheme(scheme.withRules(List.of(new TierRule("buyer", within(120)))), "王芳");
    TierSnapshot after = run("2026-07-01", 0);
    UUID came = store.customer(TierStore.daysAgo(1));
    MigrationCauses causes = tiers("2026-07-01").causes(before.id(), after.id(), Monitor.NONE);
    assertEquals(0, after.funnel().rules().stream().filter(t -> t.customers() > 3).count());
    assertEquals(2, causes.all().moved());
    assertEquals(
        1, causes.behaviour().move(Optional.of("other"), Optional.of("buyer")).customers());
    assertEquals(
        1000, causes.behaviour().move(Optional.of("other"), Optional.of("buyer")).spend().cents());
    assertEquals(1, causes.rules().move(Optional.of("other"), Optional.of("buyer")).customers());
    assertEquals(0, causes.both().moved());
    assertEquals(
        Set.of(behaves, ruled),
        repository.customers(
            after.id(),
            new ListSource.Moved(Optional.of("other"), "buyer"),
            Optional.of(before.id())));
    assertFalse(
        repository
            .customers(after.id(), new ListSource.InTier("buyer"), Optional.empty())
            .contains(came));
  }

  @Test
  void hysteresisHoldsAgainstTheSnapshotBeforeAndTheExplanationKnows() {
    UUID customer = store.customer(TierStore.daysAgo(400));
    store.order(customer, 32, 1000);
    TierScheme steady =
        scheme
            .withRules(
                List.of(
                    new TierRule(
                        "buyer",
                        Condition.compare(new Metric.DaysSinceLastOrder(), Operator.AT_MOST, 30))))
            .withHysteresis(new Hysteresis(0.1));
    tiers("2026-06-01").saveScheme(steady, "王芳");
    TierSnapshot first = run("2026-06-01", 10);
    assertEquals(Optional.empty(), first.heldAgainst());
    TierSnapshot second = run("2026-07-01", 0);
    assertEquals(Optional.of(first.id()), second.heldAgainst());
    assertEquals(second, repository.latest().orElseThrow());
    String reason = repository.assignment(second.id(), customer).orElseThrow().reason();
    assertTrue(ReasonCode.parse(reason).orElseThrow().isHeld());
    assertEquals(reason, tiers("2026-07-01").explain(customer).reason().text());
    assertEquals(new Hysteresis(0.1), tiers("2026-07-01").currentScheme().hysteresis());
  }

  @Test
  void aPlayIsKeptAndNotOverwrittenUnseen() {
    TierPracticeService practice = practice("2026-07-01");
    assertTrue(practice.plays(scheme).stream().allMatch(TierPlay::isEmpty));
    TierPlay first = practice.save(new TierPlay("buyer", "专属客服", "新品优先", "每周一次", 0), "王芳");
    TierPlay second = practice.save(new TierPlay("buyer", "专属客服", "", "每月", first.version()), "李雷");
    assertEquals(second, practice.plays(scheme).getFirst());
    assertEquals(
        TierProblem.PLAY_CHANGED,
        assertThrows(ProblemException.class, () -> practice.save(first, "王芳")).problem().code());
    assertThrows(
        ProblemException.class,
        () -> practice.save(new TierPlay("other", "x".repeat(2001), "", "", 0), "王芳"));
  }

  @Test
  void theModelIsToBeReviewedEachQuarter() {
    assertEquals(Optional.empty(), practice("2026-07-01").reminder());
    TierScheme saved = tiers("2026-03-20").saveScheme(scheme, "王芳");
    TierPracticeService.Reminder first = practice("2026-06-19").reminder().orElseThrow();
    assertEquals(LocalDate.of(2026, 6, 20), first.due());
    assertFalse(first.isDue());
    assertTrue(practice("2026-06-20").reminder().orElseThrow().isDue());
    assertEquals(10, practice("2026-06-30").reminder().orElseThrow().daysLate());
    practice("2026-06-21").reviewed(saved, "王芳", " 门槛合适 ");
    tiers("2026-06-21").saveScheme(scheme, "王芳");
    TierPracticeService.Reminder next = practice("2026-06-22").reminder().orElseThrow();
    assertEquals(LocalDate.of(2026, 9, 21), next.due());
    assertEquals("门槛合适", next.last().orElseThrow().remark());
    practice("2026-09-20").reviewed(saved, "李雷", "");
    assertEquals(
        List.of("李雷", "王芳"),
        practice("2026-09-21").reminder().orElseThrow().reviews().stream()
            .map(TierReview::by)
            .toList());
  }

  @Test
  void aListHoldsTheCustomersOfACell() {
    UUID one = store.customer(TierStore.daysAgo(400));
    UUID other = store.customer(TierStore.daysAgo(400));
    SavedListService lists =
        new SavedListService(
            new JooqSavedListRepository(database), Ids.system(), clock("2026-07-01"));
    SavedList list = lists.save(" 高频未复购 ", new ListSource.Scores(5, 1), List.of(one, other), "王芳");
    assertEquals("高频未复购", list.name());
    assertEquals(List.of(list), lists.lists());
    assertEquals(Set.of(one, other), lists.members(list.id()));
    assertEquals(
        TierProblem.LIST_NAME_TAKEN,
        assertThrows(
                ProblemException.class,
                () -> lists.save("高频未复购", list.source(), List.of(one), "王芳"))
            .problem()
            .code());
    assertThrows(ProblemException.class, () -> lists.save(" ", list.source(), List.of(one), "王芳"));
    assertThrows(ProblemException.class, () -> lists.save("空", list.source(), List.of(), "王芳"));
    lists.rename(list, "回访名单");
    assertEquals("回访名单", lists.lists().getFirst().name());
    SavedListService.Removed removed = lists.remove(lists.lists().getFirst());
    assertEquals(List.of(), lists.lists());
    lists.restore(removed);
    assertEquals(2, lists.lists().getFirst().customers());
  }

  @Test
  void whoIsErasedIsTakenOffTheLists() {
    UUID one = store.customer(TierStore.daysAgo(400));
    SavedListService lists =
        new SavedListService(
            new JooqSavedListRepository(database), Ids.system(), clock("2026-07-01"));
    lists.save("名单", new ListSource.InTier("buyer"), List.of(one), "王芳");
    database.write(sql -> sql.execute("delete from customer where id = ?", one));
    assertEquals(0, lists.lists().getFirst().customers());
  }

  private TierPracticeService practice(String day) {
    return new TierPracticeService(
        new JooqTierPracticeRepository(database), repository, clock(day));
  }
}
