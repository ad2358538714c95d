package org.siyu.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.RunningTask;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.customers.ConsentPurpose;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerSelection;
import org.siyu.core.customers.CustomerSort;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.KeyChange;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.SavedView;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

@Execution(ExecutionMode.CONCURRENT)
class CustomersViewModelTest {
  private static final List<SavedView.Column> NARROW =
      List.of(
          new SavedView.Column(CustomerColumn.NET_SPEND, 140),
          new SavedView.Column(CustomerColumn.NICKNAME, 0));
  private static final List<CustomerSort> BY_CHANNEL_AND_SPEND =
      List.of(
          new CustomerSort(CustomerColumn.CHANNEL, false),
          new CustomerSort(CustomerColumn.NET_SPEND, true));

  @TempDir Path folder;
  private CustomerStore store;
  private CustomersViewModel model;

  @BeforeEach
  void open() {
    store = new CustomerStore(folder);
    model = fresh();
  }

  private CustomersViewModel fresh() {
    CustomersViewModel made = new CustomersViewModel(store.services, new DirectTasks());
    made.refresh();
    return made;
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

  private void search(String words) {
    model.ask(query -> query.withSearch(words));
  }

  @Test
  void aSearchFindsByNamePhoneAndInitials() {
    for (String words : List.of("小宝", "0001234", "zxb")) {
      search(words);
      assertEquals(List.of(CustomerStore.ZHANG), shown());
    }
    search("");
    assertEquals(3, shown().size());
  }

  @Test
  void totalsFollowWhatIsShown() {
    assertEquals(3, model.foundProperty().get().totals().orders());
    model.ask(query -> query.withChannels(Set.of("直播")));
    assertEquals(2, model.foundProperty().get().totals().orders());
    assertEquals(50_000, model.foundProperty().get().totals().netSpend().cents());
  }

  @Test
  void theListIsSortedBySeveralKeys() {
    model.sort(
        List.of(
            new CustomerSort(CustomerColumn.CHANNEL, true),
            new CustomerSort(CustomerColumn.NET_SPEND, false)));
    assertEquals(List.of(CustomerStore.WANG, CustomerStore.ZHANG, CustomerStore.LI), shown());
  }

  @Test
  void columnsWidthsAndOrderAreThereTheNextTimeAndTheFiltersAreNot() {
    model.views().arrange(NARROW);
    model.sort(BY_CHANNEL_AND_SPEND);
    search("李");
    CustomersViewModel next = fresh();
    assertEquals(NARROW, next.views().columns());
    assertEquals(BY_CHANNEL_AND_SPEND, next.sort());
    assertEquals(CustomerQuery.ALL, next.query());
    assertEquals(3, next.rows().size());
  }

  @Test
  void aSavedViewBringsFiltersColumnsAndOrderBack() {
    model.views().arrange(NARROW);
    model.sort(BY_CHANNEL_AND_SPEND);
    model.ask(query -> query.withChannels(Set.of("直播")));
    model.views().save("直播买家");
    CustomersViewModel next = fresh();
    next.views().showUsual();
    next.sort(List.of());
    next.views().open(next.views().views().getFirst());
    assertEquals(Set.of("直播"), next.query().channels());
    assertEquals(NARROW, next.views().columns());
    assertEquals(BY_CHANNEL_AND_SPEND, next.sort());
    assertEquals(CustomerStore.ZHANG, next.rows().getFirst().id());
    next.views().remove(next.views().views().getFirst());
    assertTrue(next.views().views().isEmpty());
  }

  @Test
  void columnsAreShownHiddenAndMoved() {
    ViewsModel views = model.views();
    views.arrange(NARROW);
    views.show(CustomerColumn.TAGS, true);
    views.move(CustomerColumn.TAGS, -1);
    views.show(CustomerColumn.NET_SPEND, false);
    assertEquals(
        List.of(CustomerColumn.TAGS, CustomerColumn.NICKNAME),
        views.columns().stream().map(SavedView.Column::column).toList());
    views.show(CustomerColumn.TAGS, false);
    views.show(CustomerColumn.NICKNAME, false);
    assertEquals(1, views.columns().size(), "the last column stays");
  }

  @Test
  void aTagIsGivenToManyAndTakenBack() {
    model.bulk().tag(shown(), CustomerStore.VIP);
    assertTrue(model.rows().stream().allMatch(row -> row.profile().tags().size() == 1));
    BulkModel.Done done = done();
    assertEquals(BulkModel.What.TAGGED, done.what());
    assertEquals(3, done.count());
    assertEquals(Optional.of("VIP"), done.name());
    model.bulk().undo();
    assertTrue(model.rows().stream().allMatch(row -> row.profile().tags().isEmpty()));
    assertFalse(model.bulk().canUndo());
  }

  private BulkModel.Done done() {
    return model.bulk().doneProperty().get().orElseThrow();
  }

  @Test
  void aNewTagIsOfferedAtOnce() {
    model.bulk().tagAs(List.of(CustomerStore.LI), "兴趣：烘焙");
    Tag made = row(CustomerStore.LI).profile().tags().getFirst();
    assertEquals("烘焙", made.name());
    assertTrue(model.choicesProperty().get().tags().contains(made));
    model.bulk().tagAs(List.of(CustomerStore.LI), "  ");
    assertEquals(CustomerProblem.BLANK, model.problemProperty().get().orElseThrow().code());
  }

  @Test
  void customersAreAssignedAndTheDrawerShowsIt() {
    model.open(CustomerStore.LI);
    Owner owner = model.choicesProperty().get().owners().getFirst();
    model.bulk().assign(shown(), Optional.of(owner));
    assertEquals(
        Optional.of(owner),
        model.drawer().openedProperty().get().orElseThrow().details().customer().owner());
    assertEquals(Optional.of(owner), row(CustomerStore.LI).profile().owner());
  }

  @Test
  void twoBecomeOneAndTwoAgain() {
    model.merge().start(row(CustomerStore.LI), row(CustomerStore.ZHANG));
    MergeModel.Draft draft = model.merge().draftProperty().get().orElseThrow();
    assertEquals(
        CustomerStore.ZHANG, draft.preview().survivor().customer().id(), "who bought more stays");
    model.merge().choose(CustomerField.NICKNAME, true);
    model.merge().confirm();
    assertEquals(List.of(CustomerStore.ZHANG, CustomerStore.WANG), shown());
    assertEquals("李雷", row(CustomerStore.ZHANG).names().nickname());
    assertEquals(3, row(CustomerStore.ZHANG).activity().orders());
    model.merge().undo(model.merge().doneProperty().get().orElseThrow());
    assertEquals(3, shown().size());
    assertEquals("张小宝", row(CustomerStore.ZHANG).names().nickname());
  }

  @Test
  void swappingLetsTheOtherOneStay() {
    model.merge().start(row(CustomerStore.LI), row(CustomerStore.ZHANG));
    model.merge().swap();
    assertEquals(
        CustomerStore.LI,
        model.merge().draftProperty().get().orElseThrow().preview().survivor().customer().id());
    model.merge().cancel();
    assertTrue(model.merge().draftProperty().get().isEmpty());
  }

  @Test
  void personalDataIsMaskedUntilItIsRevealedAndThatIsRecorded() {
    model.open(CustomerStore.ZHANG);
    assertEquals("138****1234", phone());
    assertEquals(List.of(), store.audited());
    model.drawer().reveal();
    assertEquals("13800001234", phone());
    assertEquals(List.of("customer-revealed"), store.audited());
    model.drawer().conceal();
    assertEquals("138****1234", phone());
    model.open(CustomerStore.LI);
    assertEquals("139****5678", phone(), "another customer is masked again");
  }

  private String phone() {
    return model.drawer().openedProperty().get().orElseThrow().details().identities().stream()
        .map(Identity::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsReadForTheFirstTimeIsNotThereYet() {
    CustomersViewModel unread = new CustomersViewModel(store.services, new DirectTasks());
    assertEquals(CustomersViewModel.Reading.FIRST, unread.readingProperty().get());
    assertFalse(unread.isLoaded());
    unread.refresh();
    assertEquals(CustomersViewModel.Reading.THERE, unread.readingProperty().get());
  }

  @Test
  void aVisitReadsTheStoreOnlyWhereItWasChanged() {
    CustomerSelection found = model.foundProperty().get();
    model.visit();
    assertSame(found, model.foundProperty().get(), "nothing was changed");
    store.order(4, CustomerStore.WANG, 90_00);
    model.visit();
    assertEquals(1, row(CustomerStore.WANG).activity().orders());
  }

  @Test
  void aListThatCannotBeReadSaysSoAndIsReadAgain() {
    CustomersViewModel failing =
        new CustomersViewModel(
            store.services,
            new Tasks() {
              private final Tasks direct = new DirectTasks();

              @Override
              public <T> RunningTask<T> run(String nameKey, Work<T> work) {
                return direct.run(
                    nameKey,
                    _ -> {
                      throw new ProblemException(Problem.of(CustomerProblem.NOT_FOUND));
                    });
              }

              @Override
              public ObservableList<RunningTask<?>> running() {
                return direct.running();
              }
            });
    failing.refresh();
    assertEquals(CustomersViewModel.Reading.FAILED, failing.readingProperty().get());
    assertTrue(failing.problemProperty().get().isPresent());
  }

  @Test
  void whoHasNoOwnerIsAskedFor() {
    model.bulk().assign(List.of(CustomerStore.LI), Optional.of(owner()));
    model.ask(query -> query.withOwners(Set.of(Optional.empty())));
    assertEquals(List.of(CustomerStore.ZHANG, CustomerStore.WANG), shown());
    model.ask(query -> query.withOwners(Set.of(Optional.of(owner().id()))));
    assertEquals(List.of(CustomerStore.LI), shown());
  }

  private Owner owner() {
    return model.choicesProperty().get().owners().getFirst();
  }

  @Test
  void aPhoneOfAnotherCustomerIsNotTakenAndAMergeIsProposed() {
    model.open(CustomerStore.LI);
    model.drawer().setKey(IdentityKind.PHONE, Optional.empty(), "13800001234");
    KeyChange.Taken taken =
        model.drawer().openedProperty().get().flatMap(OpenCustomer::taken).orElseThrow();
    assertEquals(CustomerStore.ZHANG, taken.holder());
    assertFalse(model.bulk().canUndo());
    model.merge().propose(taken.customer(), taken.holder());
    assertTrue(model.merge().draftProperty().get().isPresent());
    model.open(CustomerStore.WANG);
    assertTrue(
        model.drawer().openedProperty().get().flatMap(OpenCustomer::taken).isEmpty(),
        "of another customer");
  }

  @Test
  void consentIsGivenAndWithdrawnByHandAndAllOfItStays() {
    model.open(CustomerStore.LI);
    take(ConsentPurpose.MARKETING, true);
    assertEquals(ConsentState.GRANTED, row(CustomerStore.LI).profile().consent());
    take(ConsentPurpose.MARKETING, false);
    assertEquals(ConsentState.WITHDRAWN, row(CustomerStore.LI).profile().consent());
    assertEquals(2, opened().details().consents().size());
    assertTrue(opened().holdsByDefault(ConsentPurpose.PERSONALISED_MARKETING));
    take(ConsentPurpose.PERSONALISED_MARKETING, false);
    assertEquals(ConsentState.WITHDRAWN, opened().consent(ConsentPurpose.PERSONALISED_MARKETING));
    assertFalse(opened().details().customer().allowsPersonalisedMarketing());
  }

  private void take(ConsentPurpose purpose, boolean isGranted) {
    ConsentForm form = model.drawer().consent(purpose, isGranted);
    assertFalse(form.isComplete(), "no source");
    form.source("phone call");
    assertTrue(form.isComplete());
    model.drawer().state(form);
  }

  private OpenCustomer opened() {
    return model.drawer().openedProperty().get().orElseThrow();
  }

  @Test
  void consentCannotLieInTheFuture() {
    model.open(CustomerStore.LI);
    ConsentForm form = model.drawer().consent(ConsentPurpose.SHARING, true);
    form.source("form");
    form.saidAt("18:01");
    assertFalse(form.isComplete());
    form.saidAt("1759");
    assertTrue(form.isComplete());
    form.saidOn(Optional.empty());
    assertFalse(form.isComplete());
  }

  private FollowUp followUp() {
    return model.drawer().openedProperty().get().orElseThrow().details().followUps().getFirst();
  }

  @Test
  void anEditIsSeenInTheTable() {
    model.open(CustomerStore.LI);
    model.drawer().edit(CustomerField.NICKNAME, "韩梅梅");
    assertEquals("韩梅梅", row(CustomerStore.LI).names().nickname());
    assertEquals(
        CustomerProblem.INVALID_EMAIL,
        model.drawer().check(CustomerField.EMAIL, "nobody").orElseThrow().code());
  }
}
