package org.siyu.storage.customers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.siyu.core.customers.ColumnValue;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.exchange.CustomerTable.HeadedColumn;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.workbook.CellWriter;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WorkbookText;

/// Writes the rows of a customer table cell by cell.
final class CustomerListWorkbookCells {
  private static final int ROWS_A_CHECK = 1_000;
  private static final int FILTER_BUTTON = 4;
  private static final int WIDEST = 60;

  private final CustomerTable table;
  private final List<CustomerColumn> columns;
  private final Map<String, Integer> tierStyles = new HashMap<>();
  private final int text;
  private final int guarded;
  private final int count;
  private final int money;
  private final int date;

  /// @param tiers the codes of all tiers that occur
  CustomerListWorkbookCells(CustomerTable table, WorkbookStyles styles, Set<String> tiers) {
    this.table = table;
    this.columns = table.columns().stream().map(HeadedColumn::column).toList();
    this.text = styles.of(WorkbookLook.TEXT).getIndex();
    this.guarded = styles.of(WorkbookLook.GUARDED_TEXT).getIndex();
    this.count = styles.of(WorkbookLook.COUNT).getIndex();
    this.money = styles.of(WorkbookLook.MONEY).getIndex();
    this.date = styles.of(WorkbookLook.DATE).getIndex();
    for (String tier : tiers) {
      tierStyles.put(tier, (int) styles.tier(tier).getIndex());
    }
  }

  void write(CellWriter writer, Monitor monitor) {
    int done = 0;
    for (CustomerRow row : table.rows()) {
      if (done++ % ROWS_A_CHECK == 0) {
        monitor.check();
        monitor.progress("export", done, table.rows().size());
      }
      writer.nextRow();
      for (CustomerColumn column : columns) {
        write(writer, row, column);
      }
    }
  }

  private void write(CellWriter writer, CustomerRow row, CustomerColumn column) {
    switch (table.value(row, column)) {
      case ColumnValue.Text(String value) -> writer.text(style(row, column, value), value);
      case ColumnValue.Count(long number) -> writer.number(count, number);
      case ColumnValue.Amount(Money amount) -> writer.hundredths(money, amount.cents());
      case ColumnValue.Day(LocalDate day) -> writer.day(date, day);
      case ColumnValue.Blank(), ColumnValue.Coded(_), ColumnValue.Names(_) -> writer.blank(text);
    }
  }

  private int style(CustomerRow row, CustomerColumn column, String value) {
    if (column == CustomerColumn.TIER) {
      return tierStyles.getOrDefault(row.standing().tier(), text);
    }
    return WorkbookText.looksLikeFormula(value) ? guarded : text;
  }

  /// A column's width in characters: that of what it usually holds, or of its header.
  static int width(HeadedColumn headed) {
    int usual =
        switch (headed.column()) {
          case RECENCY_SCORE, FREQUENCY_SCORE, MONETARY_SCORE, GENDER -> 8;
          case ORDERS, INTERACTIONS, CONSENT -> 11;
          case LAST_ORDER, LAST_INTERACTION, JOINED, OWNER, REAL_NAME, TIER -> 13;
          case PHONE, NET_SPEND, CHANNEL, SEGMENT -> 16;
          case NICKNAME, REGION -> 20;
          case WECOM_ID, MEMBERSHIP_NO -> 24;
          case TAGS -> 40;
        };
    return Math.clamp(measured(headed.header()) + FILTER_BUTTON, usual, WIDEST);
  }

  /// Chinese characters are twice as wide as Latin ones.
  private static int measured(String header) {
    return header.codePoints().map(letter -> letter >= 0x1100 ? 2 : 1).sum();
  }
}
