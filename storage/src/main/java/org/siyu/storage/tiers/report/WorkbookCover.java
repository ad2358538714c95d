package org.siyu.storage.tiers.report;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierNotice;
import org.siyu.core.tiers.TierReport;
import org.siyu.core.tiers.TierReportText;
import org.siyu.storage.tiers.report.WorkbookReportStyles.Look;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// The first sheet: what the report is about, what is to be borne in mind, and where things are.
final class WorkbookCover {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int LABEL = 1;
  private static final int VALUE = 2;

  private final WorkbookReport book;
  private final WorkbookGrid grid;
  private int row;

  WorkbookCover(WorkbookReport book, WorkbookGrid grid) {
    this.book = book;
    this.grid = grid;
  }

  /// A line of the contents.
  record Entry(XSSFSheet sheet, String about) {}

  void write(List<Entry> entries) {
    grid.widths(3, 30, 100, 3);
    band();
    row = 4;
    facts();
    notices();
    contents(entries);
    WorkbookPages.single(grid.sheet);
  }

  private void band() {
    for (int line = 0; line <= 2; line++) {
      grid.fill(line, 0, 3, Look.BAND);
    }
    grid.text(1, LABEL, Look.BAND_TITLE, book.text(TierReportText.TITLE));
    grid.text(2, LABEL, Look.BAND_SUBTITLE, book.report.workspace());
    grid.height(0, 14).height(1, 40).height(2, 30);
  }

  private void facts() {
    TierReport report = book.report;
    fact(TierReportText.WORKSPACE, report.workspace());
    fact(TierReportText.ANALYSIS_DATE, minute(report.snapshot().asOf()));
    fact(TierReportText.TAKEN_AT, minute(report.snapshot().takenAt()));
    fact(TierReportText.TAKEN_BY, report.snapshot().takenBy());
    fact(
        TierReportText.SCHEME,
        book.text(
            TierReportText.SCHEME_VERSION, report.scheme().name(), report.scheme().version()));
    fact(
        TierReportText.COMPARED_WITH,
        report
            .earlier()
            .map(earlier -> minute(earlier.snapshot().asOf()))
            .orElseGet(() -> book.text(TierReportText.NOTHING_TO_COMPARE)));
    number(TierReportText.CUSTOMERS, report.rows().size());
    number(TierReportText.BUYERS, report.buyers());
    fact(
        TierReportText.PERSONAL_DATA,
        switch (report.disclosure()) {
          case Disclosure.Masked() -> book.text(TierReportText.MASKED);
          case Disclosure.Unmasked(String purpose) -> book.text(TierReportText.SHOWN_FOR, purpose);
        });
    fact(
        TierReportText.WRITTEN,
        book.text(TierReportText.WRITTEN_BY, minute(report.writtenAt()), report.writtenBy()));
  }

  private void fact(TierReportText label, String value) {
    grid.text(row, LABEL, WorkbookLook.LABEL, book.text(label));
    grid.text(row, VALUE, WorkbookLook.TEXT, value);
    grid.height(row, 20);
    row++;
  }

  private void number(TierReportText label, long value) {
    grid.text(row, LABEL, WorkbookLook.LABEL, book.text(label));
    grid.number(row, VALUE, Look.LEFT_COUNT, (double) value);
    grid.height(row, 20);
    row++;
  }

  private void notices() {
    List<String> notices = new ArrayList<>();
    for (TierNotice notice : book.report.notices()) {
      notices.add(book.words.notice(notice));
    }
    if (notices.isEmpty()) {
      return;
    }
    row++;
    heading(TierReportText.NOTES);
    for (String notice : notices) {
      grid.text(row, LABEL, Look.WARNING, notice);
      grid.fill(row, VALUE, VALUE, Look.WARNING);
      grid.merge(row, LABEL, VALUE);
      grid.height(row, WorkbookRules.height(notice, 125));
      row++;
    }
  }

  private void contents(List<Entry> entries) {
    row++;
    heading(TierReportText.CONTENTS);
    for (Entry entry : entries) {
      grid.link(row, LABEL, entry.sheet(), entry.sheet().getSheetName());
      grid.text(row, VALUE, WorkbookLook.TEXT, entry.about());
      grid.height(row, 20);
      row++;
    }
  }

  private void heading(TierReportText text) {
    grid.text(row, LABEL, WorkbookLook.HEADING, book.text(text));
    grid.height(row, 28);
    row++;
  }

  static String minute(LocalDateTime time) {
    return MINUTE.format(time);
  }

  /// The contents' line of a tier's sheet.
  static Entry entry(WorkbookReport book, WorkbookCustomers customers, Tier tier) {
    return new Entry(
        customers.sheet(tier), book.text(TierReportText.ABOUT_TIER, book.tierName(tier.code())));
  }
}
