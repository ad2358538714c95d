package org.siyu.storage.experiment;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookStyles;

/// Puts texts, numbers and formulas into one sheet.
final class ExperimentWorkbookCells {
  private static final int CHARACTER = 256;
  private static final int LAST_WIDE = 9;
  private static final int LETTERS_A_LINE = 90;
  private static final int LINE_POINTS = 15;

  final XSSFSheet sheet;
  private final WorkbookStyles styles;

  ExperimentWorkbookCells(XSSFSheet sheet, WorkbookStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.setDisplayGridlines(false);
  }

  void widths(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * CHARACTER);
    }
  }

  private Cell cell(int row, int column) {
    Row there = sheet.getRow(row);
    Row line = there == null ? sheet.createRow(row) : there;
    Cell cell = line.getCell(column);
    return cell == null ? line.createCell(column) : cell;
  }

  void text(int row, int column, WorkbookLook look, String text) {
    if (look == WorkbookLook.TEXT) {
      styles.text(cell(row, column), text);
    } else {
      styles.text(cell(row, column), text, look);
    }
  }

  /// A text over many columns, as high as it needs.
  void wide(int row, int column, String text) {
    for (int each = column; each <= LAST_WIDE; each++) {
      text(row, each, WorkbookLook.WRAPPED_TEXT, each == column ? text : "");
    }
    sheet.addMergedRegion(new CellRangeAddress(row, row, column, LAST_WIDE));
    int width = text.codePoints().map(letter -> letter >= 0x1100 ? 2 : 1).sum();
    long breaks = text.chars().filter(letter -> letter == '\n').count();
    height(row, (int) ((1 + width / LETTERS_A_LINE + breaks) * LINE_POINTS) + 3);
  }

  void headers(int row, List<String> texts, int from) {
    for (int index = 0; index < texts.size(); index++) {
      text(row, from + index, WorkbookLook.HEADER, texts.get(index));
    }
  }

  void numberHeaders(int row, List<String> texts, int from) {
    for (int index = 0; index < texts.size(); index++) {
      text(row, from + index, WorkbookLook.NUMBER_HEADER, texts.get(index));
    }
  }

  void number(int row, int column, WorkbookLook look, double number) {
    styles.number(cell(row, column), number, look);
  }

  /// @param result what it comes to, for programs that show a file without computing it
  void formula(int row, int column, WorkbookLook look, String formula, double result) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.of(look));
    cell.setCellFormula(formula);
    cell.setCellValue(result);
  }

  void height(int row, int points) {
    cell(row, 0).getRow().setHeightInPoints(points);
  }
}
