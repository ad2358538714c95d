package org.siyu.app.widget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// One out of many (a tag, a member), found by typing, or a new one; Enter or a click picks it and
/// closes the sheet.
public final class Picker<T> {
  private static final double ROW = 30;
  private static final int ROWS = 8;
  private static final int LEAST_ROWS = 3;

  private final Function<T, String> words;
  private final Messages messages;
  private final Consumer<T> picked;
  private final ListView<T> list = new ListView<>();
  private final SearchField search;
  private final PopupButton button;
  private final Button create = Controls.flat(Action.of("", Feather.PLUS, () -> {}));
  private String creatingKey = "";
  private Optional<Consumer<String>> creating = Optional.empty();
  private List<T> offered = List.of();

  public Picker(Messages messages, String title, Function<T, String> words, Consumer<T> picked) {
    this.messages = messages;
    this.words = words;
    this.picked = picked;
    this.search = new SearchField(messages, messages.text("widget.filter.search"), this::narrow);
    search.setPrefWidth(220);
    list.setAccessibleText(title);
    list.setFixedCellSize(ROW);
    list.setPrefWidth(240);
    list.setCellFactory(_ -> new Cell());
    list.setPlaceholder(Controls.label(messages.text("widget.filter.nothing"), "muted"));
    list.setOnMouseClicked(_ -> pick());
    create.setVisible(false);
    create.managedProperty().bind(create.visibleProperty());
    create.setMaxWidth(Double.MAX_VALUE);
    create.setAlignment(Pos.CENTER_LEFT);
    create.setOnAction(_ -> make());
    VBox content = Controls.styled(new VBox(6, search, list, create), "choice-filter");
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    button = new PopupButton(title, content).onOpening(this::opening);
  }

  public Node button() {
    return button;
  }

  /// Opens the sheet, as the button does.
  public void open() {
    button.fire();
  }

  /// Offers to make something of what was typed, where there is none of that name.
  ///
  /// @param key of the words for it, with a place for the name
  public Picker<T> creating(String key, Consumer<String> make) {
    creatingKey = key;
    creating = Optional.of(make);
    return this;
  }

  public Picker<T> offer(List<T> choices) {
    offered = List.copyOf(choices);
    button.setDisable(offered.isEmpty() && creating.isEmpty());
    return this;
  }

  private void opening() {
    search.clear();
    narrow("");
  }

  private void narrow(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    list.setItems(
        FXCollections.observableArrayList(
            offered.stream()
                .filter(choice -> words.apply(choice).toLowerCase(Locale.ROOT).contains(wanted))
                .toList()));
    list.setPrefHeight(Math.clamp(list.getItems().size(), LEAST_ROWS, ROWS) * ROW + 2);
    list.getSelectionModel().selectFirst();
    String name = typed.strip();
    boolean isKnown = offered.stream().anyMatch(choice -> words.apply(choice).equals(name));
    create.setVisible(creating.isPresent() && !name.isEmpty() && !isKnown);
    if (create.isVisible()) {
      create.setText(messages.text(creatingKey, name));
    }
    create.setAccessibleText(create.getText());
  }

  private void make() {
    String typed = search.getText().strip();
    button.close();
    creating.ifPresent(make -> make.accept(typed));
  }

  private void key(KeyEvent event) {
    if (event.getTarget() == create) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      if (search.isFocused()) {
        narrow(search.getText());
      }
      pick();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && !list.isFocused()) {
      list.requestFocus();
      event.consume();
    }
  }

  private void pick() {
    T chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      button.close();
      picked.accept(chosen);
    } else if (create.isVisible()) {
      make();
    }
  }

  private final class Cell extends ListCell<T> {
    @Override
    protected void updateItem(@Nullable T choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(choice == null || empty ? "" : words.apply(choice));
    }
  }
}
