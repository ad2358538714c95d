package org.siyu.storage.kpi;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.kpi.FigureTable;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// The table behind a chart as a workbook: what looks like a number is one.
public final class FigureTableWorkbook implements FigureTable.Writer {
  private static final Pattern NUMBER =
      Pattern.compile("([-−+]?)([¥$€£]?)([0-9][0-9,]*)(\\.[0-9]+)?(%?)");
  private static final int HEADER = 3;
  private static final int NAMES = 28;
  private static final int NUMBERS = 16;

  @Override
  public void write(FigureTable table, Path target) {
    try (StagedFile file = WrittenFile.stage(target, out -> write(table, out))) {
      file.publish();
    }
  }

  private static void write(FigureTable table, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(table.title());
      WorkbookCells cells =
          new WorkbookCells(
              workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title())),
              new WorkbookStyles(workbook));
      int[] widths = new int[table.headers().size()];
      for (int column = 0; column < widths.length; column++) {
        widths[column] = column == 0 ? NAMES : NUMBERS;
      }
      cells.widths(widths);
      cells.text(0, 0, WorkbookLook.TITLE, table.title());
      cells.text(1, 0, WorkbookLook.SUBTITLE, table.subtitle());
      cells.headers(HEADER, 1, table.headers());
      int row = HEADER + 1;
      for (List<String> line : table.rows()) {
        for (int column = 0; column < line.size(); column++) {
          cell(cells, row, column, line.get(column));
        }
        row++;
      }
      cells.sheet().createFreezePane(1, HEADER + 1);
      WorkbookPages.table(cells.sheet(), HEADER);
      workbook.write(out);
    }
  }

  private static void cell(WorkbookCells cells, int row, int column, String text) {
    Matcher number = NUMBER.matcher(text.strip());
    if (column == 0 || !number.matches()) {
      cells.text(row, column, WorkbookLook.TEXT, text);
      return;
    }
    String decimals = number.group(4) == null ? "" : number.group(4);
    BigDecimal value = new BigDecimal(number.group(3).replace(",", "") + decimals);
    boolean isPercent = !number.group(5).isEmpty();
    if (isPercent) {
      value = value.movePointLeft(2);
    }
    if (number.group(1).equals("-") || number.group(1).equals("−")) {
      value = value.negate();
    }
    cells.number(row, column, look(isPercent, number.group(2), decimals), value.doubleValue());
  }

  private static WorkbookLook look(boolean isPercent, String currency, String decimals) {
    if (isPercent) {
      return WorkbookLook.PERCENT;
    }
    if (!currency.isEmpty()) {
      return WorkbookLook.MONEY;
    }
    return decimals.isEmpty() ? WorkbookLook.COUNT : WorkbookLook.DECIMAL;
  }
}
