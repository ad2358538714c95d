package org.siyu.app.tiers;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;

/// Undo, redo, discard and save for a page on which the draft of the rules is changed, as buttons
/// and as keys.
final class EditTools extends FlowPane {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final RuleEditorViewModel model;
  private final Button undo;
  private final Button redo;
  private final Button discard;
  private final Button save;

  /// @param page where the keys are heard
  /// @param name the beginning of the buttons' ids
  EditTools(RuleEditorViewModel model, Messages messages, Node page, String name, Runnable save) {
    super(8, 8);
    this.model = model;
    this.undo =
        Controls.iconButton(
            Action.of(messages.text("tiers.edit.undo"), Feather.CORNER_UP_LEFT, model::undo));
    this.redo =
        Controls.iconButton(
            Action.of(messages.text("tiers.edit.redo"), Feather.CORNER_UP_RIGHT, model::redo));
    this.discard =
        Controls.button(
            Action.of(messages.text("tiers.edit.discard"), Feather.ROTATE_CCW, model::discard));
    this.save = Controls.primary(Action.of(messages.text("tiers.edit.save"), Feather.CHECK, save));
    undo.setId(name + "-undo");
    redo.setId(name + "-redo");
    this.save.setId(name + "-save");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(undo, redo, discard, this.save);
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Puts what this page alone offers before the others.
  EditTools before(Node... tools) {
    getChildren().addAll(0, List.of(tools));
    return this;
  }

  void show(RuleEditorViewModel.State state) {
    undo.setDisable(!state.canUndo());
    redo.setDisable(!state.canRedo());
    discard.setDisable(!state.isChanged());
    save.setDisable(!state.canSave());
  }

  private void key(KeyEvent event) {
    if (UNDO.match(event)) {
      model.undo();
      event.consume();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      model.redo();
      event.consume();
    }
  }
}
