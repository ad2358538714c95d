package org.siyu.storage.kpireview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.kpireview.KpiMinutes;
import org.siyu.core.kpireview.KpiMinutesText;
import org.siyu.core.kpireview.KpiMinutesWords;
import org.siyu.core.kpireview.KpiMinutesWriter;
import org.siyu.core.kpireview.ReviewNumbers;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// Minutes as a workbook: a cover, the numbers with attainment and change as live formulas,
/// findings that refer to them, decisions, what was agreed, movements and campaigns.
public final class KpiMinutesWorkbook implements KpiMinutesWriter {
  @Override
  public StagedFile write(KpiMinutes minutes, KpiMinutesWords words, Path target) {
    return WrittenFile.stage(target, out -> write(minutes, words, out));
  }

  private static void write(KpiMinutes minutes, KpiMinutesWords words, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      String title =
          words.text(KpiMinutesText.TITLE)
              + " · "
              + words.sheet().period(minutes.review().period());
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(title);
      WorkbookStyles styles = new WorkbookStyles(workbook);
      WorkbookCells cover = sheet(workbook, styles, words, KpiMinutesText.SHEET_COVER);
      WorkbookCells findings = sheet(workbook, styles, words, KpiMinutesText.SHEET_FINDINGS);
      WorkbookCells actions = sheet(workbook, styles, words, KpiMinutesText.SHEET_ACTIONS);
      WorkbookCells numbers = sheet(workbook, styles, words, KpiMinutesText.SHEET_NUMBERS);
      String subtitle =
          words.text(
              KpiMinutesText.SUBTITLE,
              minutes.workspace(),
              words.sheet().period(minutes.review().period()),
              words.scope(minutes.review().scope(), minutes.members()));
      MinutesWorkbookNumbers lines = new MinutesWorkbookNumbers(numbers, minutes.review(), words);
      lines.write(subtitle);
      MinutesWorkbookSheets sheets = new MinutesWorkbookSheets(minutes, words, subtitle);
      sheets.findings(findings, lines);
      sheets.actions(actions);
      List<MinutesWorkbookCover.Entry> entries = new ArrayList<>();
      entries.add(entry(findings, words, KpiMinutesText.ABOUT_FINDINGS));
      entries.add(entry(actions, words, KpiMinutesText.ABOUT_ACTIONS));
      entries.add(entry(numbers, words, KpiMinutesText.ABOUT_NUMBERS));
      ReviewNumbers about = minutes.review().numbers();
      if (about.tiers().isPresent() || !about.campaigns().isEmpty()) {
        WorkbookCells movements = sheet(workbook, styles, words, KpiMinutesText.SHEET_MOVEMENTS);
        sheets.movements(movements);
        entries.add(entry(movements, words, KpiMinutesText.ABOUT_MOVEMENTS));
      }
      new MinutesWorkbookCover(cover, minutes, words).write(title, subtitle, lines, entries);
      workbook.setForceFormulaRecalculation(true);
      workbook.write(out);
    }
  }

  private static WorkbookCells sheet(
      XSSFWorkbook workbook, WorkbookStyles styles, KpiMinutesWords words, KpiMinutesText name) {
    return new WorkbookCells(
        workbook.createSheet(WorkbookUtil.createSafeSheetName(words.text(name))), styles);
  }

  private static MinutesWorkbookCover.Entry entry(
      WorkbookCells cells, KpiMinutesWords words, KpiMinutesText about) {
    return new MinutesWorkbookCover.Entry(cells.sheet().getSheetName(), words.text(about));
  }
}
