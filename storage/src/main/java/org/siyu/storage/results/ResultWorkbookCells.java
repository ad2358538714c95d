package org.siyu.storage.results;

import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.siyu.core.results.ResultRate;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookStyles;

/// Puts texts, numbers and formulas into one sheet of the report.
final class ResultWorkbookCells {
  private static final int CHARACTER = 256;

  final XSSFSheet sheet;
  private final WorkbookStyles styles;

  ResultWorkbookCells(XSSFSheet sheet, WorkbookStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.setDisplayGridlines(false);
  }

  ResultWorkbookCells widths(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * CHARACTER);
    }
    return this;
  }

  Cell cell(int row, int column) {
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

  void number(int row, int column, WorkbookLook look, double number) {
    styles.number(cell(row, column), number, look);
  }

  /// @param result what it comes to, for programs that show a file without computing it
  void formula(int row, int column, WorkbookLook look, String formula, OptionalDouble result) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.of(look));
    cell.setCellFormula(formula);
    if (result.isPresent()) {
      cell.setCellValue(result.getAsDouble());
    } else {
      cell.setCellValue("");
    }
  }

  /// A rate: amounts in units of the currency and not in cents.
  void rate(int row, int column, ResultRate rate, String formula, OptionalDouble result) {
    OptionalDouble shown =
        result.isPresent() && !rate.isShare()
            ? OptionalDouble.of(result.getAsDouble() / 100)
            : result;
    formula(row, column, look(rate), formula, shown);
  }

  private static WorkbookLook look(ResultRate rate) {
    return rate.isShare() ? WorkbookLook.PERCENT : WorkbookLook.MONEY;
  }

  void blank(int row, int column, WorkbookLook look) {
    cell(row, column).setCellStyle(styles.of(look));
  }

  void height(int row, int points) {
    cell(row, 0).getRow().setHeightInPoints(points);
  }
}
