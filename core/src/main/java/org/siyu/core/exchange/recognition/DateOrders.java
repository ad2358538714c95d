package org.siyu.core.exchange.recognition;

import java.time.ZoneOffset;
import java.util.List;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.cell.DateText;
import org.siyu.core.exchange.cell.Parsed;
import org.siyu.core.exchange.mapping.ColumnMapping;
import org.siyu.core.exchange.mapping.ColumnTarget.ToField;
import org.siyu.core.exchange.mapping.HeaderBlock;
import org.siyu.core.exchange.mapping.MappedColumn;
import org.siyu.core.exchange.profile.DateOrder;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.ValueType;
import org.siyu.core.shared.Monitor;

/// Finds out from the values of a sheet whether 03/04/2026 has the day or the month first: some
/// value with 13 or more tells. Reads the whole sheet only when the first rows are ambiguous.
final class DateOrders {
  private static final DateText UNKNOWN = new DateText(DateOrder.UNKNOWN, ZoneOffset.UTC);
  private static final DateText DAY_FIRST = new DateText(DateOrder.DAY_FIRST, ZoneOffset.UTC);
  private static final DateText MONTH_FIRST = new DateText(DateOrder.MONTH_FIRST, ZoneOffset.UTC);

  private boolean hasAmbiguous;
  private boolean hasDayFirst;
  private boolean hasMonthFirst;

  static DateOrder find(
      TabularFile file,
      int sheet,
      HeaderBlock header,
      ColumnMapping columns,
      List<SampleRow> sample,
      Monitor monitor) {
    List<Integer> dates =
        columns.columns().stream().filter(DateOrders::isDate).map(MappedColumn::column).toList();
    DateOrders orders = new DateOrders();
    for (SampleRow row : sample) {
      if (row.number() > header.lastRow()) {
        dates.forEach(column -> orders.look(row.kind(column), row.cell(column)));
      }
    }
    if (orders.hasAmbiguous && !orders.isDecided()) {
      file.read(
          sheet,
          row -> {
            if (row.number() > header.lastRow()) {
              dates.forEach(column -> orders.look(row.kind(column), row.text(column)));
            }
            return !orders.isDecided();
          },
          monitor);
    }
    return orders.result();
  }

  private static boolean isDate(MappedColumn column) {
    return column.target() instanceof ToField(ImportField field)
        && (field.type() == ValueType.DATE || field.type() == ValueType.DATE_TIME);
  }

  private void look(CellKind kind, String text) {
    if (kind != CellKind.TEXT) {
      return;
    }
    if (UNKNOWN.parse(text) instanceof Parsed.Trouble<?>(ImportProblem code)
        && code == ImportProblem.AMBIGUOUS_DATE) {
      hasAmbiguous = true;
      return;
    }
    boolean isDayFirst = DAY_FIRST.parse(text) instanceof Parsed.Value<?>;
    boolean isMonthFirst = MONTH_FIRST.parse(text) instanceof Parsed.Value<?>;
    hasDayFirst |= isDayFirst && !isMonthFirst;
    hasMonthFirst |= isMonthFirst && !isDayFirst;
  }

  private boolean isDecided() {
    return hasDayFirst || hasMonthFirst;
  }

  private DateOrder result() {
    if (hasDayFirst == hasMonthFirst) {
      return DateOrder.UNKNOWN;
    }
    return hasDayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
  }
}
