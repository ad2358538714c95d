package org.siyu.storage.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentReport;
import org.siyu.core.experiment.ExperimentReport.Text;
import org.siyu.core.experiment.Reading;
import org.siyu.core.experiment.Variant;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// An experiment as a workbook: what was found, with rates, differences and tests as live formulas;
/// the texts that were tried; who was in it by tier; how it is computed.
public final class ExperimentReportWorkbook implements ExperimentReport.Writer {
  private static final int WRAPPED_POINTS = 34;

  @Override
  public void write(ExperimentReport report, ExperimentReport.Words words, Path target) {
    try (StagedFile file =
        WrittenFile.stage(target, out -> new Writing(report, words).write(out))) {
      file.publish();
    }
  }

  private static final class Writing {
    private final ExperimentReport report;
    private final ExperimentReport.Words words;
    private final Experiment experiment;
    private final Reading reading;

    Writing(ExperimentReport report, ExperimentReport.Words words) {
      this.report = report;
      this.words = words;
      this.experiment = report.experiment();
      this.reading = report.reading();
    }

    void write(OutputStream out) throws IOException {
      try (XSSFWorkbook workbook = new XSSFWorkbook()) {
        workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
        workbook.getProperties().getCoreProperties().setTitle(experiment.name());
        WorkbookStyles styles = new WorkbookStyles(workbook);
        result(sheet(workbook, styles, Text.SHEET_RESULT));
        variants(sheet(workbook, styles, Text.SHEET_VARIANTS));
        tiers(sheet(workbook, styles, Text.SHEET_TIERS));
        method(sheet(workbook, styles, Text.SHEET_METHOD));
        workbook.setForceFormulaRecalculation(true);
        workbook.write(out);
      }
    }

    private ExperimentWorkbookCells sheet(XSSFWorkbook workbook, WorkbookStyles styles, Text name) {
      return new ExperimentWorkbookCells(
          workbook.createSheet(WorkbookUtil.createSafeSheetName(words.text(name))), styles);
    }

    private void result(ExperimentWorkbookCells cells) {
      cells.text(0, 0, WorkbookLook.TITLE, experiment.name());
      cells.text(
          1, 0, WorkbookLook.SUBTITLE, report.workspace() + " · " + report.at().toLocalDate());
      int row = 3;
      for (Map.Entry<Text, String> fact : facts()) {
        cells.text(row, 0, WorkbookLook.LABEL, words.text(fact.getKey()));
        cells.wide(row++, 1, fact.getValue());
      }
      new ExperimentWorkbookFigures(experiment, reading, words, cells).write(row + 1);
      WorkbookPages.single(cells.sheet);
    }

    private List<Map.Entry<Text, String>> facts() {
      Experiment.Course course = experiment.course();
      return List.of(
          Map.entry(Text.QUESTION, experiment.question()),
          Map.entry(Text.PARTICIPANTS, words.participants(experiment.participants())),
          Map.entry(Text.MEASURE, words.measure(experiment.plan().measure())),
          Map.entry(Text.STATUS, words.status(experiment.status())),
          Map.entry(Text.STARTED, words.milestone(course.started())),
          Map.entry(Text.END, experiment.plan().end().toString()),
          Map.entry(Text.FINISHED, words.milestone(course.finished())),
          Map.entry(Text.NEEDED, Long.toString(reading.needed())),
          Map.entry(Text.SEED, Long.toString(experiment.seed())),
          Map.entry(Text.VERDICT, words.verdict(experiment, reading)),
          Map.entry(Text.CAUTIONS, words.cautions(reading.cautions())),
          Map.entry(Text.DECISION, experiment.winner().map(Variant::name).orElse("")),
          Map.entry(Text.REASON, experiment.decision().map(made -> made.reason()).orElse("")));
    }

    private void variants(ExperimentWorkbookCells cells) {
      cells.widths(9, 24, 80, 9);
      cells.headers(0, List.of(words.text(Text.VARIANT), words.text(Text.NAME)), 0);
      cells.headers(0, List.of(words.text(Text.TEXT)), 2);
      cells.numberHeaders(0, List.of(words.text(Text.PARTS)), 3);
      int row = 1;
      for (Variant variant : experiment.variants()) {
        cells.text(row, 0, WorkbookLook.TEXT, Variant.letter(row - 1));
        cells.text(row, 1, WorkbookLook.WRAPPED_TEXT, variant.name());
        cells.text(row, 2, WorkbookLook.WRAPPED_TEXT, variant.text());
        cells.number(row++, 3, WorkbookLook.COUNT, variant.parts());
      }
      WorkbookPages.table(cells.sheet, 0);
    }

    private void tiers(ExperimentWorkbookCells cells) {
      cells.widths(24);
      cells.headers(0, List.of(words.text(Text.TIER)), 0);
      int variants = experiment.variants().size();
      for (int variant = 0; variant < variants; variant++) {
        cells.numberHeaders(0, List.of(Variant.letter(variant)), variant + 1);
      }
      int row = 1;
      for (Map.Entry<String, long[]> tier : report.tiers().entrySet()) {
        cells.text(row, 0, WorkbookLook.TEXT, tier.getKey());
        for (int variant = 0; variant < variants; variant++) {
          cells.number(row, variant + 1, WorkbookLook.COUNT, tier.getValue()[variant]);
        }
        row++;
      }
      WorkbookPages.table(cells.sheet, 0);
    }

    private void method(ExperimentWorkbookCells cells) {
      cells.widths(110);
      cells.text(0, 0, WorkbookLook.TITLE, words.text(Text.SHEET_METHOD));
      int row = 2;
      for (Text line :
          List.of(
              Text.METHOD_LOT,
              experiment.plan().measure().isShare() ? Text.METHOD_SHARES : Text.METHOD_AMOUNTS,
              Text.METHOD_SEVERAL,
              Text.METHOD_EARLY,
              Text.METHOD_MISMATCH,
              Text.METHOD_FORMULAS)) {
        cells.text(row, 0, WorkbookLook.WRAPPED_TEXT, words.text(line));
        cells.height(row++, WRAPPED_POINTS);
      }
      WorkbookPages.single(cells.sheet);
    }
  }
}
