package org.siyu.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.app.exchange.ImportRig.order;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.CssWarnings;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;

/// The import from files to undo, by keyboard alone, as somebody sees it.
@ExtendWith(Toolkit.class)
class ImportJourneyTest {
  private static final int MOST_TABS = 60;

  @TempDir Path folder;
  private ImportRig rig;
  private TestShell window;
  private Scene scene;
  private ImportViewModel model;
  private ImportHistoryViewModel history;
  private final List<String> wrong = new ArrayList<>();

  private void open(Language language) throws Exception {
    rig = new ImportRig(folder, new Messages(language));
    window =
        FxThread.call(
            () -> {
              TestShell made = new TestShell(language);
              model = rig.wizard();
              history = rig.history();
              Screen screen =
                  Screen.of(
                      "import",
                      "exchange.title",
                      Feather.UPLOAD,
                      () ->
                          new ImportView(
                              model,
                              history,
                              made.shell().desk(),
                              new ImportLinks(() -> {}, () -> {})));
              made.shell()
                  .showWorkspace("Spring", List.of(screen), List.of(), PaletteEntry.Source.NONE);
              Toolkit.showUnpainted(made.stage());
              return made;
            });
    scene = window.shell().scene();
    window.resize(1280, 800);
  }

  @AfterEach
  void close() {
    window.close();
    rig.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void filesComeInAndAreTakenBackByKeyboardAlone(Language language) throws Exception {
    try (CssWarnings css = new CssWarnings()) {
      open(language);
      Path file =
          rig.orders(
              "may.csv",
              order("o1", "100.00", "anna", "交易成功"),
              order("o2", "much", "bert", "交易成功"),
              order("o3", "8.00", "carl", "待评价"));
      look("empty");
      window.dialogs().files(file);
      reach(text("exchange.drop.choose"));
      press(KeyCode.SPACE);
      assertEquals(1, model.sheets().chosen().size());
      look("files");
      reach(text("exchange.next"));
      press(KeyCode.SPACE);
      assertEquals(ImportStep.COLUMNS, model.step());
      look("columns");
      reach(text("exchange.values.meaning-of", "待评价"));
      press(KeyCode.DOWN);
      assertFalse(model.learned().codes().isEmpty());
      assertEquals(Optional.of("value status 待评价"), focused().map(Node::getId), "the focus stays");
      press(KeyCode.ENTER, KeyCode.CONTROL);
      assertEquals(ImportStep.MATCHING, model.step());
      look("matching");
      press(KeyCode.ENTER, KeyCode.CONTROL);
      assertEquals(ImportStep.PREVIEW, model.step());
      look("preview");
      press(KeyCode.LEFT, KeyCode.ALT);
      assertEquals(ImportStep.MATCHING, model.step());
      press(KeyCode.ENTER, KeyCode.CONTROL);
      reach(text("exchange.commit"));
      press(KeyCode.SPACE);
      assertEquals(ImportStep.RESULT, model.step());
      look("result");
      assertEquals(2, rig.stored().size());
      window.dialogs().confirming(true);
      reach(text("exchange.result.undo"));
      press(KeyCode.SPACE);
      look("undone");
      assertTrue(model.undone().isPresent());
      assertEquals(0, rig.stored().size());
      wrong.addAll(css.seen());
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anEarlierImportIsLookedAtAndUndone(Language language) throws Exception {
    try (CssWarnings css = new CssWarnings()) {
      open(language);
      FxThread.run(
          () ->
              rig.bring(
                  rig.orders(
                      "may.csv",
                      order("o1", "100.00", "anna", "交易成功"),
                      order("o2", "much", "bert", "交易成功"))));
      Node tab =
          Nodes.saying(
              scene.getRoot(), text("exchange.title") + ": " + text("exchange.page.history"));
      FxThread.run(tab::requestFocus);
      press(KeyCode.SPACE);
      assertEquals(1, history.batches().size());
      look("history");
      TableView<?> table = Nodes.all(scene.getRoot(), TableView.class).getFirst();
      FxThread.run(
          () -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
          });
      press(KeyCode.ENTER);
      assertTrue(history.opened().isPresent());
      look("batch");
      Path corrections = folder.resolve("corrections.xlsx");
      window.dialogs().files(corrections);
      fire(text("exchange.result.corrections"));
      assertTrue(java.nio.file.Files.exists(corrections));
      window.dialogs().confirming(true);
      fire(text("exchange.result.undo"));
      assertTrue(history.undone().isPresent());
      assertFalse(history.canUndo(history.batches().getFirst()));
      look("batch undone");
      assertEquals(0, rig.stored().size());
      wrong.addAll(css.seen());
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anImportToLookAtIsOpenedFromElsewhere(Language language) throws Exception {
    open(language);
    FxThread.run(
        () ->
            rig.bring(
                rig.orders(
                    "may.csv",
                    order("o1", "100.00", "anna", "交易成功"),
                    order("o2", "much", "bert", "交易成功"))));
    FxThread.run(() -> history.lookAt(1));
    Toolkit.settle();
    assertEquals(ImportPage.HISTORY, history.pageProperty().get());
    assertTrue(window.shell().desk().drawer().openProperty().get());
    assertTrue(Nodes.says(scene.getRoot(), text("exchange.history.title", "1")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void pathsThatArePastedAreOpened(Language language) throws Exception {
    open(language);
    Path one = rig.orders("a.csv", order("o1", "1.00", "anna", "交易成功"));
    Path two = rig.orders("b.csv", order("o2", "1.00", "anna", "交易成功"));
    FxThread.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("\"" + one + "\"\n" + two.toUri());
          Clipboard.getSystemClipboard().setContent(content);
        });
    reach(text("exchange.drop.choose"));
    press(KeyCode.V, KeyCode.CONTROL);
    assertEquals(2, model.sheets().chosen().size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aViewThatWasReplacedHearsNothingMore(Language language) throws Exception {
    open(language);
    ImportView old = FxThread.call(() -> Nodes.all(scene.getRoot(), ImportView.class).getFirst());
    int children = FxThread.call(() -> Nodes.all(old, Node.class).size());
    press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
    ImportView fresh = FxThread.call(() -> Nodes.all(scene.getRoot(), ImportView.class).getFirst());
    assertFalse(fresh == old);
    FxThread.run(
        () -> model.addFiles(List.of(rig.orders("a.csv", order("o1", "1.00", "a", "交易成功")))));
    Toolkit.settle();
    assertEquals(children, FxThread.call(() -> Nodes.all(old, Node.class).size()));
    assertTrue(Nodes.says(fresh, "a.csv"));
  }

  private String text(String key, Object... arguments) throws Exception {
    return FxThread.call(() -> window.shell().desk().messages().text(key, arguments));
  }

  private Optional<Node> focused() throws Exception {
    return FxThread.call(() -> Optional.ofNullable(scene.getFocusOwner()));
  }

  /// Goes on with Tab until the control that says this has the focus.
  private void reach(String text) throws Exception {
    Node wanted = Nodes.saying(scene.getRoot(), text);
    for (int i = 0; i < MOST_TABS; i++) {
      if (focused().filter(node -> node == wanted).isPresent()) {
        return;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not lead to \"" + text + "\"");
  }

  private void fire(String text) throws Exception {
    Node button = Nodes.saying(scene.getRoot(), text);
    FxThread.run(button::requestFocus);
    press(KeyCode.SPACE);
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene, code, held);
    window.resize(1280, 800);
  }

  private void look(String where) throws Exception {
    for (int[] size : List.of(new int[] {1280, 800}, new int[] {1000, 700})) {
      window.resize(size[0], size[1]);
      String at = "%s at %dx%d: ".formatted(where, size[0], size[1]);
      Looks.withoutName(scene.getRoot()).forEach(node -> wrong.add(at + "no name " + node));
      Looks.clipped(scene.getRoot()).forEach(node -> wrong.add(at + "clipped " + node));
    }
    window.resize(1280, 800);
  }
}
