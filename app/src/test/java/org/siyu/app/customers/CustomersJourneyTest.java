package org.siyu.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
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
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.widget.DataTable;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerSort;

/// The customers' screen by keyboard alone.
@ExtendWith(Toolkit.class)
class CustomersJourneyTest {
  @TempDir Path folder;
  private CustomerStore store;
  private CustomersViewModel model;
  private TestShell window;
  private Scene scene;

  @BeforeEach
  void show() throws Exception {
    store = new CustomerStore(folder);
    model = new CustomersViewModel(store.services, new DirectTasks());
    window = FxThread.call(() -> new TestShell(Language.ENGLISH));
    FxThread.run(
        () -> {
          Desk desk = window.shell().desk();
          TierTexts tiers = new TierTexts(desk.messages(), desk.formats(), _ -> Optional.empty());
          window
              .shell()
              .showWorkspace(
                  "Spring",
                  List.of(
                      Screen.of(
                              "customers",
                              "customers.title",
                              Feather.USERS,
                              () ->
                                  new CustomersView(
                                      model,
                                      desk,
                                      new CustomerDrawer(model, desk, tiers),
                                      () -> {}))
                          .onShown(model::refresh)),
                  List.of(),
                  PaletteEntry.Source.NONE);
          window.stage().show();
        });
    window.resize(1280, 800);
    scene = window.shell().scene();
  }

  @AfterEach
  void close() {
    window.close();
    store.close();
  }

  @SuppressWarnings("unchecked") // the only table with this id
  private DataTable<CustomerRow> table() {
    return (DataTable<CustomerRow>) scene.lookup("#customers-table");
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
            "Merge… -",
            "Copy",
            "Export…",
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
    return Window.getWindows().stream().filter(window -> window instanceof Popup).count();
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
    assertTrue(
        Nodes.says(
            scene.getRoot(), window.shell().desk().messages().text("customers.keys.taken", "张小宝")));
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
                window
                    .shell()
                    .desk()
                    .messages()
                    .text("customers.consents.record", word("customers.purpose.marketing")));
    FxThread.run(record::fire);
    TextField source = (TextField) Nodes.saying(scene.getRoot(), word("customers.consents.source"));
    FxThread.run(() -> source.setText("phone call"));
    press(KeyCode.ENTER, KeyCode.CONTROL);
    assertEquals(List.of("consent-stated"), store.audited());
    assertTrue(Nodes.says(scene.getRoot(), "2026-06-30 · phone call"));
  }

  @Test
  void whileTheListIsReadForTheFirstTimeNothingIsCounted() throws Exception {
    CustomersViewModel unread = new CustomersViewModel(store.services, new DirectTasks());
    FxThread.run(
        () ->
            scene.setRoot(
                new CustomersView(
                    unread,
                    window.shell().desk(),
                    new CustomerDrawer(
                        unread,
                        window.shell().desk(),
                        new TierTexts(
                            window.shell().desk().messages(),
                            window.shell().desk().formats(),
                            _ -> Optional.empty())),
                    () -> {})));
    Toolkit.settle();
    assertTrue(Nodes.says(scene.getRoot(), "Reading customers…"));
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

  private String word(String key) {
    return window.shell().desk().messages().text(key);
  }

  private void fire(String name) throws Exception {
    Node button = Nodes.saying(scene.getRoot(), name);
    FxThread.run(() -> ((ButtonBase) button).fire());
    Toolkit.settle();
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
