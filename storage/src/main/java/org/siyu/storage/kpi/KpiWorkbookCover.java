package org.siyu.storage.kpi;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.siyu.core.kpi.KpiReport;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Sheet;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookMeasure;
import org.siyu.storage.workbook.WorkbookPages;

/// The first sheet: what the report is about, what came of it, where things are, how to read them.
final class KpiWorkbookCover {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int LABEL = 1;
  private static final int VALUE = 2;
  private static final int VALUE_WIDTH = 84;
  private static final int LINE_POINTS = 15;

  private final WorkbookCells cells;
  private final KpiReport report;
  private final KpiReportWords words;
  private int row = 1;

  /// A line of the contents.
  record Entry(String sheet, String about) {}

  KpiWorkbookCover(WorkbookCells cells, KpiReport report, KpiReportWords words) {
    this.cells = cells;
    this.report = report;
    this.words = words;
  }

  /// @param total where the team's score stands
  void write(String total, List<Entry> entries) {
    Sheet team = report.team();
    cells.widths(3, 24, VALUE_WIDTH, 3);
    cells.text(
        row,
        LABEL,
        WorkbookLook.TITLE,
        text(KpiReportText.COVER_TITLE) + " · " + words.period(report.period()));
    cells.text(row + 1, LABEL, WorkbookLook.SUBTITLE, report.workspace());
    row += 3;
    fact(KpiReportText.PERIOD, report.period().first() + " – " + report.period().last());
    fact(KpiReportText.STATE, text(team.isClosed() ? KpiReportText.CLOSED : KpiReportText.OPEN));
    fact(KpiReportText.SCHEME, team.scheme().stage() + " · " + team.scheme().version());
    fact(KpiReportText.WRITTEN_AT, MINUTE.format(report.writtenAt()));
    cells.text(row, LABEL, WorkbookLook.LABEL, text(KpiReportText.SCORE));
    OptionalDouble score = team.score().total().number();
    cells.formula(
        row++,
        VALUE,
        WorkbookLook.TOTAL_DECIMAL,
        "IF(" + total + "=\"\",\"\"," + total + ")",
        score);
    fact(
        KpiReportText.LIGHTS_LABEL,
        text(
            KpiReportText.LIGHTS,
            count(team, Light.GREEN),
            count(team, Light.AMBER),
            count(team, Light.RED)));
    row++;
    heading(KpiReportText.CONTENTS);
    for (Entry entry : entries) {
      cells.text(row, LABEL, WorkbookLook.TEXT, entry.sheet());
      link(cells.cell(row, LABEL), entry.sheet());
      cells.text(row++, VALUE, WorkbookLook.TEXT, entry.about());
    }
    row++;
    heading(KpiReportText.HOW);
    for (KpiReportText each :
        List.of(KpiReportText.HOW_ATTAINMENT, KpiReportText.HOW_SCORE, KpiReportText.HOW_OPEN)) {
      cells.text(row, LABEL, WorkbookLook.LABEL, "·");
      cells.text(row, VALUE, WorkbookLook.WRAPPED_TEXT, text(each));
      cells.height(row++, WorkbookMeasure.lines(text(each), VALUE_WIDTH - 4) * LINE_POINTS + 6);
    }
    WorkbookPages.single(cells.sheet());
    cells.sheet().getPrintSetup().setLandscape(false);
  }

  private static int count(Sheet sheet, Light light) {
    return (int) sheet.lines().stream().filter(line -> line.light() == light).count();
  }

  private void heading(KpiReportText name) {
    cells.text(row, LABEL, WorkbookLook.HEADING, text(name));
    cells.height(row++, 24);
  }

  private void fact(KpiReportText name, String value) {
    cells.text(row, LABEL, WorkbookLook.LABEL, text(name));
    cells.text(row++, VALUE, WorkbookLook.TEXT, value);
  }

  private void link(Cell cell, String sheet) {
    Hyperlink link =
        cells.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
    cell.setHyperlink(link);
  }

  private String text(KpiReportText name, Object... arguments) {
    return words.text(name, arguments);
  }
}
