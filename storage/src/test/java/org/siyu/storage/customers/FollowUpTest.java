package org.siyu.storage.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.customers.Owner;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

class FollowUpTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 1, 10, 0, 20);
  private static final Optional<Owner> LI = Optional.of(new Owner(new UUID(2, 1), "小李"));

  @TempDir Path folder;
  private Database database;
  private FollowUpService service;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    new OneCustomer(database).create();
    service = at(NOW);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private FollowUpService at(LocalDateTime now) {
    return new FollowUpService(
        new JooqFollowUpRepository(database),
        Ids.system(),
        () -> "editor",
        Clock.fixed(now.toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private FollowUp create(FollowUpKind kind) {
    return service.create(OneCustomer.ID, kind, LI, service.dueFor(kind), " 想要试用装 ");
  }

  private List<FollowUp> ofTheCustomer() {
    return new JooqCustomerRepository(database).details(OneCustomer.ID).orElseThrow().followUps();
  }

  @Test
  void theKindTellsByWhen() {
    assertEquals(NOW.withSecond(0).plusHours(24), service.dueFor(FollowUpKind.LEAD));
    assertEquals(NOW.withSecond(0).plusHours(2), service.dueFor(FollowUpKind.QUESTION));
    assertEquals(NOW.withSecond(0).plusMinutes(30), service.dueFor(FollowUpKind.URGENT));
  }

  @Test
  void aFollowUpIsKeptWithTheCustomer() {
    FollowUp made = create(FollowUpKind.LEAD);
    assertEquals(List.of(made), ofTheCustomer());
    assertEquals("想要试用装", made.note());
    assertEquals(LI, made.owner());
  }

  @Test
  void everythingOfItCanBeChanged() {
    FollowUp made = create(FollowUpKind.LEAD);
    FollowUp changed =
        service.change(
            new FollowUp(
                made.id(),
                made.customer(),
                FollowUpKind.URGENT,
                Optional.empty(),
                NOW.plusDays(3),
                Optional.empty(),
                "",
                made.version()));
    assertEquals(List.of(changed), ofTheCustomer());
    assertEquals(FollowUpKind.URGENT, changed.kind());
    assertEquals(made.version() + 1, changed.version());
    assertEquals(
        CustomerProblem.CHANGED_MEANWHILE,
        assertThrows(ProblemException.class, () -> service.change(made)).problem().code());
  }

  @Test
  void whatIsDoneCanBeTakenUpAgain() {
    FollowUp done = service.finish(create(FollowUpKind.QUESTION));
    assertTrue(done.isDone());
    assertTrue(service.open().isEmpty());
    FollowUp again = service.reopen(done);
    assertFalse(again.isDone());
    assertEquals(List.of(again), service.open().stream().map(open -> open.followUp()).toList());
  }

  @Test
  void anOpenOneIsOverdueAfterItsTimeAndADoneOneNever() {
    FollowUp urgent = create(FollowUpKind.URGENT);
    assertFalse(urgent.isOverdue(NOW.plusMinutes(29)));
    assertTrue(urgent.isOverdue(NOW.plusMinutes(31)));
    assertFalse(at(NOW.plusHours(5)).finish(urgent).isOverdue(NOW.plusHours(5)));
  }

  @Test
  void theMostUrgentComesFirst() {
    FollowUp lead = create(FollowUpKind.LEAD);
    FollowUp urgent = create(FollowUpKind.URGENT);
    assertEquals(
        List.of(urgent, lead), service.open().stream().map(open -> open.followUp()).toList());
    assertEquals("小云", service.open().getFirst().customerName());
  }

  @Test
  void nobodyIsFollowedUpWhoIsNotThere() {
    CustomerId nobody = new CustomerId(new UUID(1, 404));
    assertEquals(
        CustomerProblem.NOT_FOUND,
        assertThrows(
                ProblemException.class,
                () -> service.create(nobody, FollowUpKind.LEAD, Optional.empty(), NOW, ""))
            .problem()
            .code());
  }
}
