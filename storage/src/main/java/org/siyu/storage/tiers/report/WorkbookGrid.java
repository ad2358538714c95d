package org.siyu.storage.tiers.report;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookText;

/// Writes the cells of a small sheet. Rows and columns count from 0.
final class WorkbookGrid {
  final XSSFSheet sheet;
  private final WorkbookReportStyles styles;

  WorkbookGrid(XSSFSheet sheet, WorkbookReportStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /// In characters of the usual font, from the first column on.
  WorkbookGrid widths(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * 256);
    }
    return this;
  }

  WorkbookGrid height(int row, int points) {
    row(row).setHeightInPoints(points);
    return this;
  }

  XSSFCell text(int row, int column, WorkbookLook look, String text) {
    XSSFCell cell = cell(row, column);
    if (look == WorkbookLook.TEXT) {
      styles.house().text(cell, text);
    } else {
      styles.house().text(cell, text, look);
    }
    return cell;
  }

  XSSFCell text(int row, int column, WorkbookReportStyles.Look look, String text) {
    return text(row, column, styles.of(look), text);
  }

  XSSFCell text(int row, int column, CellStyle style, String text) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(style);
    cell.setCellValue(WorkbookText.written(text));
    return cell;
  }

  /// A tier's name on its colour.
  void tier(int row, int column, String code, String name) {
    text(row, column, styles.house().tier(code), name);
  }

  void number(int row, int column, WorkbookLook look, double number) {
    styles.house().number(cell(row, column), number, look);
  }

  void number(int row, int column, WorkbookReportStyles.Look look, double number) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(styles.of(look));
    cell.setCellValue(number);
  }

  /// @param result what the formula comes to, for programs that show a file without computing it
  void formula(int row, int column, WorkbookLook look, String formula, double result) {
    formula(row, column, styles.house().of(look), formula, result);
  }

  void formula(int row, int column, WorkbookReportStyles.Look look, String formula, double result) {
    formula(row, column, styles.of(look), formula, result);
  }

  private void formula(int row, int column, CellStyle style, String formula, double result) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(style);
    cell.setCellFormula(formula);
    if (Double.isNaN(result)) {
      cell.setCellValue("");
    } else {
      cell.setCellValue(result);
    }
  }

  /// Gives empty cells a look, for bands and tiles that run over several columns.
  void fill(int row, int fromColumn, int toColumn, WorkbookReportStyles.Look look) {
    for (int column = fromColumn; column <= toColumn; column++) {
      cell(row, column).setCellStyle(styles.of(look));
    }
  }

  void merge(int row, int fromColumn, int toColumn) {
    sheet.addMergedRegion(new CellRangeAddress(row, row, fromColumn, toColumn));
  }

  /// A cell that leads to the top of another sheet.
  void link(int row, int column, XSSFSheet target, String text) {
    XSSFCell cell = text(row, column, WorkbookReportStyles.Look.LINK, text);
    Hyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(WorkbookReport.quoted(target) + "!A1");
    cell.setHyperlink(link);
  }

  XSSFCell cell(int row, int column) {
    XSSFRow there = row(row);
    XSSFCell cell = there.getCell(column);
    return cell == null ? there.createCell(column) : cell;
  }

  private XSSFRow row(int row) {
    XSSFRow there = sheet.getRow(row);
    return there == null ? sheet.createRow(row) : there;
  }
}
