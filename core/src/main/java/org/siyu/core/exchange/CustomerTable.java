package org.siyu.core.exchange;

import java.util.List;
import org.siyu.core.customers.ColumnValue;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;

/// Customers as someone sees them, ready to be given out as a file.
///
/// @param title the sheet's name, at most 31 characters
/// @param columns in the viewer's order
public record CustomerTable(
    String title,
    List<HeadedColumn> columns,
    List<CustomerRow> rows,
    Disclosure disclosure,
    CustomerWords words) {
  public CustomerTable {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table has columns");
    }
  }

  /// @param header the column's name in the viewer's language
  public record HeadedColumn(CustomerColumn column, String header) {}

  /// A cell with codes and lists turned into words: blank, text, count, amount or day.
  public ColumnValue value(CustomerRow row, CustomerColumn column) {
    ColumnValue value = column.value(row, disclosure);
    return switch (value) {
      case ColumnValue.Coded(String code) -> ColumnValue.text(words.word(column, code));
      case ColumnValue.Names(List<String> names) -> ColumnValue.text(words.join(names));
      case ColumnValue.Blank(),
          ColumnValue.Text(_),
          ColumnValue.Count(_),
          ColumnValue.Amount(_),
          ColumnValue.Day(_) ->
          value;
    };
  }

  /// Whether the file would hold personal data in the clear.
  public boolean showsPersonalData() {
    return disclosure instanceof Disclosure.Unmasked
        && columns.stream().anyMatch(headed -> headed.column().isPersonal());
  }

  @Override
  public String toString() {
    return "CustomerTable[" + rows.size() + " rows]";
  }
}
