package org.siyu.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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
    assertTrue(Nodes.says(scene.getRoot(), "3 selected · 2 buyers · 3 orders · ¥600 net spend"));
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
