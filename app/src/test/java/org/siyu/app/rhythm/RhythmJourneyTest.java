package org.siyu.app.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;

/// The screen of the rhythm by keys alone.
@ExtendWith(Toolkit.class)
class RhythmJourneyTest {
  private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

  @TempDir Path folder;
  private RhythmStore store;
  private RhythmViewModel model;
  private TestShell window;
  private final List<ContentId> opened = new ArrayList<>();

  @BeforeEach
  void open() {
    store = new RhythmStore(folder);
  }

  @AfterEach
  void close() throws Exception {
    FxThread.run(window::close);
    store.close();
  }

  private void show() throws Exception {
    FxThread.run(
        () -> {
          window = new TestShell(Language.ENGLISH);
          model = new RhythmViewModel(store.services, new DirectTasks());
          Screen screen =
              Screen.of(
                      "rhythm",
                      "rhythm.title",
                      Feather.ACTIVITY,
                      () -> new RhythmView(model, window.shell().desk(), opened::add))
                  .onShown(model::visit);
          window
              .shell()
              .showWorkspace("Spring", List.of(screen), List.of(), PaletteEntry.Source.NONE);
          window.stage().setWidth(1000);
          window.stage().setHeight(900);
          Toolkit.showUnpainted(window.stage());
        });
    Toolkit.settle();
  }

  private Scene scene() {
    return window.shell().scene();
  }

  private void focus(String id) throws Exception {
    FxThread.run(
        () -> {
          Node node = scene().lookup("#" + id);
          if (node == null) {
            throw new AssertionError("no " + id);
          }
          node.requestFocus();
        });
    Toolkit.settle();
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
  }

  private void fill(String id, String text) throws Exception {
    FxThread.run(() -> ((TextField) scene().lookup("#" + id)).clear());
    focus(id);
    Toolkit.type(scene(), text);
  }

  private boolean says(String text) throws Exception {
    return Nodes.says(scene().getRoot(), text);
  }

  private void turn(RhythmPage page) throws Exception {
    FxThread.run(() -> model.pageProperty().set(page));
    Toolkit.settle();
  }

  @Test
  void proposalsAreAppliedAndTakenBack() throws Exception {
    ContentItem first = store.letter("Morning letter", LATER.atTime(9, 0));
    ContentItem second = store.letter("Evening letter", LATER.atTime(18, 0));
    show();
    assertTrue(
        says(
            window
                .shell()
                .desk()
                .messages()
                .text("rhythm.proposal.move", "Evening letter", "Fri, Mar 20", "Sat, Mar 21")));
    focus("apply-all");
    press(KeyCode.SPACE);
    assertTrue(says("Every limit is kept this month."));
    assertEquals(LATER.plusDays(1), store.start(second).toLocalDate());
    press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(LATER, store.start(first).toLocalDate());
    assertEquals(LATER, store.start(second).toLocalDate());
    focus("cell-3-4");
    press(KeyCode.SPACE);
    assertTrue(says("Items of Fri, Mar 20"));
    focus("rhythm-items");
    FxThread.run(
        () -> ((TableView<?>) scene().lookup("#rhythm-items")).getSelectionModel().select(0));
    press(KeyCode.ENTER);
    assertEquals(List.of(first.id()), opened);
  }

  @Test
  void aLimitIsWrittenWithWhatIsWrongAtItsField() throws Exception {
    show();
    turn(RhythmPage.LIMITS);
    focus("add-limit");
    press(KeyCode.SPACE);
    fill("rhythm-field-times", "often");
    press(KeyCode.ENTER);
    assertTrue(says("A whole number up to 1000."));
    assertTrue(says("Say where it is written."));
    fill("rhythm-field-times", "3");
    fill("rhythm-field-source", "The team, March");
    press(KeyCode.ENTER);
    assertTrue(says("All channels: at most 3 a day"));
    assertFalse(FxThread.call(() -> window.shell().desk().drawer().openProperty().get()));
    assertEquals(8, store.services.limits().all().size());
    focus("remove-" + store.services.limits().all().getLast().id());
    press(KeyCode.SPACE);
    assertFalse(says("All channels: at most 3 a day"));
    FxThread.run(() -> scene().lookup("#rhythm-pages").getParent().requestFocus());
    press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(8, store.services.limits().all().size());
  }

  @Test
  void aRuleIsSwitchedOffAndAnEntryMoved() throws Exception {
    show();
    turn(RhythmPage.CADENCE);
    var rule = store.services.cadence().rules().getFirst();
    focus("on-" + rule.id());
    press(KeyCode.SPACE);
    assertFalse(store.services.cadence().rules().getFirst().isOn());
    turn(RhythmPage.LISTS);
    focus("choice-group-down");
    press(KeyCode.DOWN, KeyCode.ALT);
    assertEquals(
        "choice-group-down",
        FxThread.call(() -> scene().getFocusOwner().getId()),
        "it stays there");
    assertEquals(
        "moments", store.services.choices().all().all(ChoiceList.CHANNEL).getFirst().code());
    turn(RhythmPage.DAYS);
    focus("add-day");
    press(KeyCode.SPACE);
    fill("rhythm-field-name", "Anniversary");
    press(KeyCode.ENTER);
    assertTrue(says("Anniversary"));
    assertTrue(says("Member day"));
  }
}
