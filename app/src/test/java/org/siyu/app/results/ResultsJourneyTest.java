package org.siyu.app.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ResultMeasure;

/// Results by keys alone, on a real store.
@ExtendWith(Toolkit.class)
class ResultsJourneyTest {
  @TempDir Path folder;
  private ResultStore store;
  private ResultsViewModel model;
  private TestShell window;
  private final List<ContentId> opened = new ArrayList<>();
  private ContentItem first;
  private ContentItem second;

  @BeforeEach
  void open() throws Exception {
    store = new ResultStore(folder);
    first = store.publish("Serum", "group", ResultStore.NOW.minusDays(1));
    second = store.publish("Cream", "group", ResultStore.NOW.minusDays(2));
    for (int day = 3; day < 12; day++) {
      store.publish(
          "Old " + day,
          "moments",
          ResultStore.NOW.minusDays(day),
          1_000,
          day == 3 ? 40 : 200,
          30,
          5,
          1,
          1,
          4,
          20_000);
    }
    window = FxThread.call(() -> new TestShell(Language.ENGLISH));
    FxThread.run(this::show);
    Toolkit.settle();
  }

  private void show() {
    model = new ResultsViewModel(store.services, new DirectTasks());
    Screen screen =
        Screen.of(
                "results",
                "results.title",
                Feather.BAR_CHART_2,
                () ->
                    new ResultsView(
                        model, window.shell().desk(), tier -> tier.code(), opened::add, () -> {}))
            .onShown(model::visit);
    Screen other = Screen.of("other", "today.title", Feather.SUN, Region::new);
    window
        .shell()
        .showWorkspace("Spring", List.of(screen, other), List.of(), PaletteEntry.Source.NONE);
    window.stage().setX(0);
    window.stage().setY(0);
    window.stage().setWidth(1000);
    window.stage().setHeight(900);
    Toolkit.showUnpainted(window.stage());
  }

  @AfterEach
  void close() {
    window.close();
    store.close();
  }

  private Scene scene() {
    return window.shell().scene();
  }

  private Node node(String id) throws Exception {
    return FxThread.call(() -> scene().getRoot().lookup("#" + id));
  }

  private boolean says(String text) throws Exception {
    return FxThread.call(() -> Nodes.says(scene().getRoot(), text));
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
  }

  private void page(ResultPage page) throws Exception {
    FxThread.run(() -> model.pageProperty().set(page));
    Toolkit.settle();
  }

  private String state() throws Exception {
    Node state = node("results-state");
    return FxThread.call(() -> ((Labeled) state).getText());
  }

  private long value(ContentItem item, ResultMeasure measure) {
    return store.results(item).of(measure).orElse(-1);
  }

  @Test
  void resultsAreEnteredPastedTakenBackAndKept() throws Exception {
    page(ResultPage.ENTER);
    FxThread.run(() -> ((EntryTable) scene().getRoot().lookup("#results-entry")).start());
    Toolkit.settle();
    Toolkit.type(scene(), "1200");
    press(KeyCode.TAB);
    Toolkit.type(scene(), "300");
    press(KeyCode.ENTER);
    assertEquals(2, model.entry().count());
    assertEquals("300", text(0, ResultMeasure.OPENS));
    Toolkit.type(scene(), "9x");
    press(KeyCode.ENTER);
    assertEquals(1, model.entry().wrong());
    assertTrue(state().endsWith("1 cell cannot be read: mend it first."), state());
    press(KeyCode.UP);
    press(KeyCode.DELETE);
    assertEquals(0, model.entry().wrong());
    press(KeyCode.LEFT);
    FxThread.run(
        () -> {
          ClipboardContent block = new ClipboardContent();
          block.putString("800\t90\n900\t100\n");
          Clipboard.getSystemClipboard().setContent(block);
        });
    press(KeyCode.V, KeyCode.CONTROL);
    assertEquals("90", text(1, ResultMeasure.OPENS));
    press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals("", text(1, ResultMeasure.OPENS));
    press(KeyCode.Y, KeyCode.CONTROL);
    assertEquals(-1, value(first, ResultMeasure.REACH), "nothing is kept yet");
    FxThread.run(() -> scene().getRoot().lookup("#results-keep").requestFocus());
    press(KeyCode.SPACE);
    assertEquals(1_200, value(first, ResultMeasure.REACH));
    assertEquals(300, value(first, ResultMeasure.OPENS));
    assertEquals(90, value(second, ResultMeasure.OPENS));
    assertEquals(0, model.entry().count());
  }

  private String text(int row, ResultMeasure measure) throws Exception {
    return FxThread.call(() -> model.entry().cell(model.entry().lines().get(row), measure).text());
  }

  @Test
  void tabLeavesTheSheetAtItsEnd() throws Exception {
    page(ResultPage.ENTER);
    EntryTable sheet = (EntryTable) node("results-entry");
    FxThread.run(sheet::start);
    press(KeyCode.TAB, KeyCode.SHIFT);
    assertTrue(!FxThread.call(sheet::isFocused));
  }

  @Test
  void aSlotLeadsToItsItemsAndAnItemOpens() throws Exception {
    page(ResultPage.SLOTS);
    Node cell = node("cell-6-0");
    FxThread.run(cell::requestFocus);
    press(KeyCode.SPACE);
    assertEquals(ResultPage.ITEMS, model.pageProperty().get());
    assertTrue(says("Old 3"));
    assertTrue(says("Improve the title"));
    assertTrue(!says("Old 4"));
    Node table = node("results-items");
    FxThread.run(table::requestFocus);
    press(KeyCode.HOME);
    press(KeyCode.ENTER);
    assertEquals(1, opened.size());
    page(ResultPage.COMPARE);
    assertTrue(says("Moments"));
    page(ResultPage.OVERVIEW);
    assertTrue(says("Orders after content"));
  }
}
