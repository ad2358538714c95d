package org.siyu.app.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;

/// Everything that can be done, found by typing a few letters of it; over the window's middle.
/// Arrow keys choose, Enter does, Esc closes.
final class CommandPalette extends StackPane {
  private static final double ROW = 38;
  static final String OWN_TITLE = "shell.command.palette";
  private static final double MARGIN = 14;
  private static final int MOST_ROWS = 9;

  private final Messages messages;
  private final List<Command> commands;
  private final ObservableList<Command> found = FXCollections.observableArrayList();
  private final ListView<Command> list = new ListView<>(found);
  private final TextField field = new TextField();

  CommandPalette(Messages messages, List<Command> commands) {
    this.messages = messages;
    this.commands = commands.stream().filter(other -> !other.titleKey().equals(OWN_TITLE)).toList();
    field.setPromptText(messages.text("shell.palette.prompt"));
    field.setAccessibleText(messages.text("shell.palette.prompt"));
    field.getStyleClass().add("palette-field");
    field.textProperty().subscribe(this::search);
    list.setAccessibleText(messages.text("shell.palette.results"));
    list.setFocusTraversable(false);
    list.setCellFactory(ignored -> new CommandCell());
    list.setFixedCellSize(ROW);
    list.setPrefHeight(MOST_ROWS * ROW + MARGIN);
    list.setPlaceholder(Controls.label(messages.text("shell.palette.nothing"), "muted"));
    list.setOnMouseClicked(event -> run());
    VBox box = Controls.styled(new VBox(field, list), "palette");
    box.setMaxSize(560, USE_PREF_SIZE);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    getChildren().add(box);
    getStyleClass().add("palette-layer");
    setVisible(false);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setMaxHeight(USE_PREF_SIZE);
  }

  void open() {
    field.clear();
    search("");
    setVisible(true);
    field.requestFocus();
  }

  void close() {
    setVisible(false);
  }

  private void search(String typed) {
    found.setAll(
        typed.isBlank()
            ? commands
            : commands.stream()
                .flatMap(command -> hit(typed, command))
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .map(Hit::command)
                .toList());
    list.setPrefHeight(Math.clamp(found.size(), 2, MOST_ROWS) * ROW + MARGIN);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private Stream<Hit> hit(String typed, Command command) {
    return FuzzyMatch.score(typed, messages.text(command.titleKey())).stream()
        .mapToObj(score -> new Hit(score, command));
  }

  private void key(KeyEvent event) {
    int chosen = list.getSelectionModel().getSelectedIndex();
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      close();
    } else if (code == KeyCode.ENTER) {
      run();
    } else if (code == KeyCode.DOWN) {
      select(chosen + 1);
    } else if (code == KeyCode.UP) {
      select(chosen - 1);
    } else {
      return;
    }
    event.consume();
  }

  private void select(int index) {
    int wanted = Math.clamp(index, 0, Math.max(0, found.size() - 1));
    list.getSelectionModel().select(wanted);
    list.scrollTo(Math.max(0, wanted - MOST_ROWS + 1));
  }

  private void run() {
    Command chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close();
      chosen.run().run();
    }
  }

  private record Hit(int score, Command command) {}

  private final class CommandCell extends ListCell<Command> {
    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      setText(null);
      setGraphic(command == null || empty ? null : row(command));
      setAccessibleText(command == null ? "" : messages.text(command.titleKey()));
    }

    private HBox row(Command command) {
      Label title = Controls.label(messages.text(command.titleKey()));
      HBox row = new HBox(12, Controls.icon(command.icon()), title, Controls.spacer());
      command
          .keys()
          .map(KeyCombination::getDisplayText)
          .filter(Objects::nonNull)
          .ifPresent(keys -> row.getChildren().add(Controls.label(keys, "keycap")));
      row.setAlignment(Pos.CENTER_LEFT);
      return row;
    }
  }
}
