package org.siyu.storage.kpi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.KpiReport;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.KpiReportWriter;
import org.siyu.core.kpi.Score;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookPalette;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// The KPI report: a sheet for the team and for each person, attainment, weights and scores as live
/// formulas, and a summary that refers to them.
public final class KpiReportWorkbook implements KpiReportWriter {
  private static final int HEADER = 3;

  @Override
  public StagedFile write(KpiReport report, KpiReportWords words, Path target) {
    return WrittenFile.stage(target, out -> write(report, words, out));
  }

  @Override
  public StagedFile fill(Path template, KpiReport report, KpiReportWords words, Path target) {
    return WrittenFile.stage(
        target, out -> KpiTemplateWorkbook.write(template, report, words, out));
  }

  private static void write(KpiReport report, KpiReportWords words, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(words.period(report.period()) + " KPI");
      WorkbookStyles styles = new WorkbookStyles(workbook);
      Set<String> names = new HashSet<>();
      WorkbookCells cover = sheet(workbook, styles, words.text(KpiReportText.SHEET_COVER), names);
      WorkbookCells summary =
          sheet(workbook, styles, words.text(KpiReportText.SHEET_SUMMARY), names);
      List<KpiWorkbookCover.Entry> entries = new ArrayList<>();
      entries.add(entry(summary, words.text(KpiReportText.ABOUT_SUMMARY)));
      List<String> prefixes = new ArrayList<>();
      List<KpiWorkbookSheet> written = new ArrayList<>();
      for (KpiReport.Named named : report.sheets()) {
        WorkbookCells cells = sheet(workbook, styles, name(named, words), names);
        KpiWorkbookSheet lines = new KpiWorkbookSheet(cells, named.sheet(), words);
        lines.write(
            name(named, words) + " · " + words.period(report.period()), subtitle(report, words));
        lines.chart();
        written.add(lines);
        if (named.name().isEmpty()) {
          lines.name();
        }
        entries.add(entry(cells, words.text(KpiReportText.ABOUT_SHEET)));
        prefixes.add(prefix(cells));
      }
      List<KpiWorkbookBonus.Line> bonuses = KpiWorkbookBonus.lines(report, prefixes);
      if (!bonuses.isEmpty()) {
        WorkbookCells cells = sheet(workbook, styles, words.text(KpiReportText.SHEET_BONUS), names);
        new KpiWorkbookBonus(cells, report.team().scheme().bonus(), words)
            .write(
                words.text(KpiReportText.SHEET_BONUS) + " · " + words.period(report.period()),
                subtitle(report, words),
                bonuses);
        entries.add(entry(cells, words.text(KpiReportText.ABOUT_BONUS)));
      }
      WorkbookCells trend = sheet(workbook, styles, words.text(KpiReportText.SHEET_TREND), names);
      new KpiWorkbookTrend(trend, report.trend(), words)
          .write(words.text(KpiReportText.SHEET_TREND));
      entries.add(entry(trend, words.text(KpiReportText.ABOUT_TREND)));
      summary(summary, report, words, prefixes);
      new KpiWorkbookCover(cover, report, words)
          .write(written.getFirst(), prefixes.getFirst(), entries);
      workbook.setForceFormulaRecalculation(true);
      workbook.write(out);
    }
  }

  private static WorkbookCells sheet(
      XSSFWorkbook workbook, WorkbookStyles styles, String wanted, Set<String> names) {
    return new WorkbookCells(workbook.createSheet(unique(wanted, names)), styles);
  }

  private static KpiWorkbookCover.Entry entry(WorkbookCells cells, String about) {
    return new KpiWorkbookCover.Entry(cells.sheet().getSheetName(), about);
  }

  private static String prefix(WorkbookCells cells) {
    return "'" + cells.sheet().getSheetName().replace("'", "''") + "'!";
  }

  private static String name(KpiReport.Named named, KpiReportWords words) {
    return named.name().isEmpty() ? words.text(KpiReportText.TEAM) : named.name();
  }

  private static String subtitle(KpiReport report, KpiReportWords words) {
    return words.text(
        KpiReportText.SUBTITLE,
        report.workspace(),
        words.period(report.period()),
        report.writtenAt().toLocalDate().toString());
  }

  /// Sheets need names of their own, whatever the case of letters.
  private static String unique(String wanted, Set<String> names) {
    String safe = WorkbookUtil.createSafeSheetName(wanted);
    String name = safe;
    for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
      String ending = " " + number;
      name = safe.substring(0, Math.min(safe.length(), 31 - ending.length())) + ending;
    }
    return name;
  }

  private static void summary(
      WorkbookCells cells, KpiReport report, KpiReportWords words, List<String> prefixes) {
    cells.widths(24, 12, 12, 12, 12, 16);
    cells.text(0, 0, WorkbookLook.TITLE, words.text(KpiReportText.SHEET_SUMMARY));
    cells.text(1, 0, WorkbookLook.SUBTITLE, subtitle(report, words));
    List<String> headers = new ArrayList<>();
    headers.add(words.text(KpiReportText.NAME));
    headers.add(words.text(KpiReportText.SCORE));
    for (IndicatorClass kind : IndicatorClass.values()) {
      headers.add(words.kind(kind));
    }
    cells.headers(HEADER, 1, headers);
    cells.text(
        HEADER, headers.size(), WorkbookLook.CENTRED_HEADER, words.text(KpiReportText.STATE));
    int row = HEADER + 1;
    for (int index = 0; index < report.sheets().size(); index++) {
      KpiReport.Named named = report.sheets().get(index);
      String prefix = prefixes.get(index);
      Score score = named.sheet().score();
      cells.text(row, 0, WorkbookLook.TEXT, name(named, words));
      points(cells, row, 1, prefix + KpiWorkbookSheet.TOTAL_CELL, score.total().number());
      for (IndicatorClass kind : IndicatorClass.values()) {
        points(
            cells,
            row,
            2 + kind.ordinal(),
            prefix + KpiWorkbookSheet.classCell(kind),
            score.classes().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.points().number())
                .findFirst()
                .orElse(OptionalDouble.empty()));
      }
      cells.text(
          row,
          headers.size(),
          WorkbookLook.CENTRED_TEXT,
          words.text(named.sheet().isClosed() ? KpiReportText.CLOSED : KpiReportText.OPEN));
      row++;
    }
    scores(cells, report, words, row);
    WorkbookPages.single(cells.sheet());
  }

  private static void scores(
      WorkbookCells cells, KpiReport report, KpiReportWords words, int below) {
    int last = HEADER + report.sheets().size();
    new WorkbookCharts(cells.sheet())
        .bars(
            new WorkbookCharts.Place(0, below + 1, 6, below + 7 + report.sheets().size() * 2),
            words.text(KpiReportText.CHART_SCORES),
            new WorkbookCharts.Categories(
                cells.sheet(),
                report.sheets().stream().map(named -> name(named, words)).toList(),
                new CellRangeAddress(HEADER + 1, last, 0, 0)),
            List.of(
                new WorkbookCharts.Series(
                    words.text(KpiReportText.CHART_SCORES),
                    report.sheets().stream()
                        .map(named -> named.sheet().score().total().orElse(0))
                        .toList(),
                    new CellRangeAddress(HEADER + 1, last, 1, 1),
                    List.of(WorkbookPalette.ACCENT))),
            "0.0");
  }

  private static void points(
      WorkbookCells cells, int row, int column, String from, OptionalDouble value) {
    cells.formula(
        row, column, WorkbookLook.DECIMAL, "IF(" + from + "=\"\",\"\"," + from + ")", value);
  }
}
