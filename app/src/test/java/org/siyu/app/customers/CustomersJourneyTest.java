package org.siyu.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.widget.DataTable;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerSort;

/// The customers' screen by keyboard alone.
@ExtendWith(Toolkit.class)
class CustomersJourneyTest {
  @TempDir Path folder;
  private CustomersWindow customers;
  private CustomerStore store;
  private CustomersViewModel model;
  private TestShell window;
  private Scene scene;

  @BeforeEach
  void show() throws Exception {
    customers = CustomersWindow.open(folder);
    store = customers.store;
    model = customers.model;
    window = customers.window;
    scene = customers.scene();
  }

  @AfterEach
  void close() {
    customers.close();
  }

  private DataTable<CustomerRow> table() {
    return customers.table();
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene, code, held);
  }

  private void toTable() throws Exception {
    FxThread.run(
        () -> {
          table().requestFocus();
          table().getSelectionModel().clearAndSelect(0);
        });
    Toolkit.settle();
  }

  private boolean isDrawerOpen() throws Exception {
    return FxThread.call(() -> window.shell().desk().drawer().openProperty().get());
  }

  private String news() throws Exception {
    return FxThread.call(() -> window.shell().desk().toasts().shown().getLast().text());
  }

  @Test
  void oneSearchesOpensTheCustomerAndCloses() throws Exception {
    toTable();
    press(KeyCode.SLASH);
    assertTrue(FxThread.call(() -> scene.getFocusOwner().getId().equals("customers-search")));
    Toolkit.type(scene, "zxb");
    press(KeyCode.ENTER);
    assertEquals(1, model.rows().size());
    press(KeyCode.DOWN);
    assertEquals(table(), FxThread.call(scene::getFocusOwner));
    FxThread.run(() -> table().getSelectionModel().selectFirst());
    press(KeyCode.ENTER);
    assertTrue(isDrawerOpen());
    assertTrue(Nodes.says(scene.getRoot(), "张小宝"));
    press(KeyCode.ESCAPE);
    assertFalse(isDrawerOpen());
    assertEquals(table(), FxThread.call(scene::getFocusOwner));
    press(KeyCode.F, KeyCode.CONTROL);
    press(KeyCode.ESCAPE);
    assertEquals(3, model.rows().size());
  }

  @Test
  void whoHasNoNameIsKnownByTheNextBestKey() throws Exception {
    CustomerRow named = model.rows().getFirst();
    CustomerRow nameless =
        new CustomerRow(
            named.id(),
            new CustomerRow.Names("", "", "", "", "12417"),
            named.profile(),
            named.standing(),
            named.activity());
    Object shown =
        FxThread.call(
            () -> table().getColumns().getFirst().getCellObservableValue(nameless).getValue());
    assertEquals("****17", shown);
  }

  @Test
  void allAreSelectedSummedUpAndCopiedAsATable() throws Exception {
    toTable();
    press(KeyCode.A, KeyCode.CONTROL);
    assertEquals(3, FxThread.call(() -> table().selectedRows().size()));
    assertTrue(Nodes.says(scene.getRoot(), "3 selected"));
    assertTrue(Nodes.says(scene.getRoot(), "2 buyers · 3 orders · ¥600 net spend"));
    press(KeyCode.C, KeyCode.CONTROL);
    String text = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
    assertEquals(4, text.lines().count());
    assertTrue(text.startsWith("Nickname\t"), text);
    assertTrue(text.contains("138****1234"), "masked");
    assertEquals("3 customers copied as a table.", news());
  }

  @Test
  void shiftAndArrowsSelectAndTwoCanBeMergedAndParted() throws Exception {
    toTable();
    press(KeyCode.DOWN, KeyCode.SHIFT);
    assertEquals(2, FxThread.call(() -> table().selectedRows().size()));
    fire(word("customers.selection.merge"));
    assertTrue(isDrawerOpen());
    fire("Merge");
    assertEquals(2, model.rows().size());
    FxThread.run(
        () -> window.shell().desk().toasts().shown().getLast().action().orElseThrow().run().run());
    Toolkit.settle();
    assertEquals(3, model.rows().size());
  }

  @Test
  void theMenuKeyOpensWhatCanBeDoneAndControlZTakesItBack() throws Exception {
    toTable();
    press(KeyCode.A, KeyCode.CONTROL);
    press(KeyCode.CONTEXT_MENU);
    assertTrue(FxThread.call(() -> table().getContextMenu().isShowing()));
    FxThread.run(() -> table().getContextMenu().hide());
    FxThread.run(() -> model.bulk().tag(List.of(CustomerStore.LI), CustomerStore.VIP));
    Toolkit.settle();
    press(KeyCode.Z, KeyCode.CONTROL);
    assertTrue(model.rows().stream().allMatch(row -> row.profile().tags().isEmpty()));
    assertEquals(3, FxThread.call(() -> table().selectedRows().size()), "stay selected");
  }

  @Test
  void onlyTheLatestStepIsOfferedToBeUndoneAndByItsName() throws Exception {
    FxThread.run(() -> model.bulk().tag(List.of(CustomerStore.LI), CustomerStore.VIP));
    assertEquals("Tagged 1 customer \"VIP\".", news());
    FxThread.run(
        () ->
            model
                .bulk()
                .assign(
                    model.rows().stream().map(CustomerRow::id).toList(),
                    model.choicesProperty().get().owners().stream().findFirst()));
    assertEquals("Assigned 3 customers to 小李.", news());
    assertEquals(1, undoable(), "the earlier one is gone");
    FxThread.run(() -> model.bulk().assign(List.of(CustomerStore.LI), Optional.empty()));
    assertEquals("Assigned 1 customer to nobody.", news());
    toTable();
    press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(0, undoable(), "undone by the key");
    assertTrue(model.rows().stream().allMatch(row -> row.profile().owner().isPresent()));
  }

  private long undoable() throws Exception {
    return FxThread.call(
        () ->
            window.shell().desk().toasts().shown().stream()
                .filter(toast -> toast.action().isPresent())
                .count());
  }

  @Test
  void theMenuSaysWhichKeyDoesTheSame() throws Exception {
    toTable();
    press(KeyCode.CONTEXT_MENU);
    List<String> words =
        FxThread.call(
            () ->
                table().getContextMenu().getItems().stream()
                    .filter(item -> !(item instanceof SeparatorMenuItem))
                    .map(item -> item.getText() + (item.isDisable() ? " -" : ""))
                    .toList());
    assertEquals(
        List.of(
            "Open",
            "Show personal data",
            "Tag",
            "Untag -",
            "Assign owner",
            "Into a journey -",
            word("customers.selection.merge") + " -",
            "Copy",
            word("customers.selection.export"),
            "Undo the last step -"),
        words);
    FxThread.run(() -> table().getContextMenu().hide());
  }

  @Test
  void keysDoWhatTheMenuOffersWithASingleCustomerToo() throws Exception {
    toTable();
    press(KeyCode.R);
    assertTrue(model.drawer().openedProperty().get().orElseThrow().isRevealed());
    assertEquals(List.of("customer-revealed"), store.audited());
    press(KeyCode.ESCAPE);
    press(KeyCode.T);
    assertTrue(Nodes.says(scene.getRoot(), "1 selected"));
    assertEquals(1, FxThread.call(CustomersJourneyTest::openSheets));
  }

  /// Popups that are open.
  private static long openSheets() {
    return sheets().size();
  }

  @Test
  void aPhoneThatIsSomebodyElsesLeadsToAMerge() throws Exception {
    FxThread.run(() -> model.open(CustomerStore.LI));
    fire(word("customers.keys.add"));
    TextField value = (TextField) Nodes.saying(scene.getRoot(), word("customers.keys.value"));
    FxThread.run(() -> value.setText("138 0000"));
    assertTrue(Nodes.says(scene.getRoot(), word("problem.customers.invalid-phone")));
    FxThread.run(
        () -> {
          value.setText("１３８ ００００ １２３４");
          value.fireEvent(new ActionEvent());
        });
    Toolkit.settle();
    assertTrue(Nodes.says(scene.getRoot(), word("customers.keys.taken", "张小宝")));
    fire(word("customers.selection.merge"));
    assertTrue(Nodes.says(scene.getRoot(), word("customers.merge.title")));
  }

  @Test
  void consentIsTakenDownInTheDrawer() throws Exception {
    FxThread.run(() -> model.open(CustomerStore.LI));
    Toolkit.settle();
    Button record =
        (Button)
            Nodes.saying(
                scene.getRoot(),
                word("customers.consents.record", word("customers.purpose.marketing")));
    FxThread.run(record::fire);
    TextField source = (TextField) Nodes.saying(scene.getRoot(), word("customers.consents.source"));
    FxThread.run(() -> source.setText("phone call"));
    press(KeyCode.ENTER, KeyCode.CONTROL);
    assertEquals(List.of("consent-stated"), store.audited());
    assertTrue(Nodes.says(scene.getRoot(), "2026-06-30 · phone call"));
  }

  @Test
  void everyFilterIsInASheetAndSetFromThere() throws Exception {
    fire(word("customers.filter.more"));
    fireInSheet(word("customers.column.channel"));
    assertEquals(2, FxThread.call(CustomersJourneyTest::openSheets), "one above the other");
    Scene sheet = FxThread.call(() -> sheets().getLast().getScene());
    ListView<?> list =
        (ListView<?>) Nodes.saying(sheet.getRoot(), word("customers.column.channel"));
    FxThread.run(
        () -> {
          list.requestFocus();
          list.getSelectionModel().selectFirst();
        });
    Toolkit.press(sheet, KeyCode.SPACE);
    assertEquals(Set.of("裂变"), model.query().channels());
    assertEquals(List.of(CustomerStore.LI), model.rows().stream().map(CustomerRow::id).toList());
    FxThread.run(() -> sheets().forEach(Window::hide));
    fire(
        word(
            "widget.remove", word("customers.filter.set", word("customers.column.channel"), "裂变")));
    assertEquals(3, model.rows().size());
  }

  private static List<Window> sheets() {
    return Window.getWindows().stream().filter(window -> window instanceof Popup).toList();
  }

  private static void fireInSheet(String name) throws Exception {
    Node button = Nodes.saying(FxThread.call(() -> sheets().getLast().getScene().getRoot()), name);
    FxThread.run(((ButtonBase) button)::fire);
    Toolkit.settle();
  }

  @Test
  void whileTheListIsReadForTheFirstTimeNothingIsCounted() throws Exception {
    CustomersViewModel unread = new CustomersViewModel(store.services, new DirectTasks());
    FxThread.run(() -> scene.setRoot(customers.view(unread)));
    Toolkit.settle();
    assertTrue(Nodes.says(scene.getRoot(), word("customers.reading")));
    assertFalse(Nodes.says(scene.getRoot(), "No customers yet"));
    FxThread.run(unread::refresh);
    Toolkit.settle();
    assertTrue(Nodes.says(scene.getRoot(), "3 customers · 2 buyers · 3 orders · ¥600 net spend"));
  }

  @Test
  void theTableStaysSortedAsItWasAskedFor() throws Exception {
    List<CustomerSort> keys =
        List.of(
            new CustomerSort(CustomerColumn.CHANNEL, false),
            new CustomerSort(CustomerColumn.NET_SPEND, true));
    FxThread.run(() -> model.sort(keys));
    Toolkit.settle();
    assertEquals(keys, model.sort());
    assertEquals(2, FxThread.call(() -> table().getSortOrder().size()));
    assertEquals(CustomerStore.LI, FxThread.call(() -> table().getItems().getFirst().id()));
    FxThread.run(() -> model.sort(keys.subList(1, 2)));
    Toolkit.settle();
    assertEquals(keys.subList(1, 2), model.sort());
    assertEquals(1, FxThread.call(() -> table().getSortOrder().size()));
    assertEquals(CustomerStore.ZHANG, FxThread.call(() -> table().getItems().getFirst().id()));
  }

  private String word(String key, Object... arguments) {
    return customers.word(key, arguments);
  }

  private void fire(String name) throws Exception {
    customers.fire(name);
  }

  @Test
  void everyControlHasAnAccessibleName() throws Exception {
    toTable();
    press(KeyCode.ENTER);
    fire("New follow-up");
    press(KeyCode.A, KeyCode.CONTROL);
    List<String> nameless =
        FxThread.call(
            () ->
                Nodes.visible(scene.getRoot())
                    .filter(
                        node ->
                            node instanceof ButtonBase
                                || node instanceof TextInputControl
                                || node instanceof ComboBoxBase)
                    .filter(Node::isFocusTraversable)
                    .filter(CustomersJourneyTest::isNameless)
                    .map(Node::toString)
                    .toList());
    assertEquals(List.of(), nameless);
  }

  private static boolean isNameless(Node node) {
    boolean hasText = node instanceof ButtonBase button && !button.getText().isBlank();
    return !hasText && (node.getAccessibleText() == null || node.getAccessibleText().isBlank());
  }
}
