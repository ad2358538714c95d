package org.siyu.storage.kpi;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.Score;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookPalette;

/// What the team's sheet has beyond those of people: a chart, and names for its cells.
final class KpiWorkbookExtras {
  private static final String AMBER = "#B26B00";
  private static final int NAMES = 1;
  private static final int TARGET = 3;
  private static final int ACTUAL = 6;
  private static final int ATTAINMENT = 7;
  private static final int CHART_COLUMNS = 9;

  private KpiWorkbookExtras() {}

  private static List<SheetLine> lines(Sheet sheet) {
    return sheet.score().classes().stream()
        .flatMap(kind -> kind.lines().stream())
        .map(Score.LineScore::line)
        .toList();
  }

  /// @param first the first row of lines, from 0
  /// @param after the row after the last one
  static void chart(WorkbookCells cells, Sheet sheet, KpiReportWords words, int first, int after) {
    List<SheetLine> lines = lines(sheet);
    if (lines.isEmpty()) {
      return;
    }
    List<Double> shares = new ArrayList<>();
    List<String> colours = new ArrayList<>();
    for (SheetLine line : lines) {
      shares.add(line.attainment().map(each -> each.share().orElse(0)).orElse(0.0));
      colours.add(
          switch (sheet.scheme().thresholds().of(share(line))) {
            case RED -> WorkbookPalette.BAD;
            case AMBER -> AMBER;
            case GREEN -> WorkbookPalette.GOOD;
            case NONE -> WorkbookPalette.LINE;
          });
    }
    int last = first + lines.size() - 1;
    new WorkbookCharts(cells.sheet())
        .bars(
            new WorkbookCharts.Place(0, after + 1, CHART_COLUMNS, after + 5 + lines.size() * 2),
            words.text(KpiReportText.CHART_ATTAINMENT),
            new WorkbookCharts.Categories(
                cells.sheet(),
                lines.stream().map(line -> words.name(line.indicator())).toList(),
                new CellRangeAddress(first, last, NAMES, NAMES)),
            List.of(
                new WorkbookCharts.Series(
                    words.text(KpiReportText.ATTAINMENT),
                    shares,
                    new CellRangeAddress(first, last, ATTAINMENT, ATTAINMENT),
                    colours)),
            "0%");
  }

  private static Figure share(SheetLine line) {
    return line.attainment().map(each -> each.share()).orElse(Figure.missing(""));
  }

  static void name(WorkbookCells cells, Sheet sheet, int first) {
    name(cells, "kpi_score", KpiWorkbookSheet.TOTAL_CELL.substring(0, 1), 8);
    List<SheetLine> lines = lines(sheet);
    for (int index = 0; index < lines.size(); index++) {
      String name = "kpi_" + lines.get(index).indicator().code();
      int row = first + index + 1;
      name(cells, name, letter(ACTUAL), row);
      name(cells, name + "_target", letter(TARGET), row);
      name(cells, name + "_attainment", letter(ATTAINMENT), row);
    }
  }

  private static String letter(int column) {
    return Character.toString('A' + column);
  }

  private static void name(WorkbookCells cells, String wanted, String column, int row) {
    Name name = cells.sheet().getWorkbook().createName();
    name.setNameName(wanted);
    name.setRefersToFormula(
        "'" + cells.sheet().getSheetName().replace("'", "''") + "'!$" + column + "$" + row);
  }
}
