package org.siyu.storage.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.siyu.core.kpi.Dashboard;
import org.siyu.core.kpi.DashboardReportText;
import org.siyu.core.kpi.facts.RetentionTriangle;
import org.siyu.storage.workbook.WorkbookBars;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// The sheets of a dashboard that have figures and no chart: retention, results, health.
final class DashboardWorkbookFigures {
  private static final int FIRST = DashboardWorkbookSheets.FIRST;

  private final DashboardWorkbookSheets sheets;
  private final Dashboard figures;

  DashboardWorkbookFigures(DashboardWorkbookSheets sheets) {
    this.sheets = sheets;
    this.figures = sheets.report().figures();
  }

  private String text(DashboardReportText text, Object... arguments) {
    return sheets.text(text, arguments);
  }

  void retention() {
    List<RetentionTriangle.Cohort> cohorts = figures.retention().cohorts();
    List<String> after = new ArrayList<>();
    after.add(text(DashboardReportText.DAY, 7));
    after.add(text(DashboardReportText.DAY, 30));
    for (int month = 1; month <= RetentionTriangle.MONTHS; month++) {
      after.add(text(DashboardReportText.MONTH, month));
    }
    List<String> headers =
        new ArrayList<>(
            List.of(text(DashboardReportText.COHORT), text(DashboardReportText.JOINED)));
    headers.addAll(after);
    WorkbookCells cells =
        sheets.begin(
            DashboardReportText.SHEET_RETENTION, text(DashboardReportText.RETENTION_NOTE), headers);
    int[] widths = new int[headers.size()];
    Arrays.fill(widths, 9);
    widths[0] = 12;
    cells.widths(widths);
    int counts = FIRST + cohorts.size() + 3;
    cells.text(counts - 2, 0, WorkbookLook.HEADING, text(DashboardReportText.RETENTION_COUNTS));
    cells.headers(counts - 1, 1, headers);
    for (int index = 0; index < cohorts.size(); index++) {
      cohort(cells, FIRST + index, counts + index, cohorts.get(index));
    }
    WorkbookPages.single(cells.sheet());
    if (!cohorts.isEmpty()) {
      WorkbookBars.scale(
          cells.sheet(),
          new CellRangeAddress(FIRST, FIRST + cohorts.size() - 1, 2, headers.size() - 1));
    }
  }

  private static void cohort(
      WorkbookCells cells, int row, int counted, RetentionTriangle.Cohort cohort) {
    List<OptionalLong> active = new ArrayList<>(List.of(cohort.day7(), cohort.day30()));
    active.addAll(cohort.months());
    cells.text(row, 0, WorkbookLook.TEXT, cohort.month().toString());
    cells.text(counted, 0, WorkbookLook.TEXT, cohort.month().toString());
    cells.number(counted, 1, WorkbookLook.COUNT, cohort.size());
    String all = "$B" + (counted + 1);
    cells.formula(row, 1, WorkbookLook.COUNT, all, OptionalDouble.of(cohort.size()));
    for (int index = 0; index < active.size(); index++) {
      OptionalLong count = active.get(index);
      String from = CellReference.convertNumToColString(2 + index) + (counted + 1);
      boolean isKnown = count.isPresent() && cohort.size() > 0;
      cells.formula(
          row,
          2 + index,
          WorkbookLook.PERCENT,
          "IF(OR(" + from + "=\"\"," + all + "=0),\"\"," + from + "/" + all + ")",
          isKnown
              ? OptionalDouble.of((double) count.getAsLong() / cohort.size())
              : OptionalDouble.empty());
      if (count.isPresent()) {
        cells.number(counted, 2 + index, WorkbookLook.COUNT, count.getAsLong());
      } else {
        cells.blank(counted, 2 + index, WorkbookLook.COUNT);
      }
    }
  }

  void results() {
    WorkbookCells cells =
        sheets.begin(
            DashboardReportText.SHEET_RESULTS,
            sheets.subtitle(),
            List.of(
                text(DashboardReportText.CONTENT),
                text(DashboardReportText.ACTUAL),
                text(DashboardReportText.WAS),
                sheets.report().comparison()));
    int row = compared(cells, FIRST, figures.content()) + 1;
    cells.headers(
        row,
        1,
        List.of(
            text(DashboardReportText.CAMPAIGNS),
            text(DashboardReportText.ACTUAL),
            text(DashboardReportText.WAS),
            sheets.report().comparison()));
    compared(cells, row + 1, figures.campaigns());
  }

  private int compared(WorkbookCells cells, int first, List<Dashboard.Compared> of) {
    int row = first;
    for (Dashboard.Compared each : of) {
      cells.text(row, 0, WorkbookLook.TEXT, sheets.name(each.code()));
      cells.number(row, 1, sheets.look(each.code()), each.now().number());
      cells.number(row, 2, sheets.look(each.code()), each.was().number());
      DashboardWorkbookSheets.put(
          cells,
          row,
          3,
          KpiWorkbookFormulas.change(
              sheets.unit(each.code()), each.now(), each.was(), "B" + (row + 1), "C" + (row + 1)));
      row++;
    }
    return row;
  }

  void health() {
    Dashboard.Health health = figures.health();
    WorkbookCells cells =
        sheets.begin(
            DashboardReportText.SHEET_HEALTH,
            text(DashboardReportText.HEALTH_NOTE),
            List.of(
                text(DashboardReportText.PART),
                text(DashboardReportText.ACTUAL),
                text(DashboardReportText.BEFORE),
                text(DashboardReportText.COUNTS_AS)));
    int row = FIRST;
    for (Dashboard.Compared part : health.parts()) {
      String now = "B" + (row + 1);
      String was = "C" + (row + 1);
      cells.text(row, 0, WorkbookLook.TEXT, sheets.name(part.code()));
      cells.number(row, 1, sheets.look(part.code()), part.now().number());
      cells.number(row, 2, sheets.look(part.code()), part.was().number());
      cells.formula(
          row,
          3,
          WorkbookLook.PERCENT,
          "IF(OR(%s=\"\",%s=\"\",%s=0),\"\",MIN(1.2,%s/%s))".formatted(now, was, was, now, was),
          Dashboard.Health.reached(part).number());
      row++;
    }
    cells.text(row, 0, WorkbookLook.TOTAL_LABEL, text(DashboardReportText.HEALTH));
    cells.blank(row, 1, WorkbookLook.TOTAL_LABEL);
    cells.blank(row, 2, WorkbookLook.TOTAL_LABEL);
    String reached = "D" + (FIRST + 1) + ":D" + row;
    boolean isWhole =
        health.parts().stream().allMatch(part -> Dashboard.Health.reached(part).isKnown());
    cells.formula(
        row,
        3,
        WorkbookLook.TOTAL_DECIMAL,
        "IF(COUNT(" + reached + ")<ROWS(" + reached + "),\"\",AVERAGE(" + reached + ")*100)",
        isWhole
            ? OptionalDouble.of(
                health.parts().stream()
                        .mapToDouble(part -> Dashboard.Health.reached(part).orElse(0))
                        .average()
                        .orElse(0)
                    * 100)
            : OptionalDouble.empty());
  }
}
