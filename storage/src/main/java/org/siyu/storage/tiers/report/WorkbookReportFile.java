package org.siyu.storage.tiers.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierReport;
import org.siyu.core.tiers.TierReportText;
import org.siyu.core.tiers.TierReportWords;
import org.siyu.storage.workbook.StreamedWorkbook;

/// Puts the sheets of a report together, in their order.
public final class WorkbookReportFile {
  private WorkbookReportFile() {}

  /// @param monitor is told rows as step `export`
  public static void write(
      TierReport report, TierReportWords words, OutputStream out, Monitor monitor)
      throws IOException {
    WorkbookReport book = new WorkbookReport(report, words);
    try (var workbook = book.workbook) {
      POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
      properties.setCreator("Siyu Workbench");
      properties.setTitle(words.text(TierReportText.TITLE));
      WorkbookCustomers customers = layOut(book);
      monitor.check();
      StreamedWorkbook.write(out, workbook, customers.rows(monitor));
    }
  }

  /// All sheets are made before any is written: they name each other.
  private static WorkbookCustomers layOut(WorkbookReport book) {
    WorkbookGrid cover = book.sheet(TierReportText.SHEET_COVER);
    WorkbookGrid summary = book.sheet(TierReportText.SHEET_SUMMARY);
    WorkbookGrid distribution = book.sheet(TierReportText.SHEET_DISTRIBUTION);
    WorkbookGrid rfm = book.sheet(TierReportText.SHEET_RFM);
    WorkbookGrid segments = book.sheet(TierReportText.SHEET_SEGMENTS);
    WorkbookGrid migration = book.sheet(TierReportText.SHEET_MIGRATION);
    WorkbookGrid rules = book.sheet(TierReportText.SHEET_RULES);
    WorkbookCustomers customers = new WorkbookCustomers(book);
    ReportTotals totals = new ReportTotals(book.report.rows());

    WorkbookDistribution tiers = new WorkbookDistribution(book, distribution, customers, totals);
    tiers.write();
    new WorkbookRfm(book, rfm, customers, totals).write();
    new WorkbookSegments(book, segments, customers).write();
    new WorkbookMigration(book, migration).write();
    new WorkbookRules(book, rules).write();
    int charts = new WorkbookSummary(book, summary, totals).write();
    new WorkbookSummaryCharts(book, totals, distribution, tiers, segments).write(summary, charts);

    List<WorkbookCover.Entry> contents = new ArrayList<>();
    contents.add(entry(book, summary, TierReportText.ABOUT_SUMMARY));
    contents.add(entry(book, distribution, TierReportText.ABOUT_DISTRIBUTION));
    contents.add(entry(book, rfm, TierReportText.ABOUT_RFM));
    contents.add(entry(book, segments, TierReportText.ABOUT_SEGMENTS));
    contents.add(entry(book, migration, TierReportText.ABOUT_MIGRATION));
    contents.add(entry(book, rules, TierReportText.ABOUT_RULES));
    for (Tier tier : book.tiers()) {
      contents.add(WorkbookCover.entry(book, customers, tier));
    }
    contents.add(
        new WorkbookCover.Entry(customers.all(), book.text(TierReportText.ABOUT_CUSTOMERS)));
    new WorkbookCover(book, cover).write(contents);
    return customers;
  }

  private static WorkbookCover.Entry entry(
      WorkbookReport book, WorkbookGrid grid, TierReportText about) {
    return new WorkbookCover.Entry(grid.sheet, book.text(about));
  }
}
