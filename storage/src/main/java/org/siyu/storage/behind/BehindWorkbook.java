package org.siyu.storage.behind;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.behind.BehindColumn;
import org.siyu.core.behind.BehindExport;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.BehindTable;
import org.siyu.core.customers.ColumnValue;
import org.siyu.core.exchange.ExportProblem;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.workbook.CellWriter;
import org.siyu.storage.workbook.StreamedWorkbook;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WorkbookText;
import org.siyu.storage.workbook.WrittenFile;

/// Writes the rows behind a number as a workbook of one sheet: what it is and comes to above, then
/// the rows with filters. They are read and written piece by piece.
public final class BehindWorkbook implements BehindExport {
  private static final int HEADER = 3;
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - HEADER - 1;
  private static final int PIECE = 2_000;

  @Override
  public StagedFile stage(BehindTable table, Path target, Monitor monitor) {
    if (table.count() > MOST_ROWS) {
      Place place = Place.file(String.valueOf(target.getFileName()));
      throw new ProblemException(
          Problem.at(place, ExportProblem.TOO_MANY_ROWS, table.count(), MOST_ROWS));
    }
    return WrittenFile.stage(target, out -> write(table, out, monitor));
  }

  private static void write(BehindTable table, OutputStream out, Monitor monitor)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(table.title());
      WorkbookStyles styles = new WorkbookStyles(workbook);
      List<BehindColumn> columns = table.columns();
      WorkbookCells cells =
          new WorkbookCells(
              workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title())), styles);
      cells.text(0, 0, WorkbookLook.TITLE, table.title());
      cells.text(1, 0, WorkbookLook.SUBTITLE, table.subtitle());
      int[] widths = new int[columns.size()];
      for (int index = 0; index < widths.length; index++) {
        BehindColumn column = columns.get(index);
        widths[index] = width(column);
        cells.text(
            HEADER,
            index,
            column.isNumeric() ? WorkbookLook.NUMBER_HEADER : WorkbookLook.HEADER,
            table.words().header(column));
      }
      cells.widths(widths);
      cells.sheet().createFreezePane(1, HEADER + 1);
      cells
          .sheet()
          .setAutoFilter(
              new CellRangeAddress(HEADER, HEADER + table.count(), 0, columns.size() - 1));
      WorkbookPages.table(cells.sheet(), HEADER);
      StreamedWorkbook.write(
          out,
          workbook,
          columns.size(),
          table.count(),
          writer -> new Rows(table, styles, writer).write(monitor));
    }
  }

  private static int width(BehindColumn column) {
    return switch (column) {
      case DAY -> 13;
      case KIND, STATE, COUNTED -> 14;
      case AMOUNT, REFUND, NET, COUNTS, MEMBER, CHANNEL -> 16;
      case TITLE, CUSTOMER -> 28;
      case ORIGIN, OTHERS -> 56;
    };
  }

  private static final class Rows {
    private final BehindTable table;
    private final CellWriter writer;
    private final int text;
    private final int guarded;
    private final int count;
    private final int money;
    private final int date;

    Rows(BehindTable table, WorkbookStyles styles, CellWriter writer) {
      this.table = table;
      this.writer = writer;
      this.text = styles.of(WorkbookLook.TEXT).getIndex();
      this.guarded = styles.of(WorkbookLook.GUARDED_TEXT).getIndex();
      this.count = styles.of(WorkbookLook.COUNT).getIndex();
      this.money = styles.of(WorkbookLook.MONEY).getIndex();
      this.date = styles.of(WorkbookLook.DATE).getIndex();
    }

    void write(Monitor monitor) {
      for (int offset = 0; offset < table.count(); offset += PIECE) {
        monitor.check();
        monitor.progress("export", offset, table.count());
        for (BehindRow row : table.pieces().from(offset, PIECE)) {
          writer.nextRow();
          table.columns().forEach(column -> write(row, column));
        }
      }
    }

    private void write(BehindRow row, BehindColumn column) {
      switch (column.value(row, table.disclosure(), table.words())) {
        case ColumnValue.Text(String value) ->
            writer.text(WorkbookText.looksLikeFormula(value) ? guarded : text, value);
        case ColumnValue.Count(long number) -> writer.number(count, number);
        case ColumnValue.Amount(Money amount) -> writer.hundredths(money, amount.cents());
        case ColumnValue.Day(LocalDate day) -> writer.day(date, day);
        case ColumnValue.Blank(), ColumnValue.Coded(_), ColumnValue.Names(_) -> writer.blank(text);
      }
    }
  }
}
