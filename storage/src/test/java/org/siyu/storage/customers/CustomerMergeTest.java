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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerMergeService;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.customers.MergePlan;
import org.siyu.core.customers.MergePreview;
import org.siyu.core.customers.MergeRecord;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

class CustomerMergeTest {
  private static final LocalDateTime LATER = ManyCustomers.NOW.plusDays(1);
  private static final Clock CLOCK = Clock.fixed(LATER.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final CustomerId SURVIVOR = new CustomerId(ManyCustomers.id(1));
  private static final CustomerId MERGED = new CustomerId(ManyCustomers.id(2));
  private static final CustomerId THIRD = new CustomerId(ManyCustomers.id(3));

  @TempDir Path folder;
  private Database database;
  private JooqAuditLog audit;
  private JooqCustomerRepository customers;
  private CustomerMergeService merges;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    audit = new JooqAuditLog(database, CLOCK);
    customers = new JooqCustomerRepository(database);
    merges =
        new CustomerMergeService(
            customers,
            new JooqCustomerMergeRepository(database),
            audit,
            Ids.system(),
            () -> "editor",
            CLOCK);
    ManyCustomers.fill(database, 6);
    insert("customer_attribute", SURVIVOR.value(), "skin", "dry", null);
    insert("customer_attribute", MERGED.value(), "skin", "oily", null);
    insert("customer_attribute", MERGED.value(), "baby", "2025-04-01", null);
    insert("customer_contact", SURVIVOR.value(), ManyCustomers.member(1), LATER, "live", null);
    insert("customer_contact", MERGED.value(), ManyCustomers.member(1), LATER, "shop", null);
    insert("customer_contact", MERGED.value(), ManyCustomers.member(2), LATER, "shop", null);
    followUps().create(MERGED, FollowUpKind.LEAD, Optional.empty(), LATER, "call");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private FollowUpService followUps() {
    return new FollowUpService(
        new JooqFollowUpRepository(database), Ids.system(), () -> "editor", CLOCK);
  }

  private void insert(String table, @Nullable Object... values) {
    String marks = "?, ".repeat(values.length - 1) + "?";
    database.write(sql -> sql.execute("insert into " + table + " values (" + marks + ")", values));
  }

  private CustomerDetails details(CustomerId id) {
    return customers.details(id).orElseThrow();
  }

  private void say(CustomerId customer, String state, LocalDateTime at) {
    insert(
        "consent",
        new UUID(9, at.getMinute()),
        customer.value(),
        "sms",
        state,
        at,
        "form",
        null,
        null);
  }

  private MergePlan planned(Set<CustomerField> fields, Set<String> attributes) {
    return merges.preview(SURVIVOR, MERGED).plan(fields, attributes);
  }

  @Test
  void allThatHangsOnTheOneComesToTheOther() {
    CustomerDetails one = details(SURVIVOR);
    CustomerDetails two = details(MERGED);
    merges.merge(planned(Set.of(CustomerField.NICKNAME), Set.of("baby")));
    CustomerDetails both = details(SURVIVOR);
    assertTrue(customers.details(MERGED).isEmpty());
    assertEquals(one.orders().size() + two.orders().size(), both.orders().size());
    assertEquals(one.interactionCount() + two.interactionCount(), both.interactionCount());
    assertEquals(one.identities().size() + two.identities().size(), both.identities().size());
    assertEquals(
        one.activity().netSpend().plus(two.activity().netSpend()), both.activity().netSpend());
    assertTrue(both.tags().containsAll(one.tags()));
    assertTrue(both.tags().containsAll(two.tags()));
    assertEquals(1, both.followUps().size());
    assertEquals(2, both.contacts().size());
    assertEquals(Map.of("skin", "dry", "baby", "2025-04-01"), both.customer().attributes());
    assertEquals(two.customer().nickname(), both.customer().nickname());
    assertEquals(one.customer().realName(), both.customer().realName());
  }

  @Test
  void mergingAndUndoingLeavesTheStoreAsItWas() {
    Map<String, List<String>> before = StoreText.of(database);
    Set<CustomerField> fields =
        Set.of(CustomerField.NICKNAME, CustomerField.REAL_NAME, CustomerField.OWNER);
    MergeRecord done = merges.merge(planned(fields, Set.of("skin", "baby")));
    assertFalse(before.equals(StoreText.of(database)));
    merges.undo(done.id());
    assertEquals(before, StoreText.of(database));
  }

  @Test
  void whatIsDoneWithTheMergedCustomerOutlivesTheUndo() {
    MergeRecord done = merges.merge(merges.preview(SURVIVOR, MERGED).proposal());
    int version = details(SURVIVOR).customer().version();
    customers.edit(
        SURVIVOR, version, CustomerField.REGION, Optional.of("Chengdu"), LATER, "editor");
    followUps().finish(details(SURVIVOR).followUps().getFirst());
    followUps().create(SURVIVOR, FollowUpKind.URGENT, Optional.empty(), LATER, "new");
    merges.undo(done.id());
    assertEquals(Optional.of("Chengdu"), details(SURVIVOR).customer().region());
    assertEquals(version + 2, details(SURVIVOR).customer().version());
    assertEquals("new", details(SURVIVOR).followUps().getFirst().note());
    assertTrue(details(MERGED).followUps().getFirst().isDone());
  }

  @Test
  void theStricterConsentWinsAndComesBackWithTheUndo() {
    say(SURVIVOR, "withdrawn", LATER.minusDays(3).withMinute(1));
    say(MERGED, "granted", LATER.minusDays(1).withMinute(2));
    MergePreview preview = merges.preview(SURVIVOR, MERGED);
    MergePreview.ConsentOutcome sms =
        preview.consents().stream().filter(each -> each.purpose().equals("sms")).findFirst().get();
    assertEquals(ConsentState.WITHDRAWN, sms.result());
    MergeRecord done = merges.merge(preview.proposal());
    CustomerDetails.Consent latest = latest(SURVIVOR);
    assertEquals(ConsentState.WITHDRAWN, latest.state());
    assertEquals(CustomerMergeService.CONSENT_SOURCE, latest.source());
    merges.undo(done.id());
    assertEquals(ConsentState.WITHDRAWN, latest(SURVIVOR).state());
    assertEquals(ConsentState.GRANTED, latest(MERGED).state());
  }

  private CustomerDetails.Consent latest(CustomerId customer) {
    return details(customer).consents().stream()
        .filter(said -> said.purpose().equals("sms"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneRefusalOfPersonalisedMarketingHoldsForBoth() {
    customers.edit(
        MERGED,
        details(MERGED).customer().version(),
        CustomerField.ALLOWS_PERSONALISED_MARKETING,
        Optional.of("false"),
        LATER,
        "editor");
    merges.merge(merges.preview(SURVIVOR, MERGED).proposal());
    assertFalse(details(SURVIVOR).customer().allowsPersonalisedMarketing());
  }

  @Test
  void thePreviewShowsDifferencesThatAMaskWouldHide() {
    edit(SURVIVOR, CustomerField.REAL_NAME, "张伟");
    edit(MERGED, CustomerField.REAL_NAME, "张强");
    MergePreview preview = merges.preview(SURVIVOR, MERGED);
    MergePreview.FieldChoice name =
        preview.fields().stream()
            .filter(choice -> choice.field() == CustomerField.REAL_NAME)
            .findFirst()
            .orElseThrow();
    assertEquals("张*", name.kept());
    assertEquals("张*", name.other());
    assertTrue(preview.identities().stream().allMatch(each -> each.value().contains("*")));
  }

  private void edit(CustomerId id, CustomerField field, String value) {
    int version = details(id).customer().version();
    customers.edit(id, version, field, Optional.of(value), LATER, "editor");
  }

  @Test
  void aCustomerWhoWasEditedSinceThePreviewIsNotMerged() {
    MergePlan plan = merges.preview(SURVIVOR, MERGED).proposal();
    edit(MERGED, CustomerField.REGION, "Chengdu");
    Map<String, List<String>> before = StoreText.of(database);
    assertEquals(CustomerProblem.CHANGED_MEANWHILE, refusal(() -> merges.merge(plan)));
    assertEquals(before, StoreText.of(database));
  }

  @Test
  void mergesAreUndoneInTheOrderInWhichTheyWereMade() {
    Map<String, List<String>> before = StoreText.of(database);
    MergeRecord first = merges.merge(merges.preview(SURVIVOR, MERGED).proposal());
    MergeRecord second = merges.merge(merges.preview(THIRD, SURVIVOR).proposal());
    assertEquals(CustomerProblem.MERGED_SINCE, refusal(() -> merges.undo(first.id())));
    merges.undo(second.id());
    assertEquals(List.of(first), merges.mergesInto(SURVIVOR));
    merges.undo(first.id());
    assertEquals(before, StoreText.of(database));
    assertEquals(CustomerProblem.MERGE_NOT_FOUND, refusal(() -> merges.undo(first.id())));
  }

  private static CustomerProblem refusal(Runnable work) {
    return (CustomerProblem) assertThrows(ProblemException.class, work::run).problem().code();
  }

  @Test
  void mergesAndTheirUndoingStandInTheAuditLog() {
    MergeRecord done = merges.merge(merges.preview(SURVIVOR, MERGED).proposal());
    merges.undo(done.id());
    assertEquals(
        List.of("customer-merge-undone", "customers-merged"),
        audit.list(Long.MAX_VALUE, 10).stream().map(entry -> entry.action()).toList());
    assertTrue(audit.firstTampered().isEmpty());
  }
}
