package org.siyu.app.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;

/// All keys of the window on one sheet.
final class ShortcutsOverlay extends StackPane {
  private static final double WIDEST = 720;
  private static final double ENTRY = 316;
  private static final double KEYS = 112;

  /// Keys that lists, tables and the drawer have of themselves.
  private static final List<Command> INSIDE =
      List.of(
          inside("shell.shortcuts.find", "Shortcut+F"),
          inside("shell.shortcuts.find-too", "/"),
          inside("shell.shortcuts.open", "Enter"),
          inside("shell.shortcuts.copy", "Shortcut+C"),
          inside("shell.shortcuts.select-all", "Shortcut+A"),
          inside("shell.shortcuts.undo", "Shortcut+Z"),
          inside("shell.shortcuts.close", "Esc"),
          inside("shell.shortcuts.wider", "Alt+Left"),
          inside("shell.shortcuts.narrower", "Alt+Right"));

  private static final List<Command> CALENDAR =
      List.of(
          inside("shell.shortcuts.calendar.new", "N"),
          inside("shell.shortcuts.calendar.today", "T"),
          inside("shell.shortcuts.calendar.before", "Page_Up"),
          inside("shell.shortcuts.calendar.after", "Page_Down"),
          inside("shell.shortcuts.calendar.next", "Tab"),
          inside("shell.shortcuts.calendar.remove", "Delete"),
          inside("shell.shortcuts.calendar.earlier", "Alt+Left"),
          inside("shell.shortcuts.calendar.later", "Alt+Right"),
          inside("shell.shortcuts.calendar.longer", "Alt+Shift+Down"),
          inside("shell.shortcuts.calendar.shorter", "Alt+Shift+Up"),
          inside("shell.shortcuts.calendar.move", "Shortcut+M"),
          inside("shell.shortcuts.calendar.copy", "Shortcut+D"),
          inside("shell.shortcuts.calendar.redo", "Shortcut+Y"),
          inside("shell.shortcuts.calendar.rhythm", "R"),
          inside("shell.shortcuts.calendar.month", "M"),
          inside("shell.shortcuts.calendar.week", "W"),
          inside("shell.shortcuts.calendar.day", "D"),
          inside("shell.shortcuts.calendar.agenda", "A"),
          inside("shell.shortcuts.calendar.board", "B"),
          inside("shell.shortcuts.calendar.lanes", "L"));

  private final Button cross;

  ShortcutsOverlay(Messages messages, List<Command> commands) {
    cross = Controls.iconButton(Action.of(messages.text("shell.close"), Feather.X, this::close));
    HBox head =
        new HBox(
            Controls.label(messages.text("shell.shortcuts"), "section-title"),
            Controls.spacer(),
            cross);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox keys =
        new VBox(
            16,
            entries(
                messages, commands.stream().filter(command -> command.keys().isPresent()).toList()),
            Controls.label(messages.text("shell.shortcuts.inside"), "overline"),
            entries(messages, INSIDE),
            Controls.label(messages.text("shell.shortcuts.calendar"), "overline"),
            entries(messages, CALENDAR));
    ScrollPane body = new ScrollPane(keys);
    body.setFitToWidth(true);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox sheet = Controls.styled(new VBox(16, head, body), "keys-sheet");
    sheet.setMaxSize(WIDEST, USE_PREF_SIZE);
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

  /// Two columns where there is room for them.
  private static FlowPane entries(Messages messages, List<Command> commands) {
    FlowPane entries = new FlowPane(16, 8);
    entries.setPrefWrapLength(2 * ENTRY + 16);
    for (Command command : commands) {
      String text = command.keys().map(KeyCombination::getDisplayText).orElse("");
      HBox cap = new HBox(Controls.rigid(Controls.label(text, "keycap")));
      cap.setAlignment(Pos.CENTER_RIGHT);
      cap.setPrefWidth(KEYS);
      cap.setMinWidth(KEYS);
      Label name = Controls.paragraph(messages.text(command.titleKey()));
      HBox.setHgrow(name, Priority.ALWAYS);
      HBox entry = new HBox(12, cap, name);
      entry.setAlignment(Pos.CENTER_LEFT);
      entry.setPrefWidth(ENTRY);
      entries.getChildren().add(entry);
    }
    return entries;
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
