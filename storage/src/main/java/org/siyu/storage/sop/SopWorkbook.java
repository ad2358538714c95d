package org.siyu.storage.sop;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.sop.SopCells;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopPart;
import org.siyu.core.sop.SopSheetLabels;
import org.siyu.core.sop.SopTemplate;
import org.siyu.storage.workbook.WorkbookForms;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WorkbookText;

/// Writes a template as the workbook that people fill in: a sheet a part, drop-downs for choices, a
/// note on each header, room for more rows.
final class SopWorkbook {
  private static final int SPARE_ROWS = 200;
  private static final int CHARACTER = 256;

  /// Columns that say which step it is.
  private static final int STEP_NAMES = 3;

  private static final int STEP_PAGES = 3;

  private final SopTemplate template;
  private final SopSheetLabels labels;

  SopWorkbook(SopTemplate template, SopSheetLabels labels) {
    this.template = template;
    this.labels = labels;
  }

  void write(OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(template.name());
      WorkbookStyles styles = new WorkbookStyles(workbook);
      XSSFCellStyle time = workbook.createCellStyle();
      time.cloneStyleFrom(styles.of(WorkbookLook.DATE));
      time.setDataFormat(workbook.createDataFormat().getFormat("hh:mm"));
      for (SopPart part : SopPart.values()) {
        XSSFSheet sheet =
            workbook.createSheet(WorkbookUtil.createSafeSheetName(labels.sheet(part)));
        if (part == SopPart.TEMPLATE) {
          head(sheet, styles);
        } else {
          table(sheet, part, styles, time);
        }
        sheet.setDisplayGridlines(false);
      }
      workbook.write(out);
    }
  }

  private void head(XSSFSheet sheet, WorkbookStyles styles) {
    Row header = sheet.createRow(0);
    styles.text(header.createCell(0), labels.field(), WorkbookLook.HEADER);
    styles.text(header.createCell(1), labels.value(), WorkbookLook.HEADER);
    styles.text(header.createCell(2), labels.hint(), WorkbookLook.HEADER);
    Map<SopColumn, String> cells = SopCells.of(template, SopPart.TEMPLATE).getFirst();
    for (SopColumn column : SopPart.TEMPLATE.columns()) {
      int index = SopPart.TEMPLATE.columns().indexOf(column) + 1;
      Row row = sheet.createRow(index);
      styles.text(row.createCell(0), labels.header(column), WorkbookLook.LABEL);
      text(
          row.createCell(1),
          styles,
          labels.cell(column, cells.getOrDefault(column, "")),
          WorkbookLook.WRAPPED_TEXT);
      styles.text(
          row.createCell(2), labels.notes().getOrDefault(column, ""), WorkbookLook.WRAPPED_TEXT);
      choices(sheet, column, new CellRangeAddressList(index, index, 1, 1));
      if (column.isLong()) {
        row.setHeightInPoints(90);
      }
    }
    sheet.setColumnWidth(0, 16 * CHARACTER);
    sheet.setColumnWidth(1, 80 * CHARACTER);
    sheet.setColumnWidth(2, 50 * CHARACTER);
    sheet.createFreezePane(1, 1);
    WorkbookPages.single(sheet);
  }

  private void table(XSSFSheet sheet, SopPart part, WorkbookStyles styles, XSSFCellStyle time) {
    List<SopColumn> columns = part.columns();
    List<Map<SopColumn, String>> rows = SopCells.of(template, part);
    Row header = sheet.createRow(0);
    for (int index = 0; index < columns.size(); index++) {
      SopColumn column = columns.get(index);
      Cell cell = header.createCell(index);
      styles.text(
          cell,
          labels.header(column),
          isNumber(column) ? WorkbookLook.NUMBER_HEADER : WorkbookLook.HEADER);
      String note = labels.notes().getOrDefault(column, "");
      if (!note.isEmpty()) {
        WorkbookForms.note(cell, note);
      }
      sheet.setColumnWidth(index, width(column) * CHARACTER);
      CellRangeAddressList below =
          new CellRangeAddressList(1, rows.size() + SPARE_ROWS, index, index);
      choices(sheet, column, below);
      numbers(sheet, column, below);
    }
    for (int index = 0; index < rows.size(); index++) {
      Row row = sheet.createRow(index + 1);
      for (int at = 0; at < columns.size(); at++) {
        write(
            row.createCell(at),
            columns.get(at),
            rows.get(index).getOrDefault(columns.get(at), ""),
            styles,
            time);
      }
    }
    sheet.createFreezePane(part == SopPart.STEPS ? STEP_NAMES : 1, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
    if (part == SopPart.STEPS) {
      WorkbookPages.wide(sheet, 0, STEP_NAMES, STEP_PAGES);
    } else {
      WorkbookPages.table(sheet, 0);
    }
  }

  private static boolean isNumber(SopColumn column) {
    return column == SopColumn.STEP_DAY
        || column == SopColumn.STEP_MINUTES
        || column == SopColumn.TARGET_VALUE
        || column == SopColumn.BUDGET_AMOUNT;
  }

  private void write(
      Cell cell, SopColumn column, String value, WorkbookStyles styles, XSSFCellStyle time) {
    switch (column) {
      case STEP_DAY, STEP_MINUTES -> number(cell, value, styles, WorkbookLook.COUNT);
      case TARGET_VALUE, BUDGET_AMOUNT -> number(cell, value, styles, WorkbookLook.MONEY);
      case STEP_TIME -> {
        cell.setCellStyle(time);
        if (!value.isEmpty()) {
          cell.setCellValue(LocalTime.parse(value).toSecondOfDay() / 86_400.0);
        }
      }
      case CODE,
          LANGUAGE,
          NAME,
          GOAL,
          USE,
          SUMMARY,
          AUDIENCE,
          STEP_KEY,
          STEP_STAGE,
          STEP_TITLE,
          STEP_RULE,
          STEP_ROLE,
          STEP_CHANNEL,
          STEP_CONTENT,
          STEP_SCRIPT,
          STEP_CHECKLIST,
          STEP_MATERIAL,
          STEP_EVIDENCE,
          STEP_SLA,
          STEP_AFTER,
          TARGET_MEASURE,
          BUDGET_KIND,
          BUDGET_NAME,
          RISK_KIND,
          RISK_LEVEL,
          RISK_NAME,
          RISK_MEASURE,
          RISK_ROLE,
          QUESTION_TEXT ->
          text(cell, styles, labels.cell(column, value), WorkbookLook.WRAPPED_TEXT);
      // beside a number that would touch it
      case TARGET_NOTE, BUDGET_BASIS ->
          text(cell, styles, labels.cell(column, value), WorkbookLook.ASIDE);
    }
  }

  private static void text(Cell cell, WorkbookStyles styles, String text, WorkbookLook look) {
    styles.text(cell, text, WorkbookText.looksLikeFormula(text) ? WorkbookLook.GUARDED_TEXT : look);
  }

  private static void number(Cell cell, String value, WorkbookStyles styles, WorkbookLook look) {
    cell.setCellStyle(styles.of(look));
    if (!value.isEmpty()) {
      cell.setCellValue(new BigDecimal(value).doubleValue());
    }
  }

  private static int width(SopColumn column) {
    return switch (column) {
      case STEP_DAY, STEP_MINUTES, STEP_TIME, STEP_CONTENT, STEP_SLA, RISK_LEVEL -> 10;
      case STEP_KEY, STEP_STAGE, STEP_RULE, STEP_ROLE, STEP_CHANNEL -> 14;
      case BUDGET_KIND, RISK_KIND, RISK_ROLE, TARGET_VALUE, BUDGET_AMOUNT -> 14;
      case CODE, LANGUAGE, GOAL, USE, TARGET_MEASURE, STEP_AFTER -> 18;
      case NAME, STEP_TITLE, BUDGET_NAME, STEP_MATERIAL, STEP_EVIDENCE -> 28;
      case SUMMARY, AUDIENCE, STEP_SCRIPT, RISK_NAME, RISK_MEASURE, QUESTION_TEXT -> 56;
      case STEP_CHECKLIST, TARGET_NOTE, BUDGET_BASIS -> 44;
    };
  }

  private void choices(XSSFSheet sheet, SopColumn column, CellRangeAddressList cells) {
    List<String> words = labels.choices(column);
    if (words.isEmpty() || String.join(",", words).length() > 250) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(words.toArray(String[]::new)), cells);
    validation.setSuppressDropDownArrow(true);
    validation.setEmptyCellAllowed(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.createErrorBox(labels.header(column), labels.notes().getOrDefault(column, ""));
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }

  private void numbers(XSSFSheet sheet, SopColumn column, CellRangeAddressList cells) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidationConstraint constraint;
    if (column == SopColumn.STEP_DAY) {
      constraint =
          helper.createIntegerConstraint(
              DataValidationConstraint.OperatorType.BETWEEN, "-365", "365");
    } else if (column == SopColumn.STEP_MINUTES) {
      constraint =
          helper.createIntegerConstraint(
              DataValidationConstraint.OperatorType.BETWEEN, "0", "10080");
    } else if (column == SopColumn.TARGET_VALUE || column == SopColumn.BUDGET_AMOUNT) {
      constraint =
          helper.createDecimalConstraint(
              DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null);
    } else {
      return;
    }
    DataValidation validation = helper.createValidation(constraint, cells);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createErrorBox(labels.header(column), labels.notes().getOrDefault(column, ""));
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }
}
