package org.siyu.storage.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

class JooqCustomerRepositoryTest {
  private static final LocalDateTime LATER = ManyCustomers.NOW.plusDays(1);

  @TempDir Path folder;
  private Database database;
  private JooqCustomerRepository repository;
  private OneCustomer one;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    repository = new JooqCustomerRepository(database);
    one = new OneCustomer(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyCustomerIsARowWithWhatTheTablesSay() {
    ManyCustomers.fill(database, 50);
    List<CustomerRow> rows = repository.rows(Monitor.NONE);
    assertEquals(50, rows.size());
    for (CustomerRow row : rows) {
      assertTrue(row.names().phone().startsWith("130"), "phone");
      assertTrue(row.names().wecomId().startsWith("wm"), "WeCom id");
      assertEquals(3, row.profile().tags().size());
      assertEquals(10, row.activity().interactions());
      assertTrue(row.profile().owner().isPresent());
      assertFalse(row.standing().tier().isEmpty());
    }
    List<LocalDate> joined =
        rows.stream().map(row -> row.profile().joined().orElseThrow()).toList();
    assertEquals(joined.stream().sorted(Comparator.reverseOrder()).toList(), joined);
  }

  @Test
  void someRowsAreTheSameAsAmongAll() {
    ManyCustomers.fill(database, 20);
    CustomerRow wanted = repository.rows(Monitor.NONE).get(7);
    assertEquals(List.of(wanted), repository.rows(List.of(wanted.id())));
  }

  @Test
  void manyRowsAreReadInOneGo() {
    ManyCustomers.fill(database, 1_200);
    List<CustomerRow> all = repository.rows(Monitor.NONE);
    List<CustomerRow> wanted = all.subList(50, 1_150);
    assertEquals(wanted, repository.rows(wanted.stream().map(CustomerRow::id).toList()));
  }

  @Test
  void pendingAndCancelledOrdersDoNotCountAndCancellationsReduce() {
    one.create();
    one.order("a", "purchase", "completed", "2026-01-05T10:00", 10_000, 0);
    one.order("b", "purchase", "partly-refunded", "2026-02-05T10:00", 5_000, 1_500);
    one.order("c", "purchase", "pending", "2026-03-05T10:00", 7_000, 0);
    one.order("d", "purchase", "cancelled", "2026-04-05T10:00", 8_000, 0);
    one.order("e", "cancellation", "completed", "2026-05-05T10:00", -2_000, 0);
    CustomerRow.Activity activity = repository.rows(Monitor.NONE).getFirst().activity();
    assertEquals(2, activity.orders());
    assertEquals(new Money(11_500), activity.netSpend());
    assertEquals(Optional.of(LocalDate.of(2026, 2, 5)), activity.lastOrder());
    assertEquals(activity, repository.details(OneCustomer.ID).orElseThrow().activity());
  }

  @Test
  void aCustomerWithoutAJoinDateJoinedWithTheFirstOrder() {
    one.create();
    one.order("a", "purchase", "completed", "2026-01-05T10:00", 10_000, 0);
    one.order("b", "purchase", "completed", "2025-12-05T10:00", 10_000, 0);
    assertEquals(
        Optional.of(LocalDate.of(2025, 12, 5)),
        repository.rows(Monitor.NONE).getFirst().profile().joined());
  }

  @Test
  void theLatestWordOnMarketingCounts() {
    one.create();
    one.consent("marketing", "granted", "2026-01-01T00:00");
    one.consent("marketing", "withdrawn", "2026-03-01T00:00");
    one.consent("marketing", "granted", "2026-02-01T00:00");
    one.consent("profiling", "granted", "2026-04-01T00:00");
    assertEquals(
        ConsentState.WITHDRAWN, repository.rows(Monitor.NONE).getFirst().profile().consent());
  }

  @Test
  void ofTwoWordsAtTheSameTimeTheOneTakenDownLaterCounts() {
    one.create();
    one.consent("marketing", "granted", "2026-01-01T00:00");
    one.consent("marketing", "withdrawn", "2026-01-01T00:00");
    assertEquals(
        ConsentState.WITHDRAWN, repository.rows(Monitor.NONE).getFirst().profile().consent());
    assertEquals(
        ConsentState.WITHDRAWN,
        repository.details(OneCustomer.ID).orElseThrow().consents().getFirst().state());
  }

  @Test
  void theLatestSnapshotTellsTheTierAndTheSnapshotsSinceWhen() {
    one.create();
    one.snapshot(1, "2026-01-31T23:59:59", "active");
    one.snapshot(2, "2026-02-28T23:59:59", "high-value");
    one.snapshot(3, "2026-03-31T23:59:59", "high-value");
    assertEquals("high-value", repository.rows(Monitor.NONE).getFirst().standing().tier());
    CustomerDetails.Standing standing =
        repository.details(OneCustomer.ID).orElseThrow().standing().orElseThrow();
    assertEquals("high-value", standing.scores().tier());
    assertEquals(LocalDateTime.parse("2026-02-28T23:59:59"), standing.since());
    assertEquals(LocalDateTime.parse("2026-03-31T23:59:59"), standing.asOf());
  }

  @Test
  void detailsTellOrdersItemsInteractionsAndLineage() {
    one.create();
    UUID order = one.order("a", "purchase", "completed", "2026-01-05T10:00", 10_000, 0);
    one.item(order, 1, "奶粉", 10_000);
    one.interaction("2026-01-06T10:00", "click", "coupon");
    one.lineage("客户列表.xlsx", "Sheet1", 17);
    CustomerDetails details = repository.details(OneCustomer.ID).orElseThrow();
    assertEquals("奶粉", details.orders().getFirst().items().getFirst().product());
    assertEquals(1, details.interactionCount());
    assertEquals(Optional.of("coupon"), details.interactions().getFirst().detail());
    assertEquals(17, details.lineage().getFirst().row());
    assertEquals("客户列表.xlsx", details.lineage().getFirst().file());
    assertEquals(IdentityKind.PHONE, details.identities().getFirst().kind());
  }

  @Test
  void nobodyHasNoDetails() {
    assertEquals(Optional.empty(), repository.details(new CustomerId(new UUID(0, 404))));
  }

  @Test
  void anEditIsKeptUnderTheNextVersion() {
    one.create();
    int version = edit(1, CustomerField.NICKNAME, "新名");
    assertEquals(2, version);
    edit(2, CustomerField.BIRTHDAY, "1990-05-17");
    edit(3, CustomerField.OWNER, "小李");
    CustomerDetails details = repository.details(OneCustomer.ID).orElseThrow();
    assertEquals(Optional.of("新名"), details.customer().nickname());
    assertEquals(Optional.of(LocalDate.of(1990, 5, 17)), details.customer().birthday());
    assertEquals("小李", details.customer().owner().orElseThrow().name());
    assertEquals(4, details.customer().version());
    assertEquals("editor", details.customer().changedBy());
  }

  @Test
  void everyFieldCanBeBlanked() {
    one.create();
    int version = 1;
    for (CustomerField field : CustomerField.values()) {
      version = repository.edit(OneCustomer.ID, version, field, Optional.empty(), LATER, "editor");
    }
    assertEquals(
        Optional.empty(), repository.details(OneCustomer.ID).orElseThrow().customer().nickname());
  }

  @Test
  void anEditOfAnOldVersionIsRefused() {
    one.create();
    edit(1, CustomerField.REGION, "上海");
    ProblemException refused =
        assertThrows(ProblemException.class, () -> edit(1, CustomerField.REGION, "北京"));
    assertEquals(CustomerProblem.CHANGED_MEANWHILE, refused.problem().code());
    assertEquals(
        Optional.of("上海"), repository.details(OneCustomer.ID).orElseThrow().customer().region());
  }

  @Test
  void anUnknownMemberOrCustomerIsRefused() {
    one.create();
    ProblemException member =
        assertThrows(ProblemException.class, () -> edit(1, CustomerField.OWNER, "nobody"));
    assertEquals(CustomerProblem.UNKNOWN_MEMBER, member.problem().code());
    ProblemException customer =
        assertThrows(
            ProblemException.class,
            () ->
                repository.edit(
                    new CustomerId(new UUID(0, 404)),
                    1,
                    CustomerField.REGION,
                    Optional.of("上海"),
                    LATER,
                    "editor"));
    assertEquals(CustomerProblem.NOT_FOUND, customer.problem().code());
  }

  @Test
  void tagsAreGivenAndTakenForManyAtOnce() {
    ManyCustomers.fill(database, 10);
    List<CustomerId> ids = repository.rows(Monitor.NONE).stream().map(CustomerRow::id).toList();
    UUID given = ManyCustomers.tag(5);
    assertTrue(tag(ids, Set.of(given), Set.of()) > 0);
    assertEquals(0, tag(ids, Set.of(given), Set.of()));
    assertEquals(10, tagged(given).size());
    assertEquals(10, tag(ids, Set.of(), Set.of(given)));
    assertTrue(tagged(given).isEmpty());
  }

  private int tag(List<CustomerId> ids, Set<UUID> add, Set<UUID> remove) {
    return repository.tag(ids, add, remove, LATER, "editor", Monitor.NONE).count();
  }

  @Test
  void aTagThatIsNotThereIsRefused() {
    one.create();
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> tag(List.of(OneCustomer.ID), Set.of(new UUID(0, 404)), Set.of()));
    assertEquals(CustomerProblem.UNKNOWN_TAG, refused.problem().code());
  }

  @Test
  void changesAsOneAreKeptTogetherOrNotAtAll() {
    one.create();
    assertThrows(
        IllegalStateException.class,
        () ->
            repository.asOne(
                () -> {
                  edit(1, CustomerField.REGION, "上海");
                  throw new IllegalStateException("half-way");
                }));
    assertEquals(
        Optional.empty(), repository.details(OneCustomer.ID).orElseThrow().customer().region());
  }

  @Test
  void loadingCanBeCalledOff() {
    one.create();
    Monitor cancelled =
        new Monitor() {
          @Override
          public void progress(String step, long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThrows(CancelledException.class, () -> repository.rows(cancelled));
    assertEquals(1, repository.rows(Monitor.NONE).size());
  }

  private List<CustomerRow> tagged(UUID tag) {
    return repository.rows(Monitor.NONE).stream()
        .filter(row -> row.profile().tags().stream().anyMatch(own -> own.id().equals(tag)))
        .toList();
  }

  private int edit(int version, CustomerField field, String value) {
    return repository.edit(OneCustomer.ID, version, field, Optional.of(value), LATER, "editor");
  }
}
