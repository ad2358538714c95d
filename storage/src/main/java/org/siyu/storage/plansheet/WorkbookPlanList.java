package org.siyu.storage.plansheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.siyu.core.content.ContentItem;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanSheet;
import org.siyu.core.plansheet.PlanSheetText;
import org.siyu.core.plansheet.PlanSheetWords;
import org.siyu.core.plansheet.PlanValues;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.workbook.CellWriter;
import org.siyu.storage.workbook.StreamedWorkbook;
import org.siyu.storage.workbook.WorkbookForms;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookMeasure;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookText;

/// The list that is filled in: a row for each item with all that a person may change, drop-downs
/// from the team's lists, and rows for new items.
final class WorkbookPlanList {
  static final int HEADER = 1;
  private static final int CHARACTER = 256;
  private static final int SPARE_ROWS = 100;
  private static final int ROWS_A_CHECK = 500;
  private static final int LINE_POINTS = 14;
  private static final int MOST_TEXT_LINES = 5;
  private static final List<PlanColumn> COLUMNS = List.of(PlanColumn.values());

  private final WorkbookPlanStyles styles;
  private final PlanSheet plan;
  private final PlanSheetWords words;
  private final PlanDayNotes notes;
  private final XSSFSheet sheet;
  private final int text;
  private final int guarded;
  private final int wrapped;
  private final int date;
  private final int time;
  private final int count;
  private final int information;
  private final int delete;

  WorkbookPlanList(
      WorkbookPlanStyles styles, PlanSheet plan, PlanSheetWords words, PlanDayNotes notes) {
    this.styles = styles;
    this.plan = plan;
    this.words = words;
    this.notes = notes;
    this.sheet = styles.workbook().createSheet(words.text(PlanSheetText.LIST));
    this.text = styles.house().of(WorkbookLook.TEXT).getIndex();
    this.guarded = styles.house().of(WorkbookLook.GUARDED_TEXT).getIndex();
    this.wrapped = styles.house().of(WorkbookLook.WRAPPED_TEXT).getIndex();
    this.date = styles.house().of(WorkbookLook.DATE).getIndex();
    this.count = styles.house().of(WorkbookLook.COUNT).getIndex();
    this.time = styles.time().getIndex();
    this.information = styles.information().getIndex();
    this.delete = styles.delete().getIndex();
    plan.items().forEach(item -> styles.channel(item.content().channel()));
    layOut();
  }

  private int rows() {
    return plan.items().size() + SPARE_ROWS;
  }

  private void layOut() {
    Row hint = sheet.createRow(0);
    hint.setHeightInPoints(24);
    styles.house().text(hint.createCell(0), words.text(PlanSheetText.LIST_HINT), WorkbookLook.NOTE);
    Row header = sheet.createRow(HEADER);
    header.setHeightInPoints(30);
    for (PlanColumn column : COLUMNS) {
      int index = column.ordinal();
      Cell head = header.createCell(index);
      styles
          .house()
          .text(
              head,
              words.header(column),
              column == PlanColumn.MINUTES ? WorkbookLook.NUMBER_HEADER : WorkbookLook.HEADER);
      sheet.setColumnWidth(index, width(column) * CHARACTER);
      sheet.setColumnHidden(index, column.isHidden());
      if (!column.isHidden()) {
        WorkbookForms.note(head, words.note(column));
      }
      validate(column);
    }
    int last = HEADER + rows();
    sheet.createFreezePane(PlanColumn.TITLE.ordinal() + 1, HEADER + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADER, last, 0, PlanColumn.DELETE.ordinal()));
    sheet.setDisplayGridlines(false);
    WorkbookPages.table(sheet, HEADER);
    // so many columns could not be read on one page: two beside each other, each with the titles
    sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    sheet.getPrintSetup().setFitWidth((short) 2);
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, PlanColumn.TITLE.ordinal()));
    styles
        .workbook()
        .setPrintArea(
            styles.workbook().getSheetIndex(sheet),
            0,
            PlanColumn.DELETE.ordinal(),
            HEADER,
            HEADER + Math.max(1, plan.items().size()));
  }

  private static int width(PlanColumn column) {
    return switch (column) {
      case DATE -> 13;
      case DAY -> 28;
      case TIME -> 9;
      case CHANNEL -> 16;
      case TITLE -> 36;
      case BODY, GENERAL_BODY -> 48;
      case GENERAL_TITLE -> 26;
      case KIND, DEPTH, SLOT -> 14;
      case FORM -> 18;
      case MINUTES -> 11;
      case OWNER, CROSS_REVIEWER, LEGAL_REVIEWER, STATUS -> 14;
      case TIERS, TAGS -> 22;
      case CAMPAIGN -> 20;
      case DELETE -> 14;
      case ID, VERSION -> 8;
    };
  }

  private void validate(PlanColumn column) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    if (column.list().isPresent() || column.isMember() || column == PlanColumn.DELETE) {
      add(
          column,
          helper.createFormulaListConstraint(PlanMarks.list(column)),
          PlanSheetText.CHOICE_ERROR);
    } else if (column == PlanColumn.DATE) {
      add(column, WorkbookForms.days(helper), PlanSheetText.DATE_ERROR);
    } else if (column == PlanColumn.TIME) {
      add(column, WorkbookForms.times(helper), PlanSheetText.TIME_ERROR);
    } else if (column == PlanColumn.MINUTES) {
      add(
          column,
          helper.createIntegerConstraint(OperatorType.BETWEEN, "0", "10080"),
          PlanSheetText.MINUTES_ERROR);
    }
  }

  private void add(PlanColumn column, DataValidationConstraint constraint, PlanSheetText error) {
    WorkbookForms.restrict(
        sheet,
        constraint,
        new CellRangeAddressList(HEADER + 1, HEADER + rows(), column.ordinal(), column.ordinal()),
        words.header(column),
        words.text(error));
  }

  StreamedWorkbook.Rows rows(Monitor monitor) {
    return new StreamedWorkbook.Rows(
        sheet, COLUMNS.size(), rows(), writer -> write(writer, monitor));
  }

  private void write(CellWriter writer, Monitor monitor) {
    int row = HEADER + 1;
    Map<PlanColumn, Map<String, String>> worded = new EnumMap<>(PlanColumn.class);
    for (ContentItem item : plan.items()) {
      if (row % ROWS_A_CHECK == 0) {
        monitor.check();
        monitor.progress("export", row, plan.items().size());
      }
      row++;
      item(writer, item, row, worded);
    }
    for (int spare = 0; spare < SPARE_ROWS; spare++) {
      row++;
      spare(writer, row);
    }
  }

  private void item(
      CellWriter writer, ContentItem item, int row, Map<PlanColumn, Map<String, String>> worded) {
    PlanValues values = PlanValues.of(item);
    int textLines =
        Math.max(
            WorkbookMeasure.lines(values.get(PlanColumn.BODY), width(PlanColumn.BODY)),
            WorkbookMeasure.lines(
                values.get(PlanColumn.GENERAL_BODY), width(PlanColumn.GENERAL_BODY)));
    writer.nextRow(Math.clamp(textLines, 1, MOST_TEXT_LINES) * LINE_POINTS + 6);
    for (PlanColumn column : COLUMNS) {
      String value = values.get(column);
      switch (column) {
        case DATE -> writer.day(date, item.plan().day());
        case TIME -> writer.time(time, item.plan().start().toLocalTime());
        case DAY -> day(writer, row, notes.line(item.plan().day()));
        case MINUTES -> minutes(writer, item.plan().minutes());
        case CHANNEL ->
            writer.text(
                styles.channel(value).getIndex(),
                plan.names().worded(column, value, words.isChinese()));
        case TITLE, BODY, GENERAL_TITLE, GENERAL_BODY -> text(writer, value, wrapped);
        case KIND,
            FORM,
            DEPTH,
            SLOT,
            OWNER,
            TIERS,
            TAGS,
            CAMPAIGN,
            CROSS_REVIEWER,
            LEGAL_REVIEWER ->
            text(
                writer,
                worded
                    .computeIfAbsent(column, _ -> new HashMap<>())
                    .computeIfAbsent(
                        value, code -> plan.names().worded(column, code, words.isChinese())),
                text);
        case STATUS -> writer.text(information, words.status(item.status()));
        case DELETE -> writer.blank(delete);
        case ID -> writer.text(text, item.id().toString());
        case VERSION -> writer.number(count, item.revision().version());
      }
    }
  }

  private void text(CellWriter writer, String value, int style) {
    if (value.isEmpty()) {
      writer.blank(style);
    } else {
      writer.text(WorkbookText.looksLikeFormula(value) ? guarded : style, value);
    }
  }

  private void minutes(CellWriter writer, int minutes) {
    if (minutes == 0) {
      writer.blank(count);
    } else {
      writer.number(count, minutes);
    }
  }

  private void day(CellWriter writer, int row, String value) {
    writer.formula(
        information,
        "IF($A%1$d=\"\",\"\",IFERROR(VLOOKUP($A%1$d,%2$s,2,FALSE),\"\"))"
            .formatted(row, WorkbookPlanLists.days(plan)),
        value);
  }

  private void spare(CellWriter writer, int row) {
    writer.nextRow(LINE_POINTS + 6);
    for (PlanColumn column : COLUMNS) {
      switch (column) {
        case DATE -> writer.blank(date);
        case TIME -> writer.blank(time);
        case DAY -> day(writer, row, "");
        case MINUTES, VERSION -> writer.blank(count);
        case STATUS -> writer.blank(information);
        case DELETE -> writer.blank(delete);
        case TITLE, BODY, GENERAL_TITLE, GENERAL_BODY -> writer.blank(wrapped);
        case CHANNEL,
            KIND,
            FORM,
            DEPTH,
            SLOT,
            OWNER,
            TIERS,
            TAGS,
            CAMPAIGN,
            CROSS_REVIEWER,
            LEGAL_REVIEWER,
            ID ->
            writer.blank(text);
      }
    }
  }
}
