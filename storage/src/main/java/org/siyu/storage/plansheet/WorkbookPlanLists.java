package org.siyu.storage.plansheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.calendar.DayFacts;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanSheet;
import org.siyu.core.plansheet.PlanSheetText;
import org.siyu.core.plansheet.PlanSheetWords;
import org.siyu.core.team.Member;
import org.siyu.storage.workbook.WorkbookText;

/// The hidden sheet: the mark by which the workbook is known when it comes back, what the days
/// mean, and the lists that cells are chosen from.
final class WorkbookPlanLists {
  private static final int FIRST = 2;
  private static final int LISTS = 3;
  private static final long SERIAL_OF_1970 = 25_569;

  private final XSSFSheet sheet;
  private final PlanSheet plan;
  private final PlanSheetWords words;
  private int column = LISTS;

  private WorkbookPlanLists(XSSFSheet sheet, PlanSheet plan, PlanSheetWords words) {
    this.sheet = sheet;
    this.plan = plan;
    this.words = words;
  }

  static void add(XSSFWorkbook workbook, PlanSheet plan, PlanSheetWords words, PlanDayNotes notes) {
    XSSFSheet sheet = workbook.createSheet(PlanMarks.SHEET);
    Row mark = sheet.createRow(0);
    mark.createCell(0).setCellValue(PlanMarks.MARK);
    mark.createCell(1).setCellValue(PlanMarks.FORMAT);
    mark.createCell(2).setCellValue(plan.export().toString());
    WorkbookPlanLists lists = new WorkbookPlanLists(sheet, plan, words);
    lists.days(notes);
    for (PlanColumn column : PlanColumn.fields()) {
      column.list().ifPresent(_ -> lists.list(column, lists.choices(column)));
      if (column.isMember()) {
        lists.list(column, lists.members());
      }
    }
    lists.list(PlanColumn.DELETE, List.of(words.text(PlanSheetText.DELETE_WORD)));
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
  }

  private void days(PlanDayNotes notes) {
    int row = FIRST;
    for (DayFacts facts : plan.facts()) {
      LocalDate day = facts.day();
      Row line = sheet.createRow(row++);
      line.createCell(0).setCellValue((double) (day.toEpochDay() + SERIAL_OF_1970));
      line.createCell(1).setCellValue(WorkbookText.written(notes.line(day)));
    }
  }

  /// The table of days, for formulas.
  static String days(PlanSheet plan) {
    return "'"
        + PlanMarks.SHEET
        + "'!$A$"
        + (FIRST + 1)
        + ":$B$"
        + (FIRST + Math.max(1, plan.facts().size()));
  }

  private List<String> choices(PlanColumn column) {
    return plan.names().choices().offered(column.list().orElseThrow()).stream()
        .map(choice -> choice.name(words.isChinese()))
        .toList();
  }

  private List<String> members() {
    return plan.names().members().stream().filter(Member::isActive).map(Member::name).toList();
  }

  private void list(PlanColumn of, List<String> entries) {
    List<String> known =
        Stream.concat(entries.stream(), Stream.of("")).limit(Math.max(1, entries.size())).toList();
    for (int index = 0; index < known.size(); index++) {
      Row row = sheet.getRow(FIRST + index);
      if (row == null) {
        row = sheet.createRow(FIRST + index);
      }
      row.createCell(column).setCellValue(WorkbookText.written(known.get(index)));
    }
    String letter = CellReference.convertNumToColString(column);
    Name name = sheet.getWorkbook().createName();
    name.setNameName(PlanMarks.list(of));
    name.setRefersToFormula(
        "'"
            + PlanMarks.SHEET
            + "'!$"
            + letter
            + "$"
            + (FIRST + 1)
            + ":$"
            + letter
            + "$"
            + (FIRST + known.size()));
    column++;
  }
}
