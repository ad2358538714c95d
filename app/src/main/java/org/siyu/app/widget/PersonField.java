package org.siyu.app.widget;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Messages;

/// The customer that a form names: searched by name, phone or number, or nobody.
public final class PersonField extends VBox {
  private static final double ROW = 32;
  private static final int MOST_ROWS = 5;

  private final Messages messages;
  private final Function<String, List<People.Person>> people;
  private final Consumer<Optional<People.Person>> choose;
  private final SearchField search;
  private final ListView<People.Person> found = new ListView<>();
  private Optional<People.Person> chosen;

  /// @param name of the field, for screen readers
  /// @param people finds those of whom something was typed
  /// @param chosen who is named at the start
  /// @param choose told who is named from then on
  public PersonField(
      Messages messages,
      String name,
      String prompt,
      Function<String, List<People.Person>> people,
      Optional<People.Person> chosen,
      Consumer<Optional<People.Person>> choose) {
    super(4);
    this.messages = messages;
    this.people = people;
    this.chosen = chosen;
    this.choose = choose;
    this.search = new SearchField(messages, prompt, this::find);
    search.setMaxWidth(Double.MAX_VALUE);
    found.setFixedCellSize(ROW);
    found.setAccessibleText(name);
    found.setCellFactory(_ -> new PersonCell());
    found.setOnMouseClicked(_ -> take());
    found.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    show();
  }

  private void show() {
    getChildren()
        .setAll(
            chosen
                .<Node>map(
                    person ->
                        Chip.removable(
                            messages,
                            person.name(),
                            () -> {
                              set(Optional.empty());
                              search.requestFocus();
                            }))
                .orElse(search));
  }

  private void set(Optional<People.Person> person) {
    chosen = person;
    choose.accept(person);
    show();
  }

  private void find(String typed) {
    List<People.Person> offered = typed.isEmpty() ? List.of() : people.apply(typed);
    found.setItems(FXCollections.observableArrayList(offered));
    found.getSelectionModel().selectFirst();
    found.setPrefHeight(Math.clamp(offered.size(), 1, MOST_ROWS) * ROW + 2);
    if (offered.isEmpty()) {
      getChildren().setAll(search);
    } else {
      getChildren().setAll(search, found);
    }
  }

  private void searchKey(KeyEvent event) {
    boolean isOffered = getChildren().contains(found);
    if (isOffered && event.getCode() == KeyCode.DOWN) {
      found.requestFocus();
      event.consume();
    } else if (isOffered && event.getCode() == KeyCode.ENTER) {
      take();
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      take();
      event.consume();
    }
  }

  private void take() {
    People.@Nullable Person person = found.getSelectionModel().getSelectedItem();
    if (person != null) {
      search.setText("");
      set(Optional.of(person));
      getChildren().getFirst().requestFocus();
    }
  }

  private static final class PersonCell extends ListCell<People.Person> {
    @Override
    protected void updateItem(People.@Nullable Person person, boolean empty) {
      super.updateItem(person, empty);
      setText(person == null || empty ? "" : person.name() + "  " + person.detail());
    }
  }
}
