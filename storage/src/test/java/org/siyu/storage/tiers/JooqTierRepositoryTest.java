package org.siyu.storage.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.database.generated.tables.TierAssignment.TIER_ASSIGNMENT;
import static org.siyu.storage.database.generated.tables.TierScheme.TIER_SCHEME;
import static org.siyu.storage.tiers.TierStore.DAY;
import static org.siyu.storage.tiers.TierStore.daysAgo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.Consent;
import org.siyu.core.tiers.Explanation;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.MigrationMatrix;
import org.siyu.core.tiers.NextTier;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierAssignment;
import org.siyu.core.tiers.TierPreview;
import org.siyu.core.tiers.TierProblem;
import org.siyu.core.tiers.TierRule;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

class JooqTierRepositoryTest {
  private static final LocalDateTime AS_OF = TierService.endOf(DAY);

  @TempDir Path folder;
  private Database database;
  private TierStore store;
  private JooqTierRepository repository;
  private TierService service;
  private final List<AuditAction> audited = new ArrayList<>();

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    store = new TierStore(database);
    repository = new JooqTierRepository(database);
    Clock clock = Clock.fixed(Instant.parse("2026-07-01T08:00:00Z"), ZoneOffset.UTC);
    service =
        new TierService(
            repository,
            (actor, action, subject, details) -> audited.add(action),
            Ids.system(),
            clock,
            "默认");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private TierAssignment placed(TierSnapshot snapshot, UUID customer) {
    return repository.assignment(snapshot.id(), customer).orElseThrow();
  }

  @Test
  void whatIsStoredBecomesTiersWithReasons() {
    UUID fresh = store.customer(daysAgo(3));
    UUID leaving = store.customer(daysAgo(400));
    store.order(leaving, 120, 10_000);
    store.order(leaving, 81, 20_000);
    UUID active = store.customer(daysAgo(400));
    store.interaction(active, 30);
    UUID silent = store.customer(daysAgo(400));

    TierSnapshot snapshot = service.run(AS_OF, "tester", Monitor.NONE);

    assertEquals(Tier.NEW, placed(snapshot, fresh).tier());
    assertEquals(Tier.CHURN_RISK, placed(snapshot, leaving).tier());
    assertEquals(Tier.ACTIVE, placed(snapshot, active).tier());
    assertEquals(Tier.SILENT, placed(snapshot, silent).tier());
    assertEquals("4|interactions@30>=1:1", placed(snapshot, active).reason());
    assertEquals(new Money(30_000), placed(snapshot, leaving).spend());
    assertEquals(81, placed(snapshot, leaving).recencyDays().orElseThrow());
    assertEquals(MeanSegment.NO_ORDERS, placed(snapshot, silent).segment());
    assertTrue(placed(snapshot, silent).recencyDays().isEmpty());
  }

  @Test
  void runsAndSavedSchemesGoToTheAuditLog() {
    service.run(AS_OF, "tester", Monitor.NONE);
    service.run(AS_OF, "tester", Monitor.NONE);
    service.saveScheme(service.currentScheme(), "tester");
    assertEquals(
        List.of(
            AuditAction.TIER_SCHEME_SAVED,
            AuditAction.TIERS_RUN,
            AuditAction.TIERS_RUN,
            AuditAction.TIER_SCHEME_SAVED),
        audited);
  }

  @Test
  void onlyPaidOrdersCountAndTheTimeIsThatOfThePayment() {
    UUID customer = store.customer(daysAgo(400));
    store.order(customer, daysAgo(50), daysAgo(40), "purchase", "completed", 10_000, 0);
    store.order(customer, daysAgo(5), null, "purchase", "pending", 20_000, 0);
    store.order(customer, daysAgo(4), daysAgo(4), "purchase", "cancelled", 30_000, 0);
    store.order(customer, daysAgo(45), null, "purchase", "refunded", 40_000, 40_000);
    store.order(customer, daysAgo(2), null, "cancellation", "completed", -1_000, 0);
    TierAssignment placed = placed(service.run(AS_OF, "tester", Monitor.NONE), customer);
    assertEquals(2, placed.orders());
    assertEquals(new Money(9_000), placed.spend());
    assertEquals(40, placed.recencyDays().orElseThrow());
  }

  @Test
  void tagsAndTheLatestConsentReachTheRules() {
    UUID one = store.customer(daysAgo(400));
    UUID other = store.customer(daysAgo(400));
    UUID vip = store.tag("vip");
    store.tagged(one, vip);
    store.consent(one, "marketing", "granted", 9);
    store.consent(one, "marketing", "withdrawn", 2);
    store.consent(one, "marketing", "granted", 5);
    store.consent(other, "survey", "withdrawn", 1);
    service.saveScheme(
        service
            .currentScheme()
            .withRules(
                List.of(
                    new TierRule(
                        Tier.ACTIVE,
                        Condition.all(
                            new Condition.HasTag(vip),
                            new Condition.ChannelIs("裂变"),
                            new Condition.MarketingConsentIs(Consent.WITHDRAWN))))),
        "tester");
    TierSnapshot snapshot = service.run(AS_OF, "tester", Monitor.NONE);
    assertEquals(Tier.ACTIVE, placed(snapshot, one).tier());
    assertEquals(Tier.SILENT, placed(snapshot, other).tier());
  }

  @Test
  void aSnapshotIsReadBackAsItWasAndIsTheSameWhenRunAgain() {
    for (int index = 0; index < 20; index++) {
      UUID customer = store.customer(index % 3 == 0 ? null : daysAgo(400));
      for (int order = 0; order < index % 5; order++) {
        store.order(customer, index * 7 + order, 1_000L * index);
      }
    }
    TierSnapshot first = service.run(AS_OF, "tester", Monitor.NONE);
    TierSnapshot second = service.run(AS_OF, "tester", Monitor.NONE);
    assertEquals(Optional.of(first), repository.snapshot(first.id()));
    assertEquals(Optional.of(second), service.latest());
    assertEquals(List.of(second, first), service.snapshots());
    assertEquals(first.hash(), second.hash());
    assertEquals(1, first.schemeVersion());
    assertEquals(20, first.tiers().customers());
  }

  @Test
  void placementsAreReadPageByPageWithoutGapOrRepeat() {
    List<UUID> customers = new ArrayList<>();
    database.write(
        sql -> {
          for (int index = 0; index < 2_003; index++) {
            customers.add(store.customer(daysAgo(400)));
          }
          return sql;
        });
    UUID snapshot = service.run(AS_OF, "tester", Monitor.NONE).id();
    List<UUID> streamed = new ArrayList<>();
    service.assignments(snapshot, Monitor.NONE, placed -> streamed.add(placed.customer()));
    assertEquals(customers, streamed);
  }

  @Test
  void theMatrixTellsWhoMovedCameAndWent() {
    UUID stays = store.customer(daysAgo(400));
    UUID wakes = store.customer(daysAgo(400));
    store.order(stays, 100, 5_000);
    UUID earlier = service.run(TierService.endOf(DAY.minusDays(10)), "t", Monitor.NONE).id();
    store.order(wakes, 2, 7_000);
    store.customer(daysAgo(1));
    UUID later = service.run(AS_OF, "t", Monitor.NONE).id();
    MigrationMatrix matrix = service.migration(earlier, later);
    Optional<String> silent = Optional.of(Tier.SILENT);
    assertEquals(new Money(5_000), matrix.move(silent, silent).spend());
    assertEquals(
        new MigrationMatrix.Move(silent, Optional.of(Tier.ACTIVE), 1, new Money(7_000)),
        matrix.move(silent, Optional.of(Tier.ACTIVE)));
    assertEquals(1, matrix.move(Optional.empty(), Optional.of(Tier.NEW)).customers());
    assertEquals(2, matrix.moved());
    MigrationMatrix back = service.migration(later, earlier);
    assertEquals(1, back.move(Optional.of(Tier.NEW), Optional.empty()).customers());
    assertProblem(TierProblem.SNAPSHOT_UNKNOWN, () -> service.migration(earlier, new UUID(1, 1)));
  }

  @Test
  void aCustomerIsExplainedFromItsOwnFactsAndTheSnapshot() {
    UUID customer = store.customer(daysAgo(400));
    store.order(customer, 10, 10_000);
    for (int index = 0; index < 10; index++) {
      store.order(store.customer(daysAgo(400)), 20, 50_000);
    }
    TierSnapshot snapshot = service.run(AS_OF, "t", Monitor.NONE);
    Explanation explanation = service.explain(customer);
    assertEquals(placed(snapshot, customer), explanation.assignment());
    NextTier next = explanation.next().orElseThrow();
    assertEquals(Tier.HIGH_VALUE, next.tier());
    assertEquals(2, next.missing().orders());
    assertEquals(40_001, next.missing().cents());
    assertProblem(TierProblem.CUSTOMER_UNKNOWN, () -> service.explain(new UUID(1, 1)));
  }

  @Test
  void thereIsNothingToExplainBeforeTheFirstRun() {
    UUID customer = store.customer(daysAgo(1));
    assertProblem(TierProblem.SNAPSHOT_MISSING, () -> service.explain(customer));
  }

  @Test
  void whatIsTriedOutIsNotKept() {
    UUID customer = store.customer(daysAgo(400));
    store.order(customer, 10, 10_000);
    TierScheme changed = service.currentScheme().withRules(List.of());
    TierPreview preview = service.whatIf(AS_OF, Monitor.NONE).of(changed);
    assertEquals(1, preview.moves().moved());
    assertEquals(Optional.empty(), service.latest());
    assertEquals(List.of(), service.schemes());
  }

  @Test
  void eachSavedSchemeIsANewVersion() {
    TierScheme first = service.saveScheme(service.currentScheme(), "a");
    TierScheme second = service.saveScheme(first.withRules(List.of()), "b");
    assertEquals(2, second.version());
    assertEquals(second, service.currentScheme());
    assertEquals(first, service.scheme(1));
    assertEquals("b", service.schemes().getFirst().createdBy());
    assertProblem(TierProblem.SCHEME_UNKNOWN, () -> service.scheme(9));
    TierScheme broken = first.withRules(List.of(new TierRule("gone", Condition.any())));
    assertProblem(TierProblem.TIER_UNKNOWN, () -> service.saveScheme(broken, "c"));
  }

  @Test
  void aDamagedDefinitionIsAProblemAndNothingElse() {
    service.saveScheme(service.currentScheme(), "a");
    database.write(
        sql -> sql.update(TIER_SCHEME).set(TIER_SCHEME.DEFINITION, "{\"format\":1").execute());
    assertProblem(TierProblem.SCHEME_DAMAGED, service::currentScheme);
  }

  @Test
  void aCancelledRunLeavesNothing() {
    store.customer(daysAgo(1));
    Monitor cancelled =
        new Monitor() {
          @Override
          public void progress(String step, long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThrows(CancelledException.class, () -> service.run(AS_OF, "t", cancelled));
    assertEquals(Optional.empty(), service.latest());
    int rows = database.read(sql -> sql.fetchCount(TIER_ASSIGNMENT));
    assertEquals(0, rows);
  }

  private static void assertProblem(TierProblem code, Runnable work) {
    assertEquals(code, assertThrows(ProblemException.class, work::run).problem().code());
  }
}
