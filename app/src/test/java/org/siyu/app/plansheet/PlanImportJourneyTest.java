package org.siyu.app.plansheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;

/// A content list by keys alone: looked at, decided, brought in.
@ExtendWith(Toolkit.class)
class PlanImportJourneyTest {
  private static final int MOST_TABS = 40;

  @TempDir Path folder;
  private PlanRig rig;
  private TestShell window;
  private PlanImportViewModel model;

  @BeforeEach
  void open() throws Exception {
    rig = new PlanRig(folder, PlanRig.english());
    window = FxThread.call(() -> new TestShell(Language.ENGLISH));
    model =
        FxThread.call(
            () ->
                new PlanImportViewModel(
                    rig.sheets, rig.workbench.planning().items(), new DirectTasks()));
    FxThread.run(this::show);
    Toolkit.settle();
  }

  private void show() {
    Screen calendar = Screen.of("calendar", "content.title", Feather.CALENDAR, Region::new);
    Screen list =
        Screen.of(
                "plan-import",
                "plansheet.title",
                Feather.FILE_TEXT,
                () ->
                    new PlanImportView(
                        model,
                        window.shell().desk(),
                        () -> model.open(window.dialogs().openFiles(FileKind.TABLES)),
                        () -> window.shell().desk().navigation().go("calendar")))
            .hidden();
    window
        .shell()
        .showWorkspace("Spring", List.of(calendar, list), List.of(), PaletteEntry.Source.NONE);
    window.stage().setWidth(1000);
    window.stage().setHeight(700);
    Toolkit.showUnpainted(window.stage());
    window.shell().desk().navigation().go("plan-import");
  }

  @AfterEach
  void close() throws Exception {
    FxThread.run(window::close);
    rig.close();
  }

  private Scene scene() {
    return window.shell().scene();
  }

  private boolean says(String key, Object... arguments) throws Exception {
    return Nodes.says(scene().getRoot(), window.shell().desk().messages().text(key, arguments));
  }

  private String focus() throws Exception {
    return FxThread.call(
        () -> Optional.ofNullable(scene().getFocusOwner()).map(Node::getId).orElse(""));
  }

  private void tabTo(String id) throws Exception {
    for (int tab = 0; tab < MOST_TABS; tab++) {
      if (focus().startsWith(id)) {
        return;
      }
      Toolkit.press(scene(), KeyCode.TAB);
    }
    throw new AssertionError("the keyboard does not reach " + id);
  }

  @Test
  void aListIsLookedAtDecidedAndBroughtIn() throws Exception {
    assertTrue(says("plansheet.empty.title"));
    window
        .dialogs()
        .files(
            rig.list(
                "plan.csv",
                "2026-03-09,9:30,Moments,Skin tips,Other words",
                "2026-03-20,9:00,Moments,Fresh one,Hello",
                "someday,9:00,Moments,Bad day,"));
    assertEquals("plansheet-first", focus());
    Toolkit.press(scene(), KeyCode.SPACE);
    assertTrue(says("plansheet.tab.conflicts", "1"));
    assertTrue(says("plansheet.tab.troubles", "1"));
    assertTrue(says("plansheet.commit", "1"));
    assertTrue(Nodes.says(scene().getRoot(), "Other words"));
    tabTo("conflict ");
    Toolkit.press(scene(), KeyCode.RIGHT);
    Toolkit.press(scene(), KeyCode.SPACE);
    assertTrue(says("plansheet.commit", "2"));
    assertTrue(focus().startsWith("conflict "), focus());
    Toolkit.press(scene(), KeyCode.ENTER, KeyCode.CONTROL);
    assertTrue(says("plansheet.done.title", "2"));
    assertEquals("Other words", rig.read(rig.tips).content().body());
    assertEquals(3, rig.titles().size());
    assertEquals("plansheet-first", focus());
    tabTo("plansheet-undo");
    Toolkit.press(scene(), KeyCode.SPACE);
    assertTrue(says("plansheet.undone.title"));
    assertEquals(2, rig.titles().size());
    assertEquals("plansheet-first", focus());
  }
}
