package org.siyu.storage.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.BulkChange;
import org.siyu.core.customers.CustomerBulkService;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;
import org.siyu.storage.database.StoreFile;

class CustomerBulkTest {
  private static final Clock CLOCK =
      Clock.fixed(ManyCustomers.NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir static Path shared;

  @TempDir Path folder;
  private Database database;
  private JooqAuditLog audit;
  private JooqCustomerRepository repository;
  private CustomerBulkService bulk;

  @BeforeAll
  static void fill() {
    try (Database filled = EmptyStore.open(shared.resolve("filled"))) {
      ManyCustomers.fill(filled, 2_500);
    }
  }

  @BeforeEach
  void open() throws IOException {
    Path store = folder.resolve("store");
    Files.copy(StoreFile.of(shared.resolve("filled")).file(), StoreFile.of(store).file());
    database = Database.open(store);
    audit = new JooqAuditLog(database, CLOCK);
    repository = new JooqCustomerRepository(database);
    bulk = new CustomerBulkService(repository, audit, Ids.system(), () -> "editor", CLOCK);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private List<CustomerRow> rows() {
    return repository.rows(Monitor.NONE);
  }

  private static List<CustomerId> ids(List<CustomerRow> rows) {
    return rows.stream().map(CustomerRow::id).toList();
  }

  private Set<CustomerId> tagged(UUID tag) {
    return rows().stream()
        .filter(row -> row.profile().tags().stream().anyMatch(each -> each.id().equals(tag)))
        .map(CustomerRow::id)
        .collect(Collectors.toSet());
  }

  @Test
  void undoingATagTakesItFromThoseOnlyWhoGotIt() {
    UUID tag = ManyCustomers.tag(5);
    Set<CustomerId> before = tagged(tag);
    BulkChange change = bulk.tag(ids(rows()), Set.of(tag), Set.of(), Monitor.NONE);
    assertEquals(2_500 - before.size(), change.count());
    assertEquals(2_500, tagged(tag).size());
    bulk.undo(change, Monitor.NONE);
    assertEquals(before, tagged(tag));
  }

  @Test
  void undoingAnUntagGivesTheTagBack() {
    UUID tag = ManyCustomers.tag(5);
    Set<CustomerId> before = tagged(tag);
    BulkChange change = bulk.tag(ids(rows()), Set.of(), Set.of(tag), Monitor.NONE);
    assertTrue(tagged(tag).isEmpty());
    bulk.undo(change, Monitor.NONE);
    assertEquals(before, tagged(tag));
  }

  @Test
  void undoingAnAssignmentGivesEveryOneTheirOwnerBack() {
    List<Optional<UUID>> before = owners();
    UUID owner = ManyCustomers.member(3);
    BulkChange change = bulk.assign(ids(rows()), Optional.of(owner), Monitor.NONE);
    assertTrue(owners().stream().allMatch(Optional.of(owner)::equals));
    bulk.undo(change, Monitor.NONE);
    assertEquals(before, owners());
  }

  private List<Optional<UUID>> owners() {
    return rows().stream().map(row -> row.profile().owner().map(Owner::id)).toList();
  }

  @Test
  void customersCanBeLeftToNobody() {
    bulk.assign(ids(rows()), Optional.empty(), Monitor.NONE);
    assertTrue(owners().stream().allMatch(Optional::isEmpty));
  }

  @Test
  void aStepThatIsCancelledChangesNobody() {
    UUID tag = ManyCustomers.tag(5);
    Set<CustomerId> before = tagged(tag);
    Monitor cancelling =
        new Monitor() {
          private boolean isCancelled;

          @Override
          public void progress(String step, long done, long total) {
            isCancelled = done > 0;
          }

          @Override
          public boolean isCancelled() {
            return isCancelled;
          }
        };
    List<CustomerId> all = ids(rows());
    assertThrows(CancelledException.class, () -> bulk.tag(all, Set.of(tag), Set.of(), cancelling));
    assertEquals(before, tagged(tag));
    assertEquals(0, audit.count());
  }

  @Test
  void stepsAndTheirUndoingStandInTheAuditLogWithTheirCount() {
    BulkChange change = bulk.assign(ids(rows()).subList(0, 40), Optional.empty(), Monitor.NONE);
    bulk.undo(change, Monitor.NONE);
    var entries = audit.list(Long.MAX_VALUE, 10);
    assertEquals(
        List.of("customers-changed", "customers-changed"),
        entries.stream().map(entry -> entry.action()).toList());
    assertEquals(Integer.toString(change.count()), entries.getLast().details().get("count"));
    assertEquals("true", entries.getFirst().details().get("undone"));
  }

  @Test
  void aTypedTagIsFoundOrMadeWithItsGroup() {
    Tag made = bulk.requireTag(" 兴趣：烘焙 ");
    assertEquals("兴趣", made.group());
    assertEquals("烘焙", made.name());
    assertEquals(made, bulk.requireTag("兴趣:烘焙"));
    assertTrue(repository.tags().contains(made));
    assertEquals("", bulk.requireTag("母婴").group());
    assertEquals(
        CustomerProblem.BLANK,
        assertThrows(ProblemException.class, () -> bulk.requireTag("兴趣：")).problem().code());
  }

  @Test
  void revealingOneCustomerIsRecordedAndShowsTheDataInTheClear() {
    CustomerService customers = new CustomerService(repository, audit, () -> "editor", CLOCK);
    CustomerId id = new CustomerId(ManyCustomers.id(1));
    assertTrue(customers.details(id).identities().getFirst().value().contains("*"));
    assertEquals(0, audit.count());
    assertTrue(
        customers.reveal(id).identities().stream().noneMatch(each -> each.value().contains("*")));
    var entry = audit.list(Long.MAX_VALUE, 1).getFirst();
    assertEquals("customer-revealed", entry.action());
    assertEquals(id.toString(), entry.subject());
    assertEquals("editor", entry.actor());
  }
}
