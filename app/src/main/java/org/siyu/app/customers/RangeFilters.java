package org.siyu.app.customers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.IsoDay;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerQuery.SpendRange;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;

/// The filters with a from and a to: joined, last order, net spend. An open end is left blank; what
/// cannot be read asks for nothing.
final class RangeFilters {
  static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private final CustomersViewModel model;
  private final Messages messages;
  private final GridPane grid = new GridPane(8, 10);
  private final DatePicker joinedFrom;
  private final DatePicker joinedTo;
  private final DatePicker orderFrom;
  private final DatePicker orderTo;
  private final TextField least;
  private final TextField most;
  private boolean isShowing;

  RangeFilters(CustomersViewModel model, Messages messages, Formats formats) {
    this.model = model;
    this.messages = messages;
    String joined = messages.text("customers.column.joined");
    String lastOrder = messages.text("customers.column.last-order");
    String spend = messages.text("customers.column.net-spend");
    joinedFrom = picker(joined, "customers.filter.from", formats);
    joinedTo = picker(joined, "customers.filter.to", formats);
    orderFrom = picker(lastOrder, "customers.filter.from", formats);
    orderTo = picker(lastOrder, "customers.filter.to", formats);
    least = amount(spend, "customers.filter.least");
    most = amount(spend, "customers.filter.most");
    line(0, joined, joinedFrom, joinedTo);
    line(1, lastOrder, orderFrom, orderTo);
    line(2, spend, least, most);
  }

  Node node() {
    return grid;
  }

  private void line(int row, String name, Node from, Node to) {
    Label label = Controls.rigid(Controls.label(name, "muted"));
    label.setLabelFor(from);
    grid.addRow(row, label, from, Controls.label("–", "muted"), to);
  }

  private DatePicker picker(String name, String endKey, Formats formats) {
    DatePicker picker = new DatePicker();
    picker.setPrefWidth(132);
    picker.setPromptText(messages.text(endKey));
    picker.setAccessibleText(name + " " + messages.text(endKey));
    picker.setConverter(new IsoDay(formats));
    picker.valueProperty().addListener((_, _, _) -> ask());
    return picker;
  }

  private TextField amount(String name, String endKey) {
    TextField field = new TextField();
    field.setPrefWidth(132);
    field.setPromptText(messages.text(endKey));
    field.setAccessibleText(name + " " + messages.text(endKey));
    field.setOnAction(_ -> ask());
    field.focusedProperty().addListener((_, _, isFocused) -> askUnless(isFocused));
    return field;
  }

  private void askUnless(boolean isFocused) {
    if (!isFocused) {
      ask();
    }
  }

  private void ask() {
    // a view that was replaced loses the focus too, and has nothing to say any more
    if (isShowing || grid.getScene() == null) {
      return;
    }
    Optional<Money> low = money(least);
    Optional<Money> high = money(most);
    Optional<SpendRange> spend =
        low.isEmpty() && high.isEmpty() ? Optional.empty() : Optional.of(new SpendRange(low, high));
    model.ask(
        query ->
            query
                .withJoined(range(joinedFrom, joinedTo))
                .withLastOrder(range(orderFrom, orderTo))
                .withSpend(spend));
  }

  private static Optional<DateRange> range(DatePicker from, DatePicker to) {
    LocalDate first = from.getValue() == null ? EARLIEST : from.getValue();
    LocalDate last = to.getValue() == null ? LATEST : to.getValue();
    boolean isOpen = first.equals(EARLIEST) && last.equals(LATEST);
    return isOpen || last.isBefore(first)
        ? Optional.empty()
        : Optional.of(new DateRange(first, last));
  }

  private static Optional<Money> money(TextField field) {
    String text = field.getText().replaceAll("[,，¥$€£\\s]", "");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Money.of(new BigDecimal(text)));
    } catch (NumberFormatException | ArithmeticException unreadable) {
      return Optional.empty();
    }
  }

  void show(CustomerQuery query) {
    isShowing = true;
    show(joinedFrom, joinedTo, query.joined());
    show(orderFrom, orderTo, query.lastOrder());
    show(least, query.spend().flatMap(SpendRange::least));
    show(most, query.spend().flatMap(SpendRange::most));
    isShowing = false;
  }

  private static void show(DatePicker from, DatePicker to, Optional<DateRange> range) {
    from.setValue(range.map(DateRange::first).filter(day -> !day.equals(EARLIEST)).orElse(null));
    to.setValue(range.map(DateRange::last).filter(day -> !day.equals(LATEST)).orElse(null));
  }

  private static void show(TextField field, Optional<Money> bound) {
    if (!money(field).equals(bound)) {
      field.setText(bound.map(money -> money.amount().toPlainString()).orElse(""));
    }
  }
}
