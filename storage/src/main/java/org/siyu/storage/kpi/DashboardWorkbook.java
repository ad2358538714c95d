package org.siyu.storage.kpi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.kpi.DashboardPart;
import org.siyu.core.kpi.DashboardReport;
import org.siyu.core.kpi.DashboardReportText;
import org.siyu.core.kpi.DashboardReportWords;
import org.siyu.core.kpi.DashboardReportWriter;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// The dashboard as a workbook: a front page with the cards and the charts, and a sheet for each
/// chart with the figures behind it, whose changes, rates and shares are formulas.
public final class DashboardWorkbook implements DashboardReportWriter {
  @Override
  public StagedFile write(DashboardReport report, DashboardReportWords words, Path target) {
    return WrittenFile.stage(target, out -> write(report, words, out));
  }

  @Override
  public StagedFile write(
      DashboardReport report, DashboardPart part, DashboardReportWords words, Path target) {
    return WrittenFile.stage(target, out -> write(report, part, words, out));
  }

  private static void write(
      DashboardReport report, DashboardPart part, DashboardReportWords words, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      WorkbookStyles styles = new WorkbookStyles(workbook);
      new DashboardWorkbookTables(
              new DashboardWorkbookSheets(
                  report, words, text -> sheet(workbook, styles, words.text(text))))
          .write(part);
      workbook.setForceFormulaRecalculation(true);
      workbook.write(out);
    }
  }

  private static void write(DashboardReport report, DashboardReportWords words, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      String title =
          words.text(DashboardReportText.TITLE)
              + " · "
              + words.period(report.sheet().span().period());
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(title);
      WorkbookStyles styles = new WorkbookStyles(workbook);
      WorkbookCells front = sheet(workbook, styles, words.text(DashboardReportText.SHEET_FRONT));
      DashboardWorkbookTables tables =
          new DashboardWorkbookTables(
              new DashboardWorkbookSheets(
                  report, words, text -> sheet(workbook, styles, words.text(text))));
      DashboardWorkbookTables.Places places = tables.write();
      new DashboardWorkbookFront(front, report, words).write(title, places);
      workbook.setForceFormulaRecalculation(true);
      workbook.write(out);
    }
  }

  private static WorkbookCells sheet(XSSFWorkbook workbook, WorkbookStyles styles, String name) {
    return new WorkbookCells(workbook.createSheet(name), styles);
  }
}
