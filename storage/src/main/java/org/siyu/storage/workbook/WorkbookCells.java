package org.siyu.storage.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Puts texts, numbers and formulas into one sheet of a report, in the look of our workbooks.
public class WorkbookCells {
  private static final int CHARACTER = 256;
  private static final int TITLE_POINTS = 30;

  private final XSSFSheet sheet;
  private final WorkbookStyles styles;

  public WorkbookCells(XSSFSheet sheet, WorkbookStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.setDisplayGridlines(false);
  }

  public XSSFSheet sheet() {
    return sheet;
  }

  /// The widths of the first columns, in characters.
  public void widths(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * CHARACTER);
    }
  }

  /// Makes it where there is none yet.
  public Cell cell(int row, int column) {
    Row there = sheet.getRow(row);
    Row line = there == null ? sheet.createRow(row) : there;
    Cell cell = line.getCell(column);
    return cell == null ? line.createCell(column) : cell;
  }

  /// @param firstNumber the first column with numbers, whose headings stand to the right
  public void headers(int row, int firstNumber, List<String> texts) {
    for (int column = 0; column < texts.size(); column++) {
      text(
          row,
          column,
          column < firstNumber ? WorkbookLook.HEADER : WorkbookLook.NUMBER_HEADER,
          texts.get(column));
    }
  }

  public void text(int row, int column, WorkbookLook look, String text) {
    if (look == WorkbookLook.TEXT) {
      styles.text(cell(row, column), text);
    } else {
      styles.text(cell(row, column), text, look);
    }
    // not every program makes room for large letters
    if (look == WorkbookLook.TITLE) {
      height(row, TITLE_POINTS);
    }
  }

  public void number(int row, int column, WorkbookLook look, double number) {
    styles.number(cell(row, column), number, look);
  }

  /// An empty cell where there is no number.
  public void number(int row, int column, WorkbookLook look, OptionalDouble number) {
    if (number.isPresent()) {
      number(row, column, look, number.getAsDouble());
    } else {
      blank(row, column, look);
    }
  }

  public void day(int row, int column, LocalDate day) {
    blank(row, column, WorkbookLook.DATE);
    cell(row, column).setCellValue(day);
  }

  public void moment(int row, int column, LocalDateTime moment) {
    blank(row, column, WorkbookLook.DATE_TIME);
    cell(row, column).setCellValue(moment);
  }

  public void blank(int row, int column, WorkbookLook look) {
    cell(row, column).setCellStyle(styles.of(look));
  }

  /// @param result what it comes to, for programs that show a file without computing it
  public void formula(
      int row, int column, WorkbookLook look, String formula, OptionalDouble result) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.of(look));
    cell.setCellFormula(formula);
    if (result.isPresent()) {
      cell.setCellValue(result.getAsDouble());
    } else {
      cell.setCellValue("");
    }
  }

  /// @param result the text that it comes to
  public void formula(int row, int column, WorkbookLook look, String formula, String result) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.of(look));
    cell.setCellFormula(formula);
    cell.setCellValue(result);
  }

  public void height(int row, int points) {
    cell(row, 0).getRow().setHeightInPoints(points);
  }
}
