package org.siyu.storage.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerKeyService;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.KeyChange;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

class CustomerKeysTest {
  private static final Clock CLOCK =
      Clock.fixed(ManyCustomers.NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final Identity PHONE = new Identity(IdentityKind.PHONE, "13800001234");

  @TempDir Path folder;
  private Database database;
  private JooqAuditLog audit;
  private JooqCustomerRepository customers;
  private CustomerKeyService keys;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    audit = new JooqAuditLog(database, CLOCK);
    customers = new JooqCustomerRepository(database);
    keys =
        new CustomerKeyService(
            customers, new JooqCustomerKeyRepository(database), audit, () -> "editor", CLOCK);
    new OneCustomer(database).create();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private CustomerDetails now() {
    return customers.details(OneCustomer.ID).orElseThrow();
  }

  private KeyChange change(Optional<Identity> before, String typed) {
    return keys.change(
        OneCustomer.ID, now().customer().version(), IdentityKind.PHONE, before, typed);
  }

  @Test
  void aPhoneIsChangedAddedAndTakenAway() {
    assertInstanceOf(KeyChange.Made.class, change(Optional.of(PHONE), "１３９ ００００ ５６７８"));
    assertEquals(List.of(new Identity(IdentityKind.PHONE, "13900005678")), now().identities());
    change(Optional.empty(), "13700001111");
    assertEquals(2, now().identities().size());
    change(Optional.of(new Identity(IdentityKind.PHONE, "13700001111")), " ");
    assertEquals(1, now().identities().size());
    assertEquals(4, now().customer().version());
  }

  @Test
  void theAuditLogNamesTheKindAndNeverTheKey() {
    change(Optional.of(PHONE), "13900005678");
    var entry = audit.list(Long.MAX_VALUE, 1).getFirst();
    assertEquals("customer-edited", entry.action());
    assertEquals("identity.phone", entry.details().get("field"));
    assertFalse(entry.details().toString().contains("139"));
    assertFalse(entry.details().toString().contains("138"));
  }

  @Test
  void aChangeIsTakenBackWhileItStands() {
    KeyChange.Made made = (KeyChange.Made) change(Optional.of(PHONE), "13900005678");
    change(Optional.empty(), "13700001111");
    keys.undo(made);
    assertEquals(
        List.of(new Identity(IdentityKind.PHONE, "13700001111"), PHONE), now().identities());
    ProblemException refused = assertThrows(ProblemException.class, () -> keys.undo(made));
    assertEquals(CustomerProblem.CHANGED_MEANWHILE, refused.problem().code());
  }

  @Test
  void aKeyOfAnotherCustomerIsRefusedAndSaysWhoseItIs() {
    ManyCustomers.fill(database, 3);
    KeyChange.Taken taken = (KeyChange.Taken) change(Optional.of(PHONE), "13000000001");
    assertEquals(new CustomerId(ManyCustomers.id(1)), taken.holder());
    assertEquals(
        customers.details(taken.holder()).orElseThrow().customer().nickname(),
        Optional.of(taken.label()));
    assertEquals(List.of(PHONE), now().identities(), "nothing was changed");
    assertEquals(List.of(), audit.list(Long.MAX_VALUE, 5));
  }

  @Test
  void anEditOnAnOldVersionIsRefused() {
    change(Optional.of(PHONE), "13900005678");
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () ->
                keys.change(
                    OneCustomer.ID, 1, IdentityKind.PHONE, Optional.empty(), "13700001111"));
    assertEquals(CustomerProblem.CHANGED_MEANWHILE, refused.problem().code());
    assertEquals(1, now().identities().size());
  }

  @Test
  void theSameKeyTypedOtherwiseChangesNothing() {
    change(Optional.of(PHONE), "+86 138 0000 1234");
    assertEquals(1, now().customer().version());
    change(Optional.empty(), "13800001234");
    assertEquals(List.of(PHONE), now().identities());
  }
}
