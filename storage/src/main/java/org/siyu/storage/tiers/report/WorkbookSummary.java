package org.siyu.storage.tiers.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.siyu.core.shared.Money;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierReport;
import org.siyu.core.tiers.TierReportText;
import org.siyu.storage.tiers.report.WorkbookReportStyles.Look;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// One page for who reads only one: key figures, what stands out, and charts.
final class WorkbookSummary {
  static final int COLUMNS = 12;
  private static final int TILES = 3;
  private static final int TILE_COLUMNS = 2;

  private final WorkbookReport book;
  private final WorkbookGrid grid;
  private final ReportTotals totals;

  WorkbookSummary(WorkbookReport book, WorkbookGrid grid, ReportTotals totals) {
    this.book = book;
    this.grid = grid;
    this.totals = totals;
  }

  /// Returns the row that the charts begin in.
  int write() {
    int[] widths = new int[COLUMNS];
    Arrays.fill(widths, 15);
    grid.widths(widths);
    grid.text(0, 0, WorkbookLook.TITLE, book.text(TierReportText.SHEET_SUMMARY));
    grid.height(0, 30);
    grid.text(
        1,
        0,
        WorkbookLook.SUBTITLE,
        book.report.workspace() + " · " + WorkbookCover.minute(book.report.snapshot().asOf()));
    tiles();
    int row = findings(TILES + 3);
    WorkbookPages.single(grid.sheet);
    return row + 1;
  }

  private void tiles() {
    TierReport report = book.report;
    ReportTotals.Sums all = totals.all();
    number(0, book.text(TierReportText.CUSTOMERS), all.customers);
    number(1, book.text(TierReportText.BUYERS), report.buyers());
    number(2, book.text(TierReportText.ORDERS), all.orders);
    tile(3, book.text(TierReportText.NET_SPEND), book.words.shortMoney(new Money(all.cents)));
    Optional<Tier> best = book.tiers().stream().min(Comparator.comparingInt(Tier::rank));
    best.ifPresent(
        tier -> {
          double share = ReportTotals.share(totals.tier(tier.code()).cents, all.cents);
          tile(
              4,
              book.text(TierReportText.SPEND_SHARE_OF, book.tierName(tier.code())),
              book.words.percent(share));
        });
    String moved = book.text(TierReportText.MOVED);
    report
        .earlier()
        .ifPresentOrElse(
            earlier -> number(5, moved, earlier.moves().changedTier()), () -> tile(5, moved, "–"));
  }

  private void number(int tile, String label, long figure) {
    tile(tile, label, "");
    var cell = grid.cell(TILES + 1, tile * TILE_COLUMNS);
    cell.setCellType(CellType.NUMERIC);
    cell.setCellValue(figure);
  }

  private void tile(int tile, String label, String figure) {
    int column = tile * TILE_COLUMNS;
    grid.fill(TILES, column, column + TILE_COLUMNS - 1, Look.TILE_LABEL);
    grid.fill(TILES + 1, column, column + TILE_COLUMNS - 1, Look.TILE_FIGURE);
    grid.text(TILES, column, Look.TILE_LABEL, label);
    grid.text(TILES + 1, column, Look.TILE_FIGURE, figure);
    grid.height(TILES, 20).height(TILES + 1, 32);
    grid.merge(TILES, column, column + TILE_COLUMNS - 1);
    grid.merge(TILES + 1, column, column + TILE_COLUMNS - 1);
  }

  private int findings(int first) {
    List<String> findings = book.words.findings(book.report);
    int row = first;
    if (findings.isEmpty()) {
      return row;
    }
    grid.text(row, 0, WorkbookLook.HEADING, book.text(TierReportText.FINDINGS));
    grid.height(row, 26);
    for (String finding : findings) {
      row++;
      grid.text(row, 0, Look.FINDING, "•  " + finding);
      grid.merge(row, 0, COLUMNS - 1);
      grid.height(row, 20);
    }
    return row + 1;
  }
}
