package org.siyu.app.library;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.SearchField;

/// The customer that a topic names: searched by name, phone or number, or nobody.
final class PersonField extends VBox {
  private static final double ROW = 32;
  private static final int MOST_ROWS = 5;

  private final TopicsViewModel model;
  private final TopicForm form;
  private final Messages messages;
  private final SearchField search;
  private final ListView<People.Person> found = new ListView<>();

  PersonField(TopicsViewModel model, TopicForm form, Messages messages) {
    super(4);
    this.model = model;
    this.form = form;
    this.messages = messages;
    this.search =
        new SearchField(messages, messages.text("library.topic.customer.search"), this::find);
    search.setMaxWidth(Double.MAX_VALUE);
    found.setFixedCellSize(ROW);
    found.setAccessibleText(messages.text("library.topic.customer"));
    found.setCellFactory(_ -> new PersonCell());
    found.setOnMouseClicked(_ -> take());
    found.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    show();
  }

  private void show() {
    getChildren()
        .setAll(
            form.customer()
                .<Node>map(
                    person ->
                        Chip.removable(
                            messages,
                            person.name(),
                            () -> {
                              form.customer(Optional.empty());
                              show();
                              search.requestFocus();
                            }))
                .orElse(search));
  }

  private void find(String typed) {
    List<People.Person> people = typed.isEmpty() ? List.of() : model.people(typed);
    found.setItems(FXCollections.observableArrayList(people));
    found.getSelectionModel().selectFirst();
    found.setPrefHeight(Math.clamp(people.size(), 1, MOST_ROWS) * ROW + 2);
    if (people.isEmpty()) {
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
    People.@Nullable Person chosen = found.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      form.customer(Optional.of(chosen));
      search.setText("");
      show();
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
