package org.siyu.storage.tiers.report;

import static org.siyu.storage.tiers.report.CustomerWorkbookColumn.F;
import static org.siyu.storage.tiers.report.CustomerWorkbookColumn.R;
import static org.siyu.storage.tiers.report.CustomerWorkbookColumn.SEGMENT;
import static org.siyu.storage.tiers.report.CustomerWorkbookColumn.SPEND;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.shared.Money;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.RfmScales;
import org.siyu.core.tiers.ScoreScale;
import org.siyu.core.tiers.ScoreSpan;
import org.siyu.core.tiers.TierReportText;
import org.siyu.storage.tiers.report.WorkbookReportStyles.Look;
import org.siyu.storage.workbook.WorkbookBars;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// Customers and mean spend by recency and frequency score, and what the scores stand for.
final class WorkbookRfm {
  private static final int SCORES = 5;
  private static final int COUNTS = 4;
  private static final int SPENDS = COUNTS + SCORES + 4;
  private static final int CUTS = SPENDS + SCORES + 3;

  private final WorkbookReport book;
  private final WorkbookGrid grid;
  private final WorkbookCustomers customers;
  private final ReportTotals totals;

  WorkbookRfm(
      WorkbookReport book, WorkbookGrid grid, WorkbookCustomers customers, ReportTotals totals) {
    this.book = book;
    this.grid = grid;
    this.customers = customers;
    this.totals = totals;
  }

  void write() {
    grid.widths(24, 18, 18, 18, 18, 18, 16);
    grid.text(0, 0, WorkbookLook.TITLE, book.text(TierReportText.SHEET_RFM));
    grid.text(1, 0, WorkbookLook.SUBTITLE, book.text(TierReportText.ABOUT_RFM));
    grid.height(0, 30);
    grid.text(COUNTS - 1, 0, WorkbookLook.HEADING, book.text(TierReportText.MATRIX_COUNTS));
    grid.height(COUNTS - 1, 26);
    counts();
    grid.text(SPENDS - 1, 0, WorkbookLook.HEADING, book.amountHeader(TierReportText.MATRIX_SPEND));
    grid.height(SPENDS - 1, 26);
    spends();
    cuts();
    WorkbookPages.single(grid.sheet);
  }

  private void counts() {
    header(COUNTS);
    grid.text(COUNTS, SCORES + 1, Look.MATRIX_HEADER, book.text(TierReportText.TOTAL));
    for (int recency = SCORES; recency >= 1; recency--) {
      int row = rowOf(COUNTS, recency);
      long sum = 0;
      for (int frequency = 1; frequency <= SCORES; frequency++) {
        long count = totals.scores(recency, frequency).customers;
        sum += count;
        grid.formula(
            row,
            frequency,
            Look.MATRIX_COUNT,
            "COUNTIFS(%s,%d,%s,%d)"
                .formatted(customers.range(R), recency, customers.range(F), frequency),
            count);
      }
      grid.formula(
          row, SCORES + 1, Look.MATRIX_TOTAL, "SUM(B%d:F%d)".formatted(row + 1, row + 1), sum);
    }
    int row = COUNTS + SCORES + 1;
    String name = book.words.segment(MeanSegment.NO_ORDERS);
    grid.text(row, 0, WorkbookLook.LABEL, book.text(TierReportText.WITHOUT_ORDERS));
    grid.formula(
        row,
        1,
        Look.MATRIX_COUNT,
        "COUNTIF(%s,\"%s\")".formatted(customers.range(SEGMENT), name.replace("\"", "\"\"")),
        totals.scores(0, 0).customers);
    WorkbookBars.scale(grid.sheet, cells(COUNTS));
  }

  private void spends() {
    header(SPENDS);
    for (int recency = SCORES; recency >= 1; recency--) {
      int row = rowOf(SPENDS, recency);
      for (int frequency = 1; frequency <= SCORES; frequency++) {
        String count = "%s%d".formatted((char) ('A' + frequency), rowOf(COUNTS, recency) + 1);
        grid.formula(
            row,
            frequency,
            Look.MATRIX_MONEY,
            "IF(%s=0,\"\",SUMIFS(%s,%s,%d,%s,%d)/%s)"
                .formatted(
                    count,
                    customers.range(SPEND),
                    customers.range(R),
                    recency,
                    customers.range(F),
                    frequency,
                    count),
            totals.scores(recency, frequency).spendPerCustomer());
      }
    }
    WorkbookBars.scale(grid.sheet, cells(SPENDS));
  }

  private void header(int row) {
    grid.text(row, 0, Look.MATRIX_HEADER, book.text(TierReportText.MATRIX_CORNER));
    grid.height(row, 22);
    for (int score = 1; score <= SCORES; score++) {
      grid.text(row, score, Look.MATRIX_HEADER, book.text(TierReportText.FREQUENCY_SCORE, score));
      grid.text(
          rowOf(row, score), 0, WorkbookLook.LABEL, book.text(TierReportText.RECENCY_SCORE, score));
      grid.height(rowOf(row, score), 22);
    }
  }

  /// The best recency stands on top.
  private static int rowOf(int header, int recency) {
    return header + SCORES + 1 - recency;
  }

  private static CellRangeAddress cells(int header) {
    return new CellRangeAddress(header + 1, header + SCORES, 1, SCORES);
  }

  private void cuts() {
    RfmScales scales = book.report.snapshot().benchmarks().rfm();
    if (scales.scored() == 0) {
      return;
    }
    grid.text(CUTS - 1, 0, WorkbookLook.HEADING, book.text(TierReportText.CUTS));
    grid.height(CUTS - 1, 26);
    grid.text(CUTS, 0, Look.MATRIX_HEADER, book.text(TierReportText.SCORE));
    for (int score = 1; score <= SCORES; score++) {
      grid.text(CUTS, score, Look.MATRIX_HEADER, Integer.toString(score));
    }
    LongFunction<Object> whole = value -> value;
    LongFunction<Object> amount = cents -> book.words.amount(new Money(cents));
    spans(CUTS + 1, TierReportText.CUT_RECENCY, scales.recency(), true, whole);
    spans(CUTS + 2, TierReportText.CUT_FREQUENCY, scales.frequency(), false, whole);
    spans(CUTS + 3, TierReportText.CUT_MONETARY, scales.monetary(), false, amount);
  }

  private void spans(
      int row,
      TierReportText name,
      ScoreScale scale,
      boolean fewIsBest,
      LongFunction<Object> written) {
    grid.text(row, 0, WorkbookLook.LABEL, book.amountHeader(name));
    grid.height(row, 20);
    List<Optional<ScoreSpan>> spans = ScoreSpan.of(scale);
    for (int bin = 1; bin <= SCORES; bin++) {
      int score = fewIsBest ? SCORES + 1 - bin : bin;
      String span = spans.get(bin - 1).map(values -> span(values, written)).orElse("—");
      grid.text(row, score, Look.CENTRED, span);
    }
  }

  private String span(ScoreSpan span, LongFunction<Object> written) {
    if (span.from().isEmpty()) {
      return book.text(TierReportText.SPAN_TO, written.apply(span.to().orElseThrow()));
    }
    Object from = written.apply(span.from().getAsLong());
    if (span.to().isEmpty()) {
      return book.text(TierReportText.SPAN_FROM, from);
    }
    Object to = written.apply(span.to().getAsLong());
    return from.equals(to) ? from.toString() : book.text(TierReportText.SPAN, from, to);
  }
}
