package org.siyu.app.customers;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerTotals;
import org.siyu.core.customers.Tag;

/// What can be done with several selected customers, and what they come to. Out of sight while
/// fewer than two are selected.
final class SelectionBar extends HBox {
  private final CustomersViewModel model;
  private final TotalsText totals;
  private final Label sums = Controls.paragraph("", "strong");
  private final TagPicker add;
  private final TagPicker remove;
  private List<CustomerRow> selected = List.of();

  /// @param copy copies the selection as a table
  /// @param export writes these customers to a file
  SelectionBar(
      CustomersViewModel model,
      TotalsText totals,
      CustomerTexts texts,
      Runnable copy,
      Runnable export) {
    super(16);
    this.model = model;
    this.totals = totals;
    Messages messages = totals.messages();
    this.add =
        new TagPicker(
            messages,
            texts,
            messages.text("customers.selection.tag"),
            tag -> model.tag(ids(), Set.of(tag.id()), Set.of()));
    this.remove =
        new TagPicker(
            messages,
            texts,
            messages.text("customers.selection.untag"),
            tag -> model.tag(ids(), Set.of(), Set.of(tag.id())));
    FlowPane actions =
        new FlowPane(
            8,
            8,
            add.button(),
            remove.button(),
            Controls.button(
                Action.of(messages.text("customers.selection.copy"), Feather.COPY, copy)),
            Controls.button(
                Action.of(messages.text("customers.selection.export"), Feather.DOWNLOAD, export)));
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.setPrefWrapLength(460);
    actions.setMinWidth(0);
    HBox.setHgrow(actions, Priority.ALWAYS);
    sums.setMinWidth(150);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(sums, actions);
    getStyleClass().add("selection-bar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  List<CustomerRow> selected() {
    return selected;
  }

  void show(List<CustomerRow> rows) {
    selected = rows;
    setVisible(rows.size() > 1);
    if (!isVisible()) {
      return;
    }
    sums.setText(totals.of("customers.selection", CustomerTotals.of(rows)));
    List<Tag> tags = model.choicesProperty().get().tags();
    add.tags(tags, _ -> false);
    remove.tags(tags, tag -> rows.stream().noneMatch(row -> row.profile().tags().contains(tag)));
  }

  private List<CustomerId> ids() {
    return selected.stream().map(CustomerRow::id).toList();
  }
}
