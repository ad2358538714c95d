package org.siyu.app.customers;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.PopupButton;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerSort;
import org.siyu.core.customers.SavedView;

/// Which columns are shown, in which order, and how they are sorted: what the mouse does at the
/// table's header, for the keyboard.
final class ColumnsSheet {
  private static final double HEIGHT = 400;

  private final CustomersViewModel model;
  private final Messages messages;
  private final CustomerTexts texts;
  private final VBox lines = new VBox(2);
  private final PopupButton button;

  ColumnsSheet(CustomersViewModel model, Messages messages, CustomerTexts texts) {
    this.model = model;
    this.messages = messages;
    this.texts = texts;
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(300, HEIGHT);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox content =
        new VBox(
            8,
            Controls.paragraph(messages.text("customers.columns.text"), "caption"),
            scroll,
            Controls.flat(
                Action.of(
                    messages.text("customers.columns.usual"),
                    Feather.ROTATE_CCW,
                    () -> model.views().showUsual())));
    content.setPrefWidth(300);
    this.button =
        new PopupButton(messages.text("customers.columns"), Controls.styled(content, "columns"))
            .onOpening(this::show);
    WhileShown.listen(
        button,
        () ->
            model
                .views()
                .columnsProperty()
                .subscribe(_ -> showIfOpen())
                .and(model.sortProperty().subscribe(_ -> showIfOpen())));
  }

  Node button() {
    return button;
  }

  private void showIfOpen() {
    if (lines.getScene() != null && lines.getScene().getWindow() != null) {
      show();
    }
  }

  private void show() {
    int focused = focused();
    List<CustomerColumn> order =
        new ArrayList<>(model.views().columns().stream().map(SavedView.Column::column).toList());
    int shown = order.size();
    for (CustomerColumn column : CustomerColumn.values()) {
      if (!order.contains(column)) {
        order.add(column);
      }
    }
    lines.getChildren().setAll(order.stream().map(column -> line(column, order, shown)).toList());
    if (focused >= 0) {
      ((HBox) lines.getChildren().get(focused)).getChildren().getFirst().requestFocus();
    }
  }

  private int focused() {
    for (int index = 0; index < lines.getChildren().size(); index++) {
      if (lines.getChildren().get(index) instanceof HBox line
          && line.getChildren().stream().anyMatch(Node::isFocused)) {
        return index;
      }
    }
    return -1;
  }

  private Node line(CustomerColumn column, List<CustomerColumn> order, int shown) {
    String name = texts.header(column);
    CheckBox box = new CheckBox(name);
    box.setSelected(order.indexOf(column) < shown);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(_ -> model.views().show(column, box.isSelected()));
    HBox.setHgrow(box, Priority.ALWAYS);
    Button up = move(column, "customers.columns.up", Feather.ARROW_UP, -1);
    up.setDisable(order.indexOf(column) == 0 || !box.isSelected());
    Button down = move(column, "customers.columns.down", Feather.ARROW_DOWN, 1);
    down.setDisable(order.indexOf(column) >= shown - 1);
    HBox line = new HBox(2, box, sort(column), up, down);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Button move(CustomerColumn column, String key, Ikon icon, int places) {
    return Controls.iconButton(
        Action.of(
            messages.text(key, texts.header(column)),
            icon,
            () -> model.views().move(column, places)));
  }

  /// Turns from unsorted to ascending to descending; further columns weigh less.
  private Button sort(CustomerColumn column) {
    int place = placeOf(column);
    boolean isSorted = place >= 0;
    boolean isDescending = isSorted && model.sort().get(place).isDescending();
    String state =
        isSorted
            ? messages.text(
                isDescending ? "customers.columns.descending" : "customers.columns.ascending",
                place + 1)
            : messages.text("customers.columns.unsorted");
    Button button =
        Controls.iconButton(
            Action.of(
                messages.text("customers.columns.sort", texts.header(column), state),
                isSorted ? isDescending ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP : Feather.CODE,
                () -> turn(column)));
    if (isSorted) {
      button.setText(Integer.toString(place + 1));
    } else {
      button.getGraphic().setRotate(90);
    }
    return button;
  }

  private int placeOf(CustomerColumn column) {
    for (int index = 0; index < model.sort().size(); index++) {
      if (model.sort().get(index).column() == column) {
        return index;
      }
    }
    return -1;
  }

  private void turn(CustomerColumn column) {
    List<CustomerSort> keys = new ArrayList<>(model.sort());
    int place = placeOf(column);
    if (place < 0) {
      keys.add(new CustomerSort(column, false));
    } else if (keys.get(place).isDescending()) {
      keys.remove(place);
    } else {
      keys.set(place, new CustomerSort(column, true));
    }
    model.sort(keys);
  }
}
