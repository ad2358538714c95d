package org.siyu.storage.tiers.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.siyu.core.customers.TierColours;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.SegmentCount;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierReportText;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookCharts.Categories;
import org.siyu.storage.workbook.WorkbookCharts.Place;
import org.siyu.storage.workbook.WorkbookCharts.Series;
import org.siyu.storage.workbook.WorkbookPalette;

/// The charts of the summary: tiers by customers and by spend, both shares beside each other, and
/// the eight segments.
final class WorkbookSummaryCharts {
  private static final int HIGH = 16;
  private static final String COUNT = "#,##0";
  private static final String SHARE = "0.0%";

  private final WorkbookReport book;
  private final ReportTotals totals;
  private final WorkbookGrid distribution;
  private final WorkbookDistribution tiers;
  private final WorkbookGrid segments;

  WorkbookSummaryCharts(
      WorkbookReport book,
      ReportTotals totals,
      WorkbookGrid distribution,
      WorkbookDistribution tiers,
      WorkbookGrid segments) {
    this.book = book;
    this.totals = totals;
    this.distribution = distribution;
    this.tiers = tiers;
    this.segments = segments;
  }

  void write(WorkbookGrid summary, int row) {
    if (totals.all().customers == 0) {
      return;
    }
    WorkbookCharts charts = new WorkbookCharts(summary.sheet);
    int middle = WorkbookSummary.COLUMNS / 2;
    int end = WorkbookSummary.COLUMNS;
    int second = row + HIGH + 1;
    Categories names =
        new Categories(
            distribution.sheet,
            book.tiers().stream().map(tier -> book.tierName(tier.code())).toList(),
            tiers.cells(0));
    List<String> colours =
        book.tiers().stream().map(tier -> TierColours.of(tier.code()).light()).toList();
    charts.columns(
        new Place(0, row, middle, row + HIGH),
        book.text(TierReportText.CHART_CUSTOMERS),
        names,
        List.of(byTier(TierReportText.CUSTOMERS, 1, sums -> sums.customers, colours)),
        COUNT);
    double spend = totals.all().cents;
    ToDoubleFunction<ReportTotals.Sums> spendShare = sums -> ReportTotals.share(sums.cents, spend);
    charts.pie(
        new Place(middle, row, end, row + HIGH),
        book.text(TierReportText.CHART_SPEND),
        names,
        byTier(TierReportText.SPEND_SHARE, 4, spendShare, colours),
        SHARE);
    charts.columns(
        new Place(0, second, middle, second + HIGH),
        book.text(TierReportText.CHART_SHARES),
        names,
        List.of(
            byTier(
                TierReportText.CUSTOMER_SHARE,
                2,
                sums -> ReportTotals.share(sums.customers, totals.all().customers),
                List.of("#9DB4CE")),
            byTier(TierReportText.SPEND_SHARE, 4, spendShare, List.of(WorkbookPalette.BRAND))),
        "0%");
    segments(charts, new Place(middle, second, end, second + HIGH));
  }

  private Series byTier(
      TierReportText name,
      int column,
      ToDoubleFunction<ReportTotals.Sums> value,
      List<String> colours) {
    List<Double> values =
        book.tiers().stream().map(Tier::code).map(totals::tier).map(value::applyAsDouble).toList();
    return new Series(book.text(name), values, tiers.cells(column), colours);
  }

  private void segments(WorkbookCharts charts, Place place) {
    List<SegmentCount> eight =
        WorkbookSegments.inOrder(book.report.snapshot().segments()).stream()
            .filter(count -> count.segment() != MeanSegment.NO_ORDERS)
            .toList();
    charts.bars(
        place,
        book.text(TierReportText.CHART_SEGMENTS),
        new Categories(
            segments.sheet,
            eight.stream().map(count -> book.words.segment(count.segment())).toList(),
            WorkbookSegments.cells(0)),
        List.of(
            new Series(
                book.text(TierReportText.CUSTOMERS),
                eight.stream().map(count -> (double) count.customers()).toList(),
                WorkbookSegments.cells(2),
                List.of(WorkbookPalette.ACCENT))),
        COUNT);
  }
}
