package org.siyu.app.customers;

import java.util.List;
import java.util.Optional;
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
import org.siyu.core.customers.Disclosure;

/// The columns of the customers' table: all of them, the usual ones visible.
final class CustomerColumns {
  private final CustomerTexts texts;
  private final Formats formats;

  CustomerColumns(CustomerTexts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  DataTable<CustomerRow> table() {
    DataTable<CustomerRow> table = new DataTable<>(texts.tableTitle());
    for (CustomerColumn column : CustomerColumn.values()) {
      add(table, column);
    }
    List<CustomerColumn> usual = CustomerColumn.usual();
    for (TableColumn<CustomerRow, ?> column : table.getColumns()) {
      column.setVisible(of(column.getId()).filter(usual::contains).isPresent());
    }
    return table;
  }

  static Optional<CustomerColumn> of(@Nullable String id) {
    for (CustomerColumn column : CustomerColumn.values()) {
      if (column.code().equals(id)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private void add(DataTable<CustomerRow> table, CustomerColumn column) {
    String title = texts.header(column);
    String id = column.code();
    if (column == CustomerColumn.TIER) {
      table.node(id, title, 116, row -> text(row, column), row -> tier(row));
      return;
    }
    switch (column.kind()) {
      case TEXT, PERSONAL_TEXT, CODE ->
          table.text(id, title, width(column), row -> text(row, column));
      case COUNT -> table.number(id, title, 84, row -> count(row, column), formats::number);
      case AMOUNT -> table.number(id, title, 120, row -> row.activity().netSpend(), formats::money);
      case DAY -> table.text(id, title, 108, row -> text(row, column));
    }
  }

  private static double width(CustomerColumn column) {
    return switch (column) {
      case NICKNAME, TAGS -> 160;
      case PHONE, WECOM_ID, MEMBERSHIP_NO, REGION -> 130;
      default -> 110;
    };
  }

  private Node tier(CustomerRow row) {
    String code = row.standing().tier();
    return code.isEmpty() ? new Region() : Badge.tier(code, texts.word(CustomerColumn.TIER, code));
  }

  private static Long count(CustomerRow row, CustomerColumn column) {
    return column.value(row, Disclosure.MASKED) instanceof ColumnValue.Count(long count)
        ? count
        : 0L;
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
