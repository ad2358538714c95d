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
import org.siyu.core.customers.ConsentPurpose;
import org.siyu.core.customers.ConsentService;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

class ConsentsTest {
  private static final LocalDateTime NOW = ManyCustomers.NOW;
  private static final Clock CLOCK = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir Path folder;
  private Database database;
  private JooqAuditLog audit;
  private JooqCustomerRepository customers;
  private ConsentService consents;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    audit = new JooqAuditLog(database, CLOCK);
    customers = new JooqCustomerRepository(database);
    consents =
        new ConsentService(
            customers,
            new JooqConsentRepository(database),
            audit,
            Ids.system(),
            () -> "editor",
            CLOCK);
    new OneCustomer(database).create();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private CustomerDetails now() {
    return customers.details(OneCustomer.ID).orElseThrow();
  }

  private void state(ConsentPurpose purpose, boolean isGranted, LocalDateTime at) {
    consents.state(OneCustomer.ID, purpose, isGranted, at, "客服电话", "2026-01");
  }

  private static CustomerProblem refusal(Runnable statement) {
    return (CustomerProblem) assertThrows(ProblemException.class, statement::run).problem().code();
  }

  @Test
  void aWithdrawalIsAddedAndTheGrantStays() {
    state(ConsentPurpose.MARKETING, true, NOW.minusDays(9));
    state(ConsentPurpose.MARKETING, false, NOW.minusDays(1));
    assertEquals(
        List.of(ConsentState.WITHDRAWN, ConsentState.GRANTED),
        now().consents().stream().map(CustomerDetails.Consent::state).toList());
    assertEquals(Optional.of("2026-01"), now().consents().getFirst().textVersion());
    assertEquals("客服电话", now().consents().getFirst().source());
    assertEquals(
        ConsentState.WITHDRAWN, customers.rows(Monitor.NONE).getFirst().profile().consent());
    assertEquals(3, now().customer().version());
  }

  @Test
  void theWordOnPersonalisedMarketingSetsTheFieldAndTheLatestWordHolds() {
    state(ConsentPurpose.PERSONALISED_MARKETING, false, NOW.minusDays(1));
    assertFalse(now().customer().allowsPersonalisedMarketing());
    state(ConsentPurpose.PERSONALISED_MARKETING, true, NOW.minusDays(5));
    assertFalse(now().customer().allowsPersonalisedMarketing(), "said before the refusal");
    state(ConsentPurpose.PERSONALISED_MARKETING, true, NOW);
    assertTrue(now().customer().allowsPersonalisedMarketing());
    assertEquals(ConsentState.UNKNOWN, customers.rows(Monitor.NONE).getFirst().profile().consent());
  }

  @Test
  void theAuditLogTellsPurposeAndStateAndNotTheWords() {
    state(ConsentPurpose.SHARING, false, NOW);
    var entry = audit.list(Long.MAX_VALUE, 1).getFirst();
    assertEquals("consent-stated", entry.action());
    assertEquals(OneCustomer.ID.toString(), entry.subject());
    assertEquals("sharing", entry.details().get("purpose"));
    assertEquals("withdrawn", entry.details().get("state"));
    assertFalse(entry.details().toString().contains("客服电话"));
  }

  @Test
  void aWordNeedsASourceAndATimeThatHasPassed() {
    assertEquals(
        CustomerProblem.STATED_IN_THE_FUTURE,
        refusal(() -> state(ConsentPurpose.MARKETING, true, NOW.plusMinutes(1))));
    assertEquals(
        CustomerProblem.BLANK,
        refusal(
            () -> consents.state(OneCustomer.ID, ConsentPurpose.MARKETING, true, NOW, " ", "")));
    assertEquals(
        CustomerProblem.TOO_LONG,
        refusal(
            () ->
                consents.state(
                    OneCustomer.ID, ConsentPurpose.MARKETING, true, NOW, "x".repeat(201), "")));
    assertEquals(
        CustomerProblem.NOT_FOUND,
        refusal(
            () ->
                consents.state(
                    new CustomerId(new UUID(9, 9)),
                    ConsentPurpose.MARKETING,
                    true,
                    NOW,
                    "form",
                    "")));
    assertEquals(List.of(), now().consents());
  }
}
