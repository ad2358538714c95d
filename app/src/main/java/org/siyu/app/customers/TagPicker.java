package org.siyu.app.customers;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.PopupButton;
import org.siyu.app.widget.SearchField;
import org.siyu.core.customers.Tag;

/// One tag out of many, found by typing; Enter or a click picks it and closes the sheet.
final class TagPicker {
  private static final double ROW = 30;
  private static final int ROWS = 8;

  private final CustomerTexts texts;
  private final Consumer<Tag> picked;
  private final ListView<Tag> list = new ListView<>();
  private final SearchField search;
  private final PopupButton button;
  private List<Tag> tags = List.of();

  TagPicker(Messages messages, CustomerTexts texts, String title, Consumer<Tag> picked) {
    this.texts = texts;
    this.picked = picked;
    this.search = new SearchField(messages, messages.text("widget.filter.search"), this::narrow);
    search.setPrefWidth(220);
    list.setAccessibleText(title);
    list.setFixedCellSize(ROW);
    list.setPrefSize(240, ROWS * ROW + 2);
    list.setCellFactory(_ -> new Cell());
    list.setPlaceholder(Controls.label(messages.text("widget.filter.nothing"), "muted"));
    list.setOnMouseClicked(_ -> pick());
    VBox content = Controls.styled(new VBox(6, search, list), "choice-filter");
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    button = new PopupButton(title, content).onOpening(this::opening);
  }

  Node button() {
    return button;
  }

  TagPicker tags(List<Tag> offered, Predicate<Tag> isLeftOut) {
    tags = offered.stream().filter(isLeftOut.negate()).toList();
    button.setDisable(tags.isEmpty());
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
            tags.stream()
                .filter(tag -> texts.tag(tag).toLowerCase(Locale.ROOT).contains(wanted))
                .toList()));
    list.getSelectionModel().selectFirst();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      pick();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && !list.isFocused()) {
      list.requestFocus();
      event.consume();
    }
  }

  private void pick() {
    Tag chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      button.close();
      picked.accept(chosen);
    }
  }

  private final class Cell extends ListCell<Tag> {
    @Override
    protected void updateItem(@Nullable Tag tag, boolean empty) {
      super.updateItem(tag, empty);
      setText(tag == null || empty ? "" : texts.tag(tag));
    }
  }
}
