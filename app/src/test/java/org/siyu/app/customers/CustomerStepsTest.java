package org.siyu.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.Owner;

/// Steps that are taken back, and what is promised to a customer.
@Execution(ExecutionMode.CONCURRENT)
class CustomerStepsTest {
  @TempDir Path folder;
  private CustomerStore store;
  private CustomersViewModel model;

  @BeforeEach
  void open() {
    store = new CustomerStore(folder);
    model = new CustomersViewModel(store.services, new DirectTasks());
    model.refresh();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<CustomerId> shown() {
    return model.rows().stream().map(CustomerRow::id).toList();
  }

  private CustomerRow row(CustomerId id) {
    return model.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private Owner owner() {
    return model.choicesProperty().get().owners().getFirst();
  }

  private OpenCustomer opened() {
    return model.drawer().openedProperty().get().orElseThrow();
  }

  private FollowUp followUp() {
    return opened().details().followUps().getFirst();
  }

  private BulkModel.Done done() {
    return model.bulk().doneProperty().get().orElseThrow();
  }

  private String phone() {
    return opened().details().identities().getFirst().value();
  }

  @Test
  void aStepIsTakenBackByItselfOnlyWhileItIsTheLatest() {
    model.bulk().tag(shown(), CustomerStore.VIP);
    BulkModel.Done tagged = done();
    model.bulk().assign(List.of(CustomerStore.LI), Optional.of(owner()));
    BulkModel.Done assigned = done();
    assertEquals(Optional.of("小李"), assigned.name());
    model.bulk().undo(tagged);
    assertEquals(Optional.of(owner()), row(CustomerStore.LI).profile().owner(), "the later one");
    assertEquals(1, row(CustomerStore.LI).profile().tags().size());
    model.bulk().undo(assigned);
    model.bulk().undo(assigned);
    assertEquals(Optional.empty(), row(CustomerStore.LI).profile().owner());
    assertEquals(1, row(CustomerStore.LI).profile().tags().size(), "not twice");
    model.bulk().undo(tagged);
    assertTrue(model.rows().stream().allMatch(row -> row.profile().tags().isEmpty()));
  }

  @Test
  void aFollowUpIsPromisedByWhoWorksHereAndItsRemovalTakenBack() {
    model.open(CustomerStore.LI);
    FollowUpForm form = model.drawer().newFollowUp();
    assertEquals(Optional.of(owner()), form.owner());
    assertFalse(model.drawer().isPast(form));
    form.dueOn(Optional.of(CustomerStore.NOW.toLocalDate().minusDays(1)));
    assertTrue(model.drawer().isPast(form));
    form.note("call");
    model.drawer().keep(form);
    FollowUp kept = opened().details().followUps().getFirst();
    model.drawer().remove(kept);
    assertTrue(opened().details().followUps().isEmpty());
    model.bulk().undo(done());
    assertEquals(kept, opened().details().followUps().getFirst());
  }

  @Test
  void anEditIsTakenBack() {
    model.open(CustomerStore.LI);
    model.drawer().edit(CustomerField.NICKNAME, "韩梅梅");
    model.drawer().edit(CustomerField.REGION, "杭州");
    model.bulk().undo();
    model.bulk().undo();
    assertEquals("李雷", row(CustomerStore.LI).names().nickname());
    assertEquals("", row(CustomerStore.LI).profile().region());
    assertFalse(model.bulk().canUndo());
  }

  @Test
  void aPhoneIsChangedAndTheChangeTakenBack() {
    model.open(CustomerStore.ZHANG);
    model.drawer().reveal();
    Identity phone = new Identity(IdentityKind.PHONE, phone());
    model.drawer().setKey(IdentityKind.PHONE, Optional.of(phone), "137 0000 1111");
    assertEquals("13700001111", phone());
    model.ask(query -> query.withSearch("13700001111"));
    assertEquals(List.of(CustomerStore.ZHANG), shown());
    model.bulk().undo();
    assertEquals("13800001234", phone());
  }

  @Test
  void segmentsAreOfferedInTheOrderOfTheBooks() {
    assertEquals(
        List.of("important-value", "important-keep", "general-value", "whales", "no-orders", ""),
        SegmentOrder.sorted(
            List.of(
                "", "general-value", "important-keep", "important-value", "no-orders", "whales")));
  }

  @Test
  void aFollowUpIsPromisedChangedKeptAndTakenUpAgain() {
    model.open(CustomerStore.LI);
    CustomerDrawerModel drawer = model.drawer();
    FollowUpForm form = drawer.newFollowUp();
    form.note("回电");
    drawer.keep(form);
    assertEquals("回电", followUp().note());
    assertEquals(CustomerStore.NOW.plusHours(24), followUp().dueAt());
    FollowUpForm editing = drawer.editing(followUp());
    editing.dueAt("9:05");
    drawer.keep(editing);
    assertEquals(9, followUp().dueAt().getHour());
    drawer.finish(followUp());
    assertTrue(followUp().isDone());
    drawer.reopen(followUp());
    assertFalse(followUp().isDone());
  }
}
