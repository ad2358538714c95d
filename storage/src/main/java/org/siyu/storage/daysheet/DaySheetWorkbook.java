package org.siyu.storage.daysheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.daysheet.DayColumn;
import org.siyu.core.daysheet.DayResult;
import org.siyu.core.daysheet.DaySheet;
import org.siyu.core.daysheet.DaySheetLine;
import org.siyu.core.daysheet.DaySheetText;
import org.siyu.core.daysheet.DaySheetWords;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.workbook.CellWriter;
import org.siyu.storage.workbook.StreamedWorkbook;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookForms;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookMeasure;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookPalette;
import org.siyu.storage.workbook.WorkbookText;

/// Writes the list of a day: a row for each entry and customer, with columns to be filled in.
final class DaySheetWorkbook {
  static final int HEADER = 3;
  private static final int LINE_POINTS = 14;
  private static final int MOST_LINES = 12;
  private static final int ROWS_A_CHECK = 500;
  private static final List<DayColumn> COLUMNS = List.of(DayColumn.values());
  private static final List<DaySheetText> RULES =
      List.of(
          DaySheetText.NOTES_FILL,
          DaySheetText.NOTES_REASON,
          DaySheetText.NOTES_TIME,
          DaySheetText.NOTES_ROWS,
          DaySheetText.NOTES_OTHERS,
          DaySheetText.NOTES_BACK);

  private final DaySheet day;
  private final DaySheetWords words;

  DaySheetWorkbook(DaySheet day, DaySheetWords words) {
    this.day = day;
    this.words = words;
  }

  void write(OutputStream out, Monitor monitor) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      String title = DaySheetPages.title(day, words);
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(title);
      DayWorkbookStyles styles = new DayWorkbookStyles(workbook);
      XSSFSheet list = sheet(workbook, DaySheetText.LIST);
      layOut(new WorkbookCells(list, styles.house()), title);
      check(list);
      colour(list);
      notes(new WorkbookCells(sheet(workbook, DaySheetText.NOTES), styles.house()));
      StreamedWorkbook.write(
          out,
          workbook,
          List.of(
              new StreamedWorkbook.Rows(
                  list,
                  COLUMNS.size(),
                  day.lines().size(),
                  writer -> lines(writer, styles, monitor))));
    }
  }

  private XSSFSheet sheet(XSSFWorkbook workbook, DaySheetText name) {
    return workbook.createSheet(WorkbookUtil.createSafeSheetName(words.text(name)));
  }

  private int last() {
    return HEADER + Math.max(1, day.lines().size());
  }

  private void layOut(WorkbookCells cells, String title) {
    XSSFSheet sheet = cells.sheet();
    cells.text(0, 0, WorkbookLook.TITLE, title);
    cells.height(0, 32);
    cells.text(1, 0, WorkbookLook.NOTE, DaySheetPages.summary(day, words));
    cells.text(2, 0, WorkbookLook.NOTE, words.text(DaySheetText.HINT));
    cells.height(2, 22);
    Row header = sheet.createRow(HEADER);
    header.setHeightInPoints(26);
    for (DayColumn column : COLUMNS) {
      int index = column.ordinal();
      Cell head = cells.cell(HEADER, index);
      cells.text(HEADER, index, WorkbookLook.HEADER, words.header(column));
      sheet.setColumnHidden(index, column.isHidden());
      if (!column.isHidden()) {
        WorkbookForms.note(head, words.note(column));
      }
    }
    cells.widths(COLUMNS.stream().mapToInt(DaySheetWorkbook::width).toArray());
    sheet.createFreezePane(0, HEADER + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADER, last(), 0, DayColumn.REMARK.ordinal()));
    WorkbookPages.table(sheet, HEADER);
    sheet
        .getWorkbook()
        .setPrintArea(
            sheet.getWorkbook().getSheetIndex(sheet), 0, DayColumn.REMARK.ordinal(), 0, last());
  }

  private static int width(DayColumn column) {
    return switch (column) {
      case DUE -> 19;
      case KIND, TIER -> 10;
      case TITLE -> 26;
      case CONTEXT -> 16;
      case CUSTOMER -> 13;
      case SCRIPT -> 46;
      case RESULT -> 11;
      case REASON -> 17;
      case UNTIL -> 12;
      case TIME -> 11;
      case REMARK -> 20;
      case ID, DAY -> 8;
    };
  }

  private void check(XSSFSheet sheet) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    String[] results =
        List.of(DayResult.values()).stream().map(words::result).toArray(String[]::new);
    restrict(
        sheet,
        DayColumn.RESULT,
        helper.createExplicitListConstraint(results),
        DaySheetText.RESULT_ERROR);
    restrict(sheet, DayColumn.UNTIL, WorkbookForms.days(helper), DaySheetText.DATE_ERROR);
    restrict(sheet, DayColumn.TIME, WorkbookForms.times(helper), DaySheetText.TIME_ERROR);
  }

  private void restrict(
      XSSFSheet sheet, DayColumn column, DataValidationConstraint constraint, DaySheetText error) {
    WorkbookForms.restrict(
        sheet,
        constraint,
        new CellRangeAddressList(HEADER + 1, last(), column.ordinal(), column.ordinal()),
        words.header(column),
        words.text(error));
  }

  /// What is filled in is seen at a glance, and what is missing.
  private void colour(XSSFSheet sheet) {
    int first = HEADER + 2;
    String result = "$" + letter(DayColumn.RESULT) + first;
    XSSFSheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
    CellRangeAddress[] rows = {
      new CellRangeAddress(
          HEADER + 1, last(), DayColumn.RESULT.ordinal(), DayColumn.REMARK.ordinal())
    };
    for (DayResult each : DayResult.values()) {
      String ground =
          switch (each) {
            case DONE -> DayWorkbookStyles.DONE;
            case SKIPPED -> DayWorkbookStyles.SKIPPED;
            case LATER -> DayWorkbookStyles.LATER;
          };
      rule(rules, rows, result + "=\"" + words.result(each) + "\"", ground);
    }
    missing(rules, DayResult.SKIPPED, DayColumn.REASON, result);
    missing(rules, DayResult.LATER, DayColumn.UNTIL, result);
  }

  private void missing(
      XSSFSheetConditionalFormatting rules, DayResult result, DayColumn column, String cell) {
    CellRangeAddress[] cells = {
      new CellRangeAddress(HEADER + 1, last(), column.ordinal(), column.ordinal())
    };
    rule(
        rules,
        cells,
        "AND(%s=\"%s\",$%s%d=\"\")"
            .formatted(cell, words.result(result), letter(column), HEADER + 2),
        DayWorkbookStyles.MISSING);
  }

  private static void rule(
      XSSFSheetConditionalFormatting rules, CellRangeAddress[] cells, String when, String ground) {
    ConditionalFormattingRule rule = rules.createConditionalFormattingRule(when);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(WorkbookPalette.colour(ground));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    rules.addConditionalFormatting(cells, rule);
  }

  private static char letter(DayColumn column) {
    return (char) ('A' + column.ordinal());
  }

  private void lines(CellWriter writer, DayWorkbookStyles styles, Monitor monitor) {
    int done = 0;
    for (DaySheetLine line : day.lines()) {
      if (done++ % ROWS_A_CHECK == 0) {
        monitor.check();
        monitor.progress("export", done, day.lines().size());
      }
      line(writer, line, styles);
    }
  }

  private void line(CellWriter writer, DaySheetLine line, DayWorkbookStyles styles) {
    String title = words.title(line.entry());
    String context = words.context(line.entry());
    String due = words.due(line.entry(), day.madeAt());
    int most =
        Math.max(
            lines(line.text(), DayColumn.SCRIPT),
            Math.max(
                lines(title, DayColumn.TITLE),
                Math.max(lines(context, DayColumn.CONTEXT), lines(due, DayColumn.DUE))));
    writer.nextRow(Math.clamp(most, 1, MOST_LINES) * LINE_POINTS + 6);
    for (DayColumn column : COLUMNS) {
      switch (column) {
        case DUE -> writer.text(styles.due(line.urgency()), due);
        case KIND -> writer.text(styles.text(), words.kind(line.entry()));
        case TITLE -> text(writer, styles, title);
        case CONTEXT -> text(writer, styles, context);
        case CUSTOMER ->
            text(writer, styles, line.customer().map(row -> row.names().nickname()).orElse(""));
        case TIER ->
            text(
                writer,
                styles,
                line.customer().map(row -> words.tier(row.standing().tier())).orElse(""));
        case SCRIPT -> text(writer, styles, line.text());
        case RESULT -> {
          if (line.isAsked()) {
            writer.blank(styles.filledIn());
          } else {
            writer.text(styles.notAsked(), words.text(DaySheetText.ELSEWHERE));
          }
        }
        case REASON, REMARK -> writer.blank(line.isAsked() ? styles.filledIn() : styles.notAsked());
        case UNTIL -> writer.blank(line.isAsked() ? styles.day() : styles.notAsked());
        case TIME -> writer.blank(line.isAsked() ? styles.time() : styles.notAsked());
        case ID -> writer.text(styles.text(), line.key().text());
        case DAY -> writer.text(styles.text(), day.madeAt().toLocalDate().toString());
      }
    }
  }

  private static int lines(String text, DayColumn column) {
    return WorkbookMeasure.lines(text, width(column) - 2);
  }

  private static void text(CellWriter writer, DayWorkbookStyles styles, String value) {
    if (value.isEmpty()) {
      writer.blank(styles.text());
    } else {
      writer.text(WorkbookText.looksLikeFormula(value) ? styles.guarded() : styles.text(), value);
    }
  }

  private void notes(WorkbookCells cells) {
    int row = 0;
    cells.widths(18, 96);
    cells.text(row, 0, WorkbookLook.HEADING, words.text(DaySheetText.NOTES_TITLE));
    cells.height(row++, 28);
    int number = 1;
    for (DaySheetText rule : RULES) {
      note(cells, row++, number++ + ".", words.text(rule));
    }
    row++;
    cells.text(row, 0, WorkbookLook.HEADING, words.text(DaySheetText.NOTES_COLUMNS));
    cells.height(row++, 28);
    for (DayColumn column : COLUMNS) {
      if (!column.isHidden()) {
        note(cells, row++, words.header(column), words.note(column));
      }
    }
    WorkbookPages.single(cells.sheet());
    cells.sheet().getPrintSetup().setLandscape(false);
  }

  private static void note(WorkbookCells cells, int row, String label, String text) {
    cells.text(row, 0, WorkbookLook.LABEL, label);
    cells.text(row, 1, WorkbookLook.WRAPPED_TEXT, text);
    cells.height(row, Math.max(1, WorkbookMeasure.lines(text, 92)) * (LINE_POINTS + 1) + 5);
  }
}
