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

  /// Keys that lists, tables and the drawer have of themselves.
  private static final List<Command> INSIDE =
      List.of(
          inside("shell.shortcuts.open", "Enter"),
          inside("shell.shortcuts.copy", "Shortcut+C"),
          inside("shell.shortcuts.select-all", "Shortcut+A"),
          inside("shell.shortcuts.close", "Esc"),
          inside("shell.shortcuts.wider", "Alt+Left"),
          inside("shell.shortcuts.narrower", "Alt+Right"));

  private final Button cross;

  ShortcutsOverlay(Messages messages, List<Command> commands) {
    cross = Controls.iconButton(Action.of(messages.text("shell.close"), Feather.X, this::close));
    HBox head =
        new HBox(
            Controls.label(messages.text("shell.shortcuts"), "section-title"),
            Controls.spacer(),
            cross);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox sheet =
        Controls.styled(
            new VBox(
                16,
                head,
                grid(
                    messages,
                    commands.stream().filter(command -> command.keys().isPresent()).toList()),
                Controls.label(messages.text("shell.shortcuts.inside"), "overline"),
                grid(messages, INSIDE)),
            "keys-sheet");
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

  private static GridPane grid(Messages messages, List<Command> commands) {
    GridPane keys = new GridPane();
    keys.setHgap(16);
    keys.setVgap(10);
    int index = 0;
    for (Command command : commands) {
      int column = index % COLUMNS * 2;
      int row = index / COLUMNS;
      String text = command.keys().map(KeyCombination::getDisplayText).orElse("");
      HBox cap = new HBox(Controls.rigid(Controls.label(text, "keycap")));
      cap.setAlignment(Pos.CENTER_RIGHT);
      keys.add(cap, column, row);
      keys.add(Controls.rigid(Controls.label(messages.text(command.titleKey()))), column + 1, row);
      index++;
    }
    return keys;
  }

  void open() {
    setVisible(true);
    cross.requestFocus();
  }

  void close() {
    setVisible(false);
  }

  private static Command inside(String titleKey, String keys) {
    return Command.of(titleKey, Feather.COMMAND, () -> {}).keys(keys);
  }
}
