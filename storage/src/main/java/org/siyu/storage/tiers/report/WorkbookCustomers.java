package org.siyu.storage.tiers.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.siyu.core.exchange.ExportProblem;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierReport;
import org.siyu.core.tiers.TierReportText;
import org.siyu.storage.workbook.StreamedWorkbook;
import org.siyu.storage.workbook.WorkbookPages;

/// The sheets with one row a customer: one for each tier and one with all.
final class WorkbookCustomers {
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

  private final WorkbookReport book;
  private final Map<String, XSSFSheet> tierSheets = new LinkedHashMap<>();
  private final XSSFSheet all;

  /// Makes the sheets with everything but their rows.
  ///
  /// @throws ProblemException [ExportProblem#TOO_MANY_ROWS]
  WorkbookCustomers(WorkbookReport book) {
    this.book = book;
    int customers = book.report.rows().size();
    if (customers > MOST_ROWS) {
      throw new ProblemException(Problem.of(ExportProblem.TOO_MANY_ROWS, customers, MOST_ROWS));
    }
    for (Tier tier : book.tiers()) {
      XSSFSheet sheet = book.customerSheet(book.tierName(tier.code()), tier.code());
      tierSheets.put(tier.code(), sheet);
      long rows =
          book.report.rows().stream()
              .filter(row -> row.assignment().tier().equals(tier.code()))
              .count();
      prepare(sheet, (int) rows);
    }
    all = book.customerSheet(book.text(TierReportText.SHEET_CUSTOMERS), "");
    prepare(all, customers);
  }

  XSSFSheet all() {
    return all;
  }

  XSSFSheet sheet(Tier tier) {
    return tierSheets.getOrDefault(tier.code(), all);
  }

  /// The cells of a column on the sheet with all customers, for formulas.
  String range(CustomerWorkbookColumn column) {
    String letter = column.letter();
    int last = Math.max(1, book.report.rows().size()) + 1;
    return WorkbookReport.quoted(all) + "!$" + letter + "$2:$" + letter + "$" + last;
  }

  private void prepare(XSSFSheet sheet, int rows) {
    WorkbookGrid grid = new WorkbookGrid(sheet, book.styles);
    CustomerWorkbookColumn[] columns = CustomerWorkbookColumn.values();
    for (CustomerWorkbookColumn column : columns) {
      sheet.setColumnWidth(
          column.ordinal(), column.characters(book.report.showsPersonalData()) * 256);
      grid.text(0, column.ordinal(), column.headerLook(), column.header(book));
    }
    grid.height(0, 30);
    CellRangeAddress cells = new CellRangeAddress(0, rows, 0, columns.length - 1);
    sheet.setAutoFilter(cells);
    sheet.createFreezePane(1, 1);
    WorkbookPages.table(sheet, 0);
  }

  /// What is to be streamed into the sheets.
  List<StreamedWorkbook.Rows> rows(Monitor monitor) {
    CustomerWorkbookCells cells = new CustomerWorkbookCells(book, monitor);
    List<StreamedWorkbook.Rows> streamed = new ArrayList<>();
    tierSheets.forEach(
        (tier, sheet) ->
            streamed.add(rows(sheet, row -> row.assignment().tier().equals(tier), cells)));
    streamed.add(rows(all, row -> true, cells));
    return streamed;
  }

  private StreamedWorkbook.Rows rows(
      XSSFSheet sheet, Predicate<TierReport.Row> belongs, CustomerWorkbookCells cells) {
    List<TierReport.Row> rows = book.report.rows().stream().filter(belongs).toList();
    return new StreamedWorkbook.Rows(
        sheet,
        CustomerWorkbookColumn.values().length,
        rows.size(),
        writer -> cells.write(rows, writer));
  }
}
