package org.siyu.storage.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.Restatement;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.Thresholds;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPalette;

/// What KPI sheets have beyond their lines: a chart, and names for the cells of the team's.
final class KpiWorkbookExtras {
  /// Rows of the sheet.
  ///
  /// @param first from 0
  /// @param after the row after the last line
  record Rows(int first, int after) {}

  private KpiWorkbookExtras() {}

  /// How many rows a chart of so many bars takes below the lines.
  static int chartRows(int bars) {
    return bars == 0 ? 0 : bars + bars / 2 + 6;
  }

  /// @param lines those at the top, which have something to be judged by
  static void chart(
      WorkbookCells cells,
      List<SheetLine> lines,
      Thresholds thresholds,
      KpiReportWords words,
      Rows rows) {
    List<Double> shares = new ArrayList<>();
    List<String> colours = new ArrayList<>();
    for (SheetLine line : lines) {
      Figure share = line.attainment().map(each -> each.share()).orElse(Figure.missing(""));
      shares.add(share.orElse(0));
      colours.add(
          switch (thresholds.of(share)) {
            case RED -> WorkbookPalette.BAD;
            case AMBER -> WorkbookPalette.MIDDLING;
            case GREEN -> WorkbookPalette.GOOD;
            case NONE -> WorkbookPalette.LINE;
          });
    }
    int last = rows.first() + lines.size() - 1;
    new WorkbookCharts(cells.sheet())
        .bars(
            new WorkbookCharts.Place(
                0,
                rows.after() + 1,
                KpiColumn.LAST_PRINTED.index() + 1,
                rows.after() + chartRows(lines.size())),
            words.text(KpiReportText.CHART_ATTAINMENT),
            new WorkbookCharts.Categories(
                cells.sheet(),
                lines.stream().map(line -> words.name(line.indicator())).toList(),
                cells(KpiColumn.INDICATOR, rows.first(), last)),
            List.of(
                new WorkbookCharts.Series(
                    words.text(KpiReportText.ATTAINMENT),
                    shares,
                    cells(KpiColumn.ATTAINMENT, rows.first(), last),
                    colours)),
            "0%");
  }

  /// What has changed since the period was closed.
  ///
  /// @return the last row
  static int restatements(WorkbookCells cells, Sheet sheet, KpiReportWords words, int top) {
    cells.text(top, 0, WorkbookLook.HEADING, words.text(KpiReportText.RESTATEMENTS));
    int row = top + 1;
    List<KpiReportText> headers =
        List.of(
            KpiReportText.INDICATOR,
            KpiReportText.WHEN_CLOSED,
            KpiReportText.AS_OF_NOW,
            KpiReportText.CHANGE);
    for (int column = 0; column < headers.size(); column++) {
      cells.text(
          row,
          column == 0 ? 0 : column + 1,
          column == 0 ? WorkbookLook.HEADER : WorkbookLook.NUMBER_HEADER,
          words.text(headers.get(column)));
    }
    cells.blank(row, 1, WorkbookLook.HEADER);
    for (Restatement each : sheet.restatements()) {
      Optional<SheetLine> line = sheet.line(each.indicator());
      if (line.isPresent()) {
        row++;
        Indicator indicator = line.get().indicator();
        WorkbookLook look = KpiWorkbookFormulas.look(indicator.unit());
        cells.text(row, 0, WorkbookLook.TEXT, words.name(indicator));
        cells.blank(row, 1, WorkbookLook.TEXT);
        cells.number(row, 2, look, each.closed().number());
        cells.number(row, 3, look, each.now().number());
        KpiWorkbookFormulas.Change change =
            KpiWorkbookFormulas.change(
                indicator.unit(), each.now(), each.closed(), "D" + (row + 1), "C" + (row + 1));
        cells.formula(row, 4, change.look(), change.formula(), change.result());
      }
    }
    return row;
  }

  private static CellRangeAddress cells(KpiColumn column, int first, int last) {
    return new CellRangeAddress(first, last, column.index(), column.index());
  }

  static void name(WorkbookCells cells, List<SheetLine> lines, int first) {
    name(cells, "kpi_score", KpiWorkbookSheet.TOTAL_CELL.substring(0, 1), 8);
    for (int index = 0; index < lines.size(); index++) {
      String name = "kpi_" + lines.get(index).indicator().code();
      int row = first + index + 1;
      name(cells, name, KpiColumn.ACTUAL.letter(), row);
      name(cells, name + "_target", KpiColumn.TARGET.letter(), row);
      name(cells, name + "_attainment", KpiColumn.ATTAINMENT.letter(), row);
    }
  }

  private static void name(WorkbookCells cells, String wanted, String column, int row) {
    Name name = cells.sheet().getWorkbook().createName();
    name.setNameName(wanted);
    name.setRefersToFormula(
        "'" + cells.sheet().getSheetName().replace("'", "''") + "'!$" + column + "$" + row);
  }
}
