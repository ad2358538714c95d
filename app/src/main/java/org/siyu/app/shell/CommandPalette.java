package org.siyu.app.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;

/// Everything that can be done and everyone who can be found by typing a few letters; over the
/// window's middle. What was used lately comes first. Arrow keys choose, Enter does, Esc closes.
final class CommandPalette extends StackPane {
  private static final double ROW = 38;
  static final String OWN_TITLE = "shell.command.palette";
  private static final double MARGIN = 14;
  private static final int MOST_ROWS = 9;

  private final List<PaletteEntry> commands;
  private final PaletteEntry.Source others;
  private final RecentEntries recent;
  private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
  private final ListView<PaletteEntry> list = new ListView<>(found);
  private final TextField field = new TextField();
  private Optional<Node> before = Optional.empty();

  CommandPalette(
      Messages messages, List<Command> all, PaletteEntry.Source others, RecentEntries recent) {
    this.others = others;
    this.recent = recent;
    this.commands =
        all.stream()
            .filter(command -> !command.titleKey().equals(OWN_TITLE))
            .map(command -> PaletteEntry.of(command, messages))
            .toList();
    field.setPromptText(messages.text("shell.palette.prompt"));
    field.setAccessibleText(messages.text("shell.palette.prompt"));
    field.getStyleClass().add("palette-field");
    field.textProperty().subscribe(this::search);
    list.setAccessibleText(messages.text("shell.palette.results"));
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new EntryCell());
    list.setFixedCellSize(ROW);
    list.setPrefHeight(MOST_ROWS * ROW + MARGIN);
    list.setPlaceholder(Controls.label(messages.text("shell.palette.nothing"), "muted"));
    list.setOnMouseClicked(_ -> run());
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
    if (!isVisible() && getScene() != null) {
      before = Optional.ofNullable(getScene().getFocusOwner());
    }
    others.prepare();
    field.clear();
    search("");
    setVisible(true);
    field.requestFocus();
  }

  /// The keyboard goes back to where it was.
  void close() {
    if (isVisible()) {
      setVisible(false);
      before.ifPresent(Node::requestFocus);
    }
    before = Optional.empty();
  }

  private void search(String typed) {
    found.setAll(
        typed.isBlank()
            ? usual()
            : Stream.concat(
                    commands.stream()
                        .flatMap(command -> hit(typed, command))
                        .sorted(Comparator.comparingInt(Hit::score).reversed())
                        .map(Hit::entry),
                    others.apply(typed).stream())
                .toList());
    list.setPrefHeight(Math.clamp(found.size(), 2, MOST_ROWS) * ROW + MARGIN);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  /// What was used lately, then the rest.
  private List<PaletteEntry> usual() {
    List<PaletteEntry> latest = recent.with(commands);
    return Stream.concat(
            latest.stream(), commands.stream().filter(command -> !latest.contains(command)))
        .toList();
  }

  private static Stream<Hit> hit(String typed, PaletteEntry entry) {
    return FuzzyMatch.score(typed, entry.text()).stream().mapToObj(score -> new Hit(score, entry));
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
    PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close();
      recent.remember(chosen);
      chosen.run().run();
    }
  }

  private record Hit(int score, PaletteEntry entry) {}

  private static final class EntryCell extends ListCell<PaletteEntry> {
    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(null);
      setGraphic(entry == null || empty ? null : row(entry));
      setAccessibleText(entry == null ? "" : entry.text() + " " + entry.note());
    }

    private static HBox row(PaletteEntry entry) {
      Label title = Controls.label(entry.text());
      title.setMinWidth(0);
      HBox row = new HBox(12, Controls.icon(entry.icon()), title, Controls.spacer());
      if (!entry.note().isEmpty()) {
        row.getChildren()
            .add(
                Controls.rigid(Controls.label(entry.note(), entry.isKey() ? "keycap" : "caption")));
      }
      row.setAlignment(Pos.CENTER_LEFT);
      return row;
    }
  }
}
