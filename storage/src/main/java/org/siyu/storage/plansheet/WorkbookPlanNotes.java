package org.siyu.storage.plansheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanSheet;
import org.siyu.core.plansheet.PlanSheetText;
import org.siyu.core.plansheet.PlanSheetWords;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookMeasure;
import org.siyu.storage.workbook.WorkbookPages;

/// The sheet that says how the list is filled in, and when it was made.
final class WorkbookPlanNotes {
  private static final int CHARACTER = 256;
  private static final int LABEL_WIDTH = 26;
  private static final int TEXT_WIDTH = 96;
  private static final int LINE_POINTS = 15;
  private static final List<PlanSheetText> RULES =
      List.of(
          PlanSheetText.NOTES_FILL,
          PlanSheetText.NOTES_NEW,
          PlanSheetText.NOTES_DELETE,
          PlanSheetText.NOTES_COLUMNS,
          PlanSheetText.NOTES_SORT,
          PlanSheetText.NOTES_SEVERAL,
          PlanSheetText.NOTES_STATUS,
          PlanSheetText.NOTES_BACK);

  private final WorkbookPlanStyles styles;
  private final XSSFSheet sheet;
  private int row;

  private WorkbookPlanNotes(WorkbookPlanStyles styles, String name) {
    this.styles = styles;
    this.sheet = styles.workbook().createSheet(name);
  }

  static void add(WorkbookPlanStyles styles, PlanSheet plan, PlanSheetWords words) {
    WorkbookPlanNotes notes = new WorkbookPlanNotes(styles, words.text(PlanSheetText.NOTES));
    notes.sheet.setColumnWidth(0, LABEL_WIDTH * CHARACTER);
    notes.sheet.setColumnWidth(1, TEXT_WIDTH * CHARACTER);
    notes.one(
        words.text(PlanSheetText.TITLE, words.days(plan.days()), plan.team()),
        WorkbookLook.TITLE,
        30);
    notes.one(
        words.text(
            PlanSheetText.MADE, words.moment(plan.madeAt()), plan.madeBy(), plan.items().size()),
        WorkbookLook.SUBTITLE,
        18);
    notes.row++;
    notes.one(words.text(PlanSheetText.NOTES_TITLE), WorkbookLook.HEADING, 26);
    List<PlanSheetText> rules = new ArrayList<>(RULES);
    if (plan.isFiltered()) {
      rules.add(PlanSheetText.NOTES_FILTERED);
    }
    int number = 1;
    for (PlanSheetText rule : rules) {
      notes.two(number++ + ".", words.text(rule));
    }
    notes.row++;
    notes.one(words.text(PlanSheetText.NOTES_COLUMN_HEADING), WorkbookLook.HEADING, 26);
    for (PlanColumn column : PlanColumn.values()) {
      if (!column.isHidden()) {
        notes.two(words.header(column), words.note(column));
      }
    }
    notes.sheet.setDisplayGridlines(false);
    WorkbookPages.single(notes.sheet);
    notes.sheet.getPrintSetup().setLandscape(false);
  }

  private void one(String text, WorkbookLook look, float points) {
    Row line = sheet.createRow(row++);
    line.setHeightInPoints(points);
    styles.house().text(line.createCell(0), text, look);
  }

  private void two(String label, String text) {
    Row line = sheet.createRow(row++);
    line.setHeightInPoints(
        Math.max(1, WorkbookMeasure.lines(text, TEXT_WIDTH - 4)) * (float) LINE_POINTS + 5);
    styles.house().text(line.createCell(0), label, WorkbookLook.LABEL);
    styles.house().text(line.createCell(1), text, WorkbookLook.WRAPPED_TEXT);
  }
}
