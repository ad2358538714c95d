package org.siyu.storage.tiers.report;

import static org.siyu.storage.tiers.report.CustomerWorkbookColumn.MAP_SEGMENT;
import static org.siyu.storage.tiers.report.CustomerWorkbookColumn.SEGMENT;
import static org.siyu.storage.tiers.report.CustomerWorkbookColumn.SPEND;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.ScoreRange;
import org.siyu.core.tiers.SegmentCount;
import org.siyu.core.tiers.SegmentRule;
import org.siyu.core.tiers.SnapshotTally.MapSegmentCount;
import org.siyu.core.tiers.TierReportText;
import org.siyu.storage.workbook.WorkbookBars;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// The eight segments against the means and those of the scheme's map, counted by formulas.
final class WorkbookSegments {
  static final int FIRST = 5;

  private final WorkbookReport book;
  private final WorkbookGrid grid;
  private final WorkbookCustomers customers;

  WorkbookSegments(WorkbookReport book, WorkbookGrid grid, WorkbookCustomers customers) {
    this.book = book;
    this.grid = grid;
    this.customers = customers;
  }

  private record Line(String name, String about, long customers, double spend) {}

  void write() {
    grid.widths(26, 66, 13, 14, 18, 14, 18);
    grid.text(0, 0, WorkbookLook.TITLE, book.text(TierReportText.SHEET_SEGMENTS));
    grid.text(1, 0, WorkbookLook.SUBTITLE, book.text(TierReportText.ABOUT_SEGMENTS));
    grid.height(0, 30);
    List<Line> mean = meanSegments();
    table(FIRST, TierReportText.SEGMENTS_MEAN, TierReportText.MEANING, mean, SEGMENT);
    table(
        FIRST + mean.size() + 4,
        TierReportText.SEGMENTS_MAP,
        TierReportText.SCORES,
        mapSegments(),
        MAP_SEGMENT);
    grid.sheet.createFreezePane(1, 0);
    WorkbookPages.single(grid.sheet);
  }

  /// The eight segments' cells of a column, for charts.
  static CellRangeAddress cells(int column) {
    return new CellRangeAddress(FIRST, FIRST + MeanSegment.values().length - 2, column, column);
  }

  /// The eight, then those without orders.
  static List<SegmentCount> inOrder(List<SegmentCount> counts) {
    List<SegmentCount> ordered = new ArrayList<>();
    for (MeanSegment segment : MeanSegment.values()) {
      counts.stream().filter(count -> count.segment() == segment).forEach(ordered::add);
    }
    List<SegmentCount> without =
        ordered.stream().filter(count -> count.segment() == MeanSegment.NO_ORDERS).toList();
    ordered.removeAll(without);
    ordered.addAll(without);
    return ordered;
  }

  private List<Line> meanSegments() {
    return inOrder(book.report.snapshot().segments()).stream()
        .map(
            count ->
                new Line(
                    book.words.segment(count.segment()),
                    book.words.segmentMeaning(count.segment()),
                    count.customers(),
                    count.spend().amount().doubleValue()))
        .toList();
  }

  private List<Line> mapSegments() {
    List<Line> lines = new ArrayList<>();
    for (MapSegmentCount count : book.report.tally().segments()) {
      lines.add(
          new Line(
              book.words.mapSegment(count.segment()),
              boxes(count.segment()),
              count.customers(),
              count.spend().amount().doubleValue()));
    }
    return lines;
  }

  private String boxes(String segment) {
    List<String> boxes =
        book.report.scheme().segments().rules().stream()
            .filter(rule -> rule.segment().equals(segment))
            .map(this::box)
            .toList();
    return String.join(" · ", boxes);
  }

  private String box(SegmentRule rule) {
    return book.text(
        TierReportText.SCORE_BOX,
        range(rule.recency()),
        range(rule.frequency()),
        range(rule.monetary()));
  }

  private static String range(ScoreRange range) {
    return range.lowest() == range.highest()
        ? Integer.toString(range.lowest())
        : range.lowest() + "–" + range.highest();
  }

  private void table(
      int first,
      TierReportText title,
      TierReportText about,
      List<Line> lines,
      CustomerWorkbookColumn column) {
    grid.text(first - 2, 0, WorkbookLook.HEADING, book.text(title));
    grid.height(first - 2, 26);
    header(first - 1, about);
    int last = first + lines.size() - 1;
    long customerSum = lines.stream().mapToLong(Line::customers).sum();
    double spendSum = lines.stream().mapToDouble(Line::spend).sum();
    for (int index = 0; index < lines.size(); index++) {
      line(first + index, lines.get(index), column, last + 2, customerSum, spendSum);
    }
    total(last + 1, first, customerSum, spendSum);
    WorkbookBars.add(grid.sheet, new CellRangeAddress(first, last, 3, 3));
    WorkbookBars.add(grid.sheet, new CellRangeAddress(first, last, 5, 5));
  }

  private void header(int row, TierReportText about) {
    grid.text(row, 0, WorkbookLook.HEADER, book.text(TierReportText.SEGMENT));
    grid.text(row, 1, WorkbookLook.HEADER, book.text(about));
    String[] names = {
      book.text(TierReportText.CUSTOMERS),
      book.text(TierReportText.CUSTOMER_SHARE),
      book.amountHeader(TierReportText.SPEND),
      book.text(TierReportText.SPEND_SHARE),
      book.amountHeader(TierReportText.SPEND_PER_CUSTOMER)
    };
    for (int index = 0; index < names.length; index++) {
      grid.text(row, index + 2, WorkbookLook.NUMBER_HEADER, names[index]);
    }
    grid.height(row, 32);
  }

  private void line(
      int row, Line line, CustomerWorkbookColumn column, int sum, long allCustomers, double all) {
    int at = row + 1;
    String which = WorkbookDistribution.criterion("$A" + at, line.name());
    grid.text(row, 0, WorkbookLook.TEXT, line.name());
    grid.text(row, 1, WorkbookLook.TEXT, line.about());
    grid.height(row, 18);
    grid.formula(
        row,
        2,
        WorkbookLook.COUNT,
        "COUNTIF(%s,%s)".formatted(customers.range(column), which),
        line.customers());
    grid.formula(
        row,
        3,
        WorkbookLook.PERCENT,
        "IF(C$%d=0,0,C%d/C$%d)".formatted(sum, at, sum),
        ReportTotals.share(line.customers(), allCustomers));
    grid.formula(
        row,
        4,
        WorkbookLook.MONEY,
        "SUMIF(%s,%s,%s)".formatted(customers.range(column), which, customers.range(SPEND)),
        line.spend());
    grid.formula(
        row,
        5,
        WorkbookLook.PERCENT,
        "IF(E$%d=0,0,E%d/E$%d)".formatted(sum, at, sum),
        ReportTotals.share(line.spend(), all));
    grid.formula(
        row,
        6,
        WorkbookLook.MONEY,
        "IF(C%d=0,\"\",E%d/C%d)".formatted(at, at, at),
        line.customers() == 0 ? Double.NaN : line.spend() / line.customers());
  }

  private void total(int row, int first, long allCustomers, double all) {
    grid.text(row, 0, WorkbookLook.TOTAL_LABEL, book.text(TierReportText.TOTAL));
    grid.text(row, 1, WorkbookLook.TOTAL_LABEL, "");
    grid.formula(row, 2, WorkbookLook.TOTAL_COUNT, sum("C", first, row), allCustomers);
    grid.formula(
        row, 3, WorkbookLook.TOTAL_PERCENT, sum("D", first, row), allCustomers == 0 ? 0 : 1);
    grid.formula(row, 4, WorkbookLook.TOTAL_MONEY, sum("E", first, row), all);
    grid.formula(row, 5, WorkbookLook.TOTAL_PERCENT, sum("F", first, row), all == 0 ? 0 : 1);
    grid.formula(
        row,
        6,
        WorkbookLook.TOTAL_MONEY,
        "IF(C%d=0,\"\",E%d/C%d)".formatted(row + 1, row + 1, row + 1),
        allCustomers == 0 ? Double.NaN : all / allCustomers);
  }

  private static String sum(String column, int first, int row) {
    return "SUM(%s%d:%s%d)".formatted(column, first + 1, column, row);
  }
}
