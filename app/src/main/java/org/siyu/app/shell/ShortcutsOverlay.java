package org.siyu.app.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;

/// All keys of the window on one sheet.
final class ShortcutsOverlay extends StackPane {
  private static final int COLUMNS = 2;

  private final Button cross;

  ShortcutsOverlay(Messages messages, List<Command> commands) {
    cross = Controls.iconButton(Action.of(messages.text("shell.close"), Feather.X, this::close));
    HBox head =
        new HBox(
            Controls.label(messages.text("shell.shortcuts"), "section-title"),
            Controls.spacer(),
            cross);
    head.setAlignment(Pos.CENTER_LEFT);
    GridPane keys = new GridPane();
    keys.setHgap(16);
    keys.setVgap(10);
    int index = 0;
    for (Command command : commands) {
      if (command.keys().isPresent()) {
        KeyCombination combination = command.keys().get();
        int column = index % COLUMNS * 2;
        int row = index / COLUMNS;
        HBox cap = new HBox(Controls.rigid(Controls.label(combination.getDisplayText(), "keycap")));
        cap.setAlignment(Pos.CENTER_RIGHT);
        keys.add(
            Controls.rigid(Controls.label(messages.text(command.titleKey()))), column + 1, row);
        keys.add(cap, column, row);
        index++;
      }
    }
    VBox sheet = Controls.styled(new VBox(16, head, keys), "keys-sheet");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(sheet);
    getStyleClass().add("palette-layer");
    setVisible(false);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  void open() {
    setVisible(true);
    cross.requestFocus();
  }

  void close() {
    setVisible(false);
  }
}
