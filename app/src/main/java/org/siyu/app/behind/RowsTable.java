package org.siyu.app.behind;

import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import org.siyu.app.i18n.Formats;
import org.siyu.app.widget.DataTable;
import org.siyu.core.behind.BehindColumn;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.BehindRow.Paper;
import org.siyu.core.customers.ColumnValue;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.shared.Money;

/// The rows of a page. Where these are all rows they can be sorted by any column; otherwise only
/// the order of all rows means something, and that is chosen above.
final class RowsTable {
  private final BehindTexts texts;
  private final Formats formats;
  private final DataTable<BehindRow> table;

  RowsTable(
      BehindViewModel.Shown shown, BehindTexts texts, Formats formats, Consumer<BehindRow> open) {
    this.texts = texts;
    this.formats = formats;
    this.table = new DataTable<>(texts.name());
    shown.page().family().columns().forEach(this::add);
    table.onOpen(open).filling().rows(FXCollections.observableArrayList(shown.page().rows()));
    table.setId("behind-table");
    boolean isWhole = !shown.page().hasBefore() && !shown.page().hasMore();
    table.getColumns().forEach(column -> column.setSortable(isWhole));
    table.getSelectionModel().selectFirst();
  }

  DataTable<BehindRow> node() {
    return table;
  }

  private void add(BehindColumn column) {
    switch (column) {
      case DAY ->
          table.<LocalDateTime>value(
              column.code(),
              texts.header(column),
              96,
              BehindRow::at,
              at -> formats.date(at.toLocalDate()));
      case AMOUNT -> money(column, Paper::amount);
      case REFUND -> money(column, Paper::refund);
      case NET -> money(column, Paper::net);
      case COUNTS ->
          table.<Double>number(
              column.code(), texts.header(column), 104, BehindRow::counts, texts::value);
      case KIND, TITLE, CUSTOMER, MEMBER, COUNTED, STATE, CHANNEL, ORIGIN, OTHERS ->
          table.text(column.code(), texts.header(column), width(column), row -> text(row, column));
    }
  }

  private void money(BehindColumn column, Function<Paper, Money> amount) {
    table.<Long>number(
        column.code(),
        texts.header(column),
        92,
        row -> row.paper().map(amount).map(Money::cents).orElse(0L),
        cents ->
            cents == 0 && column == BehindColumn.REFUND ? "" : formats.money(new Money(cents)));
  }

  private static double width(BehindColumn column) {
    return switch (column) {
      case KIND, STATE, COUNTED -> 80;
      case MEMBER -> 132;
      case CHANNEL -> 100;
      case CUSTOMER -> 110;
      case TITLE -> 160;
      default -> 260;
    };
  }

  private String text(BehindRow row, BehindColumn column) {
    return switch (column.value(row, Disclosure.MASKED, texts)) {
      case ColumnValue.Text(String text) -> text;
      default ->
          column == BehindColumn.CUSTOMER && row.customer().isPresent() ? texts.unnamed() : "";
    };
  }
}
