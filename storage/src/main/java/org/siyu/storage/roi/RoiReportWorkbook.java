package org.siyu.storage.roi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.CalculatorKind;
import org.siyu.core.roi.RoiReport;
import org.siyu.core.roi.RoiReportText;
import org.siyu.core.roi.RoiReportWords;
import org.siyu.core.roi.RoiReportWriter;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.ScenarioKind;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// Calculations as a workbook: a cover with the results, and for each calculation its inputs and
/// steps in four scenarios, its sensitivities and its costs by month. All that follows from inputs
/// is a live formula.
public final class RoiReportWorkbook implements RoiReportWriter {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int LONGEST_NAME = 31;

  @Override
  public void write(RoiReport report, RoiReportWords words, Path target) {
    try (StagedFile file =
        WrittenFile.stage(target, out -> new Writing(report, words).write(out))) {
      file.publish();
    }
  }

  private static final class Writing {
    private final RoiReport report;
    private final RoiReportWords words;
    private final Set<String> names = new HashSet<>();
    private final Map<String, RoiReportText> entries = new LinkedHashMap<>();

    Writing(RoiReport report, RoiReportWords words) {
      this.report = report;
      this.words = words;
    }

    void write(OutputStream out) throws IOException {
      try (XSSFWorkbook workbook = new XSSFWorkbook()) {
        workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
        workbook.getProperties().getCoreProperties().setTitle(words.text(RoiReportText.TITLE));
        WorkbookStyles styles = new WorkbookStyles(workbook);
        WorkbookCells cover = sheet(workbook, styles, words.text(RoiReportText.SHEET_COVER), "");
        List<RoiWorkbookSheet> sheets = new ArrayList<>();
        for (Calculation calculation : report.calculations()) {
          sheets.add(calculation(workbook, styles, calculation, sheets.size() + 1));
        }
        cover(cover, sheets);
        workbook.setForceFormulaRecalculation(true);
        workbook.write(out);
      }
    }

    private RoiWorkbookSheet calculation(
        XSSFWorkbook workbook, WorkbookStyles styles, Calculation calculation, int number) {
      WorkbookCells cells = sheet(workbook, styles, calculation.name(), "");
      boolean hasCosts =
          calculation.kind() == CalculatorKind.COST && !calculation.costs().lines().isEmpty();
      list(cells, RoiReportText.ABOUT_SHEET);
      RoiWorkbookSheet main = new RoiWorkbookSheet(cells, calculation, words, number);
      if (hasCosts) {
        WorkbookCells costs =
            sheet(workbook, styles, calculation.name(), words.text(RoiReportText.SHEET_COSTS));
        list(costs, RoiReportText.ABOUT_COSTS);
        main.over(new RoiWorkbookCosts(costs, calculation, words, main).write());
      }
      main.write();
      WorkbookCells sensitivity =
          sheet(workbook, styles, calculation.name(), words.text(RoiReportText.SHEET_SENSITIVITY));
      list(sensitivity, RoiReportText.ABOUT_SENSITIVITY);
      new RoiWorkbookSensitivity(sensitivity, calculation, words, main).write();
      return main;
    }

    private void list(WorkbookCells cells, RoiReportText about) {
      entries.put(cells.sheet().getSheetName(), about);
    }

    private WorkbookCells sheet(
        XSSFWorkbook workbook, WorkbookStyles styles, String name, String ending) {
      return new WorkbookCells(workbook.createSheet(unique(name, ending)), styles);
    }

    /// Sheets need names of their own, whatever the case of letters.
    private String unique(String wanted, String ending) {
      String end = ending.isEmpty() ? "" : " · " + ending;
      for (int number = 1; ; number++) {
        String last = number == 1 ? end : end + " " + number;
        String safe = WorkbookUtil.createSafeSheetName(wanted.strip() + last);
        if (wanted.strip().length() + last.length() > LONGEST_NAME) {
          String start = wanted.strip().substring(0, LONGEST_NAME - last.length()).strip();
          safe = WorkbookUtil.createSafeSheetName(start + last);
        }
        if (names.add(safe.toLowerCase(Locale.ROOT))) {
          return safe;
        }
      }
    }

    private void cover(WorkbookCells cells, List<RoiWorkbookSheet> sheets) {
      cells.widths(34, 22, 14, 26, 16, 16, 16, 16, 2, 22);
      cells.text(0, 0, WorkbookLook.TITLE, words.text(RoiReportText.TITLE));
      cells.text(
          1,
          0,
          WorkbookLook.SUBTITLE,
          words.text(
              RoiReportText.SUBTITLE,
              report.workspace(),
              report.writtenAt().toLocalDate().toString()));
      cells.headers(
          3,
          4,
          List.of(
              words.text(RoiReportText.CALCULATION),
              words.text(RoiReportText.CALCULATOR),
              words.text(RoiReportText.PERIOD),
              words.text(RoiReportText.RESULT),
              words.scenario(ScenarioKind.BASE),
              words.scenario(ScenarioKind.OPTIMISTIC),
              words.scenario(ScenarioKind.CAUTIOUS),
              words.scenario(ScenarioKind.OWN)));
      cells.blank(3, 8, WorkbookLook.HEADER);
      cells.text(3, 9, WorkbookLook.HEADER, words.text(RoiReportText.CHANGED));
      int row = 4;
      for (RoiWorkbookSheet sheet : sheets) {
        line(cells, row++, sheet);
      }
      row = contents(cells, row + 1);
      reading(cells, row + 1);
      cells.sheet().createFreezePane(1, 4);
      WorkbookPages.single(cells.sheet());
    }

    /// All sheets with what is on them, each a link.
    private int contents(WorkbookCells cells, int from) {
      cells.text(from, 0, WorkbookLook.HEADING, words.text(RoiReportText.CONTENTS));
      int row = from + 1;
      for (Map.Entry<String, RoiReportText> entry : entries.entrySet()) {
        cells.text(row, 0, WorkbookLook.TEXT, entry.getKey());
        link(cells, row, "'" + entry.getKey().replace("'", "''") + "'!");
        cells.text(row, 1, WorkbookLook.TEXT, words.text(entry.getValue()));
        row++;
      }
      return row;
    }

    private void reading(WorkbookCells cells, int from) {
      cells.text(from, 0, WorkbookLook.HEADING, words.text(RoiReportText.HOW));
      List<RoiReportText> texts = new ArrayList<>();
      texts.add(RoiReportText.HOW_TO);
      texts.add(RoiReportText.HOW_SCENARIOS);
      texts.add(RoiReportText.HOW_SENSITIVITY);
      if (report.calculations().stream().anyMatch(Calculation::usesExample)) {
        texts.add(RoiReportText.EXAMPLE_WARNING);
      }
      int row = from + 1;
      for (RoiReportText text : texts) {
        cells.text(row++, 0, WorkbookLook.NOTE, "· " + words.text(text));
      }
      cells.text(row + 1, 0, WorkbookLook.LABEL, words.text(RoiReportText.WORKSPACE));
      cells.text(row + 1, 1, WorkbookLook.TEXT, report.workspace());
      cells.text(row + 2, 0, WorkbookLook.LABEL, words.text(RoiReportText.WRITTEN_AT));
      cells.text(row + 2, 1, WorkbookLook.TEXT, MINUTE.format(report.writtenAt()));
    }

    private static void link(WorkbookCells cells, int row, String reference) {
      XSSFHyperlink link =
          cells.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress(reference + "A1");
      cells.cell(row, 0).setHyperlink(link);
    }

    private void line(WorkbookCells cells, int row, RoiWorkbookSheet sheet) {
      Calculation calculation = sheet.calculation();
      RoiStep step = calculation.calculator().result();
      cells.text(row, 0, WorkbookLook.TEXT, calculation.name());
      link(cells, row, sheet.reference());
      cells.text(row, 1, WorkbookLook.TEXT, words.kind(calculation.kind()));
      cells.text(row, 2, WorkbookLook.TEXT, words.period(calculation.period()));
      cells.text(row, 3, WorkbookLook.TEXT, words.step(step));
      for (ScenarioKind scenario : ScenarioKind.values()) {
        String there = sheet.reference() + sheet.cell(scenario, step.code());
        Figure result = calculation.results(scenario).getOrDefault(step.code(), Figure.missing(""));
        cells.formula(
            row,
            4 + scenario.ordinal(),
            RoiWorkbookLooks.plain(step.unit()),
            "IF(" + there + "=\"\",\"\"," + there + ")",
            result.number());
      }
      cells.blank(row, 8, WorkbookLook.TEXT);
      cells.text(
          row,
          9,
          WorkbookLook.TEXT,
          calculation.revision().version() == 0
              ? ""
              : calculation.revision().changedAt().toLocalDate()
                  + " "
                  + calculation.revision().changedBy());
    }
  }
}
