package org.siyu.storage.tiers.report;

import static org.siyu.storage.tiers.report.CustomerWorkbookColumn.ORDERS;
import static org.siyu.storage.tiers.report.CustomerWorkbookColumn.RECENCY_DAYS;
import static org.siyu.storage.tiers.report.CustomerWorkbookColumn.SPEND;
import static org.siyu.storage.tiers.report.CustomerWorkbookColumn.TIER;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierReportText;
import org.siyu.storage.workbook.WorkbookBars;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// How many customers each tier has and what they spent, counted by formulas over the sheet with
/// all customers.
final class WorkbookDistribution {
  static final int FIRST = 4;
  private static final int HEADER = FIRST - 1;

  private final WorkbookReport book;
  private final WorkbookGrid grid;
  private final WorkbookCustomers customers;
  private final ReportTotals totals;
  private final int last;

  WorkbookDistribution(
      WorkbookReport book, WorkbookGrid grid, WorkbookCustomers customers, ReportTotals totals) {
    this.book = book;
    this.grid = grid;
    this.customers = customers;
    this.totals = totals;
    this.last = FIRST + book.tiers().size() - 1;
  }

  void write() {
    grid.widths(26, 14, 14, 18, 14, 12, 18, 18, 18);
    grid.text(0, 0, WorkbookLook.TITLE, book.text(TierReportText.SHEET_DISTRIBUTION));
    grid.text(1, 0, WorkbookLook.SUBTITLE, book.text(TierReportText.ABOUT_DISTRIBUTION));
    grid.height(0, 30);
    header();
    List<Tier> tiers = book.tiers();
    for (int index = 0; index < tiers.size(); index++) {
      tier(FIRST + index, tiers.get(index).code());
    }
    total(last + 1);
    bars(2);
    bars(4);
    grid.sheet.createFreezePane(1, FIRST);
    WorkbookPages.table(grid.sheet, HEADER);
  }

  /// The tiers' cells of a column, for charts.
  CellRangeAddress cells(int column) {
    return new CellRangeAddress(FIRST, last, column, column);
  }

  private void header() {
    grid.text(HEADER, 0, WorkbookLook.HEADER, book.text(TierReportText.TIER));
    String[] names = {
      book.text(TierReportText.CUSTOMERS),
      book.text(TierReportText.CUSTOMER_SHARE),
      book.amountHeader(TierReportText.SPEND),
      book.text(TierReportText.SPEND_SHARE),
      book.text(TierReportText.ORDERS),
      book.amountHeader(TierReportText.SPEND_PER_CUSTOMER),
      book.amountHeader(TierReportText.AVERAGE_ORDER),
      book.text(TierReportText.MEAN_RECENCY)
    };
    for (int index = 0; index < names.length; index++) {
      grid.text(HEADER, index + 1, WorkbookLook.NUMBER_HEADER, names[index]);
    }
    grid.height(HEADER, 32);
  }

  private void tier(int row, String code) {
    int line = row + 1;
    int sum = last + 2;
    ReportTotals.Sums sums = totals.tier(code);
    ReportTotals.Sums all = totals.all();
    String name = book.tierName(code);
    String which = criterion("$A" + line, name);
    String tiers = customers.range(TIER);
    grid.tier(row, 0, code, name);
    grid.height(row, 20);
    count(row, 1, "COUNTIF(%s,%s)".formatted(tiers, which), sums.customers);
    percent(row, 2, share("B", line, sum), ReportTotals.share(sums.customers, all.customers));
    money(row, 3, sumIf(tiers, which, customers.range(SPEND)), sums.spend());
    percent(row, 4, share("D", line, sum), ReportTotals.share(sums.cents, all.cents));
    count(row, 5, sumIf(tiers, which, customers.range(ORDERS)), sums.orders);
    money(row, 6, quotient("D", "B", line), sums.spendPerCustomer());
    money(row, 7, quotient("D", "F", line), sums.averageOrder());
    grid.formula(
        row,
        8,
        WorkbookLook.DECIMAL,
        "IFERROR(AVERAGEIF(%s,%s,%s),\"\")".formatted(tiers, which, customers.range(RECENCY_DAYS)),
        sums.meanRecency());
  }

  private void total(int row) {
    int line = row + 1;
    ReportTotals.Sums all = totals.all();
    grid.text(row, 0, WorkbookLook.TOTAL_LABEL, book.text(TierReportText.TOTAL));
    grid.height(row, 20);
    grid.formula(row, 1, WorkbookLook.TOTAL_COUNT, sum("B"), all.customers);
    grid.formula(row, 2, WorkbookLook.TOTAL_PERCENT, sum("C"), all.customers == 0 ? 0 : 1);
    grid.formula(row, 3, WorkbookLook.TOTAL_MONEY, sum("D"), all.spend());
    grid.formula(row, 4, WorkbookLook.TOTAL_PERCENT, sum("E"), all.cents == 0 ? 0 : 1);
    grid.formula(row, 5, WorkbookLook.TOTAL_COUNT, sum("F"), all.orders);
    grid.formula(
        row, 6, WorkbookLook.TOTAL_MONEY, quotient("D", "B", line), all.spendPerCustomer());
    grid.formula(row, 7, WorkbookLook.TOTAL_MONEY, quotient("D", "F", line), all.averageOrder());
    grid.formula(
        row,
        8,
        WorkbookLook.TOTAL_DECIMAL,
        "IFERROR(AVERAGE(%s),\"\")".formatted(customers.range(RECENCY_DAYS)),
        all.meanRecency());
  }

  private void count(int row, int column, String formula, long result) {
    grid.formula(row, column, WorkbookLook.COUNT, formula, result);
  }

  private void money(int row, int column, String formula, double result) {
    grid.formula(row, column, WorkbookLook.MONEY, formula, result);
  }

  private void percent(int row, int column, String formula, double result) {
    grid.formula(row, column, WorkbookLook.PERCENT, formula, result);
  }

  private String sum(String column) {
    return "SUM(%s%d:%s%d)".formatted(column, FIRST + 1, column, last + 1);
  }

  private static String sumIf(String range, String which, String amounts) {
    return "SUMIF(%s,%s,%s)".formatted(range, which, amounts);
  }

  private static String share(String column, int line, int sum) {
    return "IF(%s$%d=0,0,%s%d/%s$%d)".formatted(column, sum, column, line, column, sum);
  }

  private static String quotient(String above, String below, int line) {
    return "IF(%s%d=0,\"\",%s%d/%s%d)".formatted(below, line, above, line, below, line);
  }

  /// The cell itself; where the name has a sign that COUNTIF would take for a pattern or a
  /// comparison, the cell with those signs disarmed.
  static String criterion(String cell, String name) {
    boolean isPlain = name.chars().noneMatch(letter -> "*?~<>=".indexOf(letter) >= 0);
    return isPlain
        ? cell
        : "\"=\"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(%s,\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")"
            .formatted(cell);
  }

  private void bars(int column) {
    WorkbookBars.add(grid.sheet, cells(column));
  }
}
