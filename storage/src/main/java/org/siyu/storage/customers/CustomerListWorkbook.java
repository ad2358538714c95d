package org.siyu.storage.customers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.exchange.CustomerExport;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.exchange.CustomerTable.HeadedColumn;
import org.siyu.core.exchange.ExportProblem;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.workbook.StreamedWorkbook;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// Writes a customer table as a workbook of one sheet: a frozen header with filters, ids and phones
/// as text, each tier in its colour, ready to be printed.
public final class CustomerListWorkbook implements CustomerExport {
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;
  private static final int WIDTH_UNIT = 256;
  private static final float HEADER_POINTS = 24;

  @Override
  public StagedFile stage(CustomerTable table, Path target, Monitor monitor) {
    int rows = table.rows().size();
    if (rows > MOST_ROWS) {
      Place place = Place.file(String.valueOf(target.getFileName()));
      throw new ProblemException(Problem.at(place, ExportProblem.TOO_MANY_ROWS, rows, MOST_ROWS));
    }
    return WrittenFile.stage(target, out -> write(table, out, monitor));
  }

  private static void write(CustomerTable table, OutputStream out, Monitor monitor)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(table.title());
      WorkbookStyles styles = new WorkbookStyles(workbook);
      layOut(workbook, styles, table);
      CustomerListWorkbookCells cells =
          new CustomerListWorkbookCells(table, styles, tiers(table.rows()));
      StreamedWorkbook.write(
          out,
          workbook,
          table.columns().size(),
          table.rows().size(),
          writer -> cells.write(writer, monitor));
    }
  }

  private static void layOut(XSSFWorkbook workbook, WorkbookStyles styles, CustomerTable table) {
    List<HeadedColumn> columns = table.columns();
    XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
    Row header = sheet.createRow(0);
    header.setHeightInPoints(HEADER_POINTS);
    for (int index = 0; index < columns.size(); index++) {
      HeadedColumn headed = columns.get(index);
      WorkbookLook look =
          headed.column().kind().isNumeric() ? WorkbookLook.NUMBER_HEADER : WorkbookLook.HEADER;
      styles.text(header.createCell(index), headed.header(), look);
      sheet.setColumnWidth(index, CustomerListWorkbookCells.width(headed) * WIDTH_UNIT);
    }
    sheet.createFreezePane(1, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, columns.size() - 1));
    sheet.setDisplayGridlines(false);
    WorkbookPages.table(sheet, 0);
  }

  private static Set<String> tiers(List<CustomerRow> rows) {
    Set<String> tiers = new HashSet<>();
    rows.forEach(row -> tiers.add(row.standing().tier()));
    return tiers;
  }
}
