package org.siyu.app.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Formats;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.DataTable;
import org.siyu.core.customers.ColumnValue;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerSort;
import org.siyu.core.customers.Disclosure;

/// The columns of the customers' table: those of the view model are shown, in its order, and it is
/// told of every change. Sorting is left to it too.
final class CustomerColumns {
  private final CustomersViewModel model;
  private final CustomerTexts texts;
  private final Formats formats;
  private final DataTable<CustomerRow> table;

  CustomerColumns(CustomersViewModel model, CustomerTexts texts, Formats formats) {
    this.model = model;
    this.texts = texts;
    this.formats = formats;
    this.table = new DataTable<>(texts.tableTitle());
    List<CustomerColumn> order = new ArrayList<>(model.columns());
    for (CustomerColumn column : CustomerColumn.values()) {
      if (!order.contains(column)) {
        order.add(column);
      }
    }
    order.forEach(this::add);
    List<CustomerColumn> shown = List.copyOf(model.columns());
    for (TableColumn<CustomerRow, ?> column : table.getColumns()) {
      column.setVisible(of(column).filter(shown::contains).isPresent());
    }
    showSort();
    table.setSortPolicy(sorted -> sort(sorted.getSortOrder()));
    table.getVisibleLeafColumns().addListener((Observable _) -> tellColumns());
  }

  DataTable<CustomerRow> table() {
    return table;
  }

  private static Optional<CustomerColumn> of(TableColumn<?, ?> shown) {
    return of(shown.getId());
  }

  private static Optional<CustomerColumn> of(@Nullable String id) {
    for (CustomerColumn column : CustomerColumn.values()) {
      if (column.code().equals(id)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private void tellColumns() {
    model
        .columns()
        .setAll(
            table.getVisibleLeafColumns().stream().flatMap(shown -> of(shown).stream()).toList());
  }

  private void showSort() {
    for (CustomerSort key : model.sort()) {
      for (TableColumn<CustomerRow, ?> column : table.getColumns()) {
        if (of(column).filter(key.column()::equals).isPresent()) {
          column.setSortType(
              key.isDescending()
                  ? TableColumn.SortType.DESCENDING
                  : TableColumn.SortType.ASCENDING);
          table.getSortOrder().add(column);
        }
      }
    }
  }

  private boolean sort(ObservableList<TableColumn<CustomerRow, ?>> order) {
    List<CustomerSort> keys = new ArrayList<>();
    for (TableColumn<CustomerRow, ?> column : order) {
      boolean isDescending = column.getSortType() == TableColumn.SortType.DESCENDING;
      of(column).ifPresent(known -> keys.add(new CustomerSort(known, isDescending)));
    }
    if (!keys.equals(model.sort())) {
      model.sort(keys);
    }
    return true;
  }

  private void add(CustomerColumn column) {
    String title = texts.header(column);
    String id = column.code();
    if (column == CustomerColumn.TIER) {
      table.node(id, title, 108, row -> text(row, column), this::tier);
      return;
    }
    switch (column.kind()) {
      case TEXT, PERSONAL_TEXT, CODE, DAY ->
          table.text(id, title, width(column), row -> text(row, column));
      case COUNT, AMOUNT -> {
        table.text(id, title, width(column), row -> text(row, column));
        table.getColumns().getLast().getStyleClass().add("number");
      }
    }
  }

  private static double width(CustomerColumn column) {
    return switch (column) {
      case NICKNAME -> 150;
      case TAGS -> 190;
      case PHONE, WECOM_ID, MEMBERSHIP_NO, REGION -> 118;
      case RECENCY_SCORE, FREQUENCY_SCORE, MONETARY_SCORE, GENDER -> 56;
      case ORDERS -> 72;
      case REAL_NAME, OWNER, CONSENT, INTERACTIONS -> 88;
      case LAST_ORDER, LAST_INTERACTION, JOINED, TIER, CHANNEL, NET_SPEND, SEGMENT -> 104;
    };
  }

  private Node tier(CustomerRow row) {
    String code = row.standing().tier();
    return code.isEmpty() ? new Region() : Badge.tier(code, texts.word(CustomerColumn.TIER, code));
  }

  private String text(CustomerRow row, CustomerColumn column) {
    return switch (column.value(row, Disclosure.MASKED)) {
      case ColumnValue.Blank() -> "";
      case ColumnValue.Text(String text) -> text;
      case ColumnValue.Coded(String code) -> texts.word(column, code);
      case ColumnValue.Names(List<String> names) -> texts.join(names);
      case ColumnValue.Count(long count) -> formats.number(count);
      case ColumnValue.Amount(var money) -> formats.money(money);
      case ColumnValue.Day(var day) -> formats.date(day);
    };
  }
}
