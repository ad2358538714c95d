package org.siyu.storage.tiers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.siyu.core.tiers.MigrationMatrix.Move;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierReport;
import org.siyu.core.tiers.TierReportText;
import org.siyu.storage.tiers.report.WorkbookReportStyles.Look;
import org.siyu.storage.workbook.WorkbookBars;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// Who moved from which tier to which since the snapshot before.
final class WorkbookMigration {
  private static final int FIRST_TABLE = 6;

  private final WorkbookReport book;
  private final WorkbookGrid grid;

  WorkbookMigration(WorkbookReport book, WorkbookGrid grid) {
    this.book = book;
    this.grid = grid;
  }

  /// One side of the matrix; without a code those who came or went.
  private record Side(Optional<String> code, String name) {}

  void write() {
    grid.widths(26, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16);
    grid.text(0, 0, WorkbookLook.TITLE, book.text(TierReportText.SHEET_MIGRATION));
    grid.height(0, 30);
    book.report
        .earlier()
        .ifPresentOrElse(
            this::write,
            () -> grid.text(2, 0, WorkbookLook.NOTE, book.text(TierReportText.NOTHING_TO_COMPARE)));
    WorkbookPages.single(grid.sheet);
  }

  private void write(TierReport.Earlier earlier) {
    grid.text(1, 0, WorkbookLook.SUBTITLE, book.text(TierReportText.ABOUT_MIGRATION));
    grid.text(
        2,
        0,
        WorkbookLook.NOTE,
        book.text(
            TierReportText.MOVED_SINCE,
            earlier.moves().changedTier(),
            book.report.rows().size(),
            earlier.snapshot().asOf().toLocalDate().toString(),
            earlier.moves().came(),
            earlier.moves().went()));
    if (earlier.scheme().version() != book.report.scheme().version()) {
      grid.text(
          3,
          0,
          WorkbookLook.NOTE,
          book.text(
              TierReportText.RULES_CHANGED,
              earlier.scheme().version(),
              book.report.scheme().version()));
    }
    List<Side> from = sides(earlier.scheme().tiers(), TierReportText.CAME);
    List<Side> to = sides(book.tiers(), TierReportText.WENT);
    counts(earlier, from, to);
    spends(earlier, from, to, FIRST_TABLE + from.size() + 4);
  }

  private List<Side> sides(List<Tier> tiers, TierReportText others) {
    List<Side> sides = new ArrayList<>();
    for (Tier tier : tiers) {
      sides.add(new Side(Optional.of(tier.code()), book.words.tier(tier)));
    }
    sides.add(new Side(Optional.empty(), book.text(others)));
    return sides;
  }

  private void counts(TierReport.Earlier earlier, List<Side> from, List<Side> to) {
    grid.text(FIRST_TABLE - 2, 0, WorkbookLook.HEADING, book.text(TierReportText.MIGRATION_COUNTS));
    header(FIRST_TABLE - 1, to);
    int totals = to.size() + 1;
    grid.text(FIRST_TABLE - 1, totals, Look.MATRIX_HEADER, book.text(TierReportText.TOTAL));
    grid.text(FIRST_TABLE - 1, totals + 1, Look.MATRIX_HEADER, book.text(TierReportText.STAYED));
    String end = CellReference.convertNumToColString(to.size());
    long[] columnSums = new long[to.size() + 1];
    for (int index = 0; index < from.size(); index++) {
      int row = FIRST_TABLE + index;
      Side side = from.get(index);
      side(row, side);
      long sum = 0;
      long stayed = 0;
      String stayedCell = "";
      for (int column = 0; column < to.size(); column++) {
        Move move = earlier.moves().move(side.code(), to.get(column).code());
        boolean stays = side.code().isPresent() && move.staysInPlace();
        sum += move.customers();
        columnSums[column] += move.customers();
        number(row, column + 1, stays, move.customers(), Look.MATRIX_COUNT, Look.STAYED_COUNT);
        if (stays) {
          stayed = move.customers();
          stayedCell = CellReference.convertNumToColString(column + 1) + (row + 1);
        }
      }
      columnSums[to.size()] += sum;
      grid.formula(
          row, totals, Look.MATRIX_TOTAL, "SUM(B%d:%s%d)".formatted(row + 1, end, row + 1), sum);
      if (!stayedCell.isEmpty()) {
        String total = CellReference.convertNumToColString(totals) + (row + 1);
        grid.formula(
            row,
            totals + 1,
            Look.MATRIX_SHARE,
            "IF(%s=0,0,%s/%s)".formatted(total, stayedCell, total),
            ReportTotals.share(stayed, sum));
      }
    }
    totals(FIRST_TABLE + from.size(), from.size(), columnSums);
    WorkbookBars.scale(
        grid.sheet, new CellRangeAddress(FIRST_TABLE, FIRST_TABLE + from.size() - 1, 1, to.size()));
  }

  private void totals(int row, int rows, long[] sums) {
    grid.text(row, 0, Look.MATRIX_TOTAL, book.text(TierReportText.TOTAL));
    grid.height(row, 20);
    for (int index = 0; index < sums.length; index++) {
      String column = CellReference.convertNumToColString(index + 1);
      grid.formula(
          row,
          index + 1,
          Look.MATRIX_TOTAL,
          "SUM(%s%d:%s%d)".formatted(column, row - rows + 1, column, row),
          sums[index]);
    }
  }

  private void spends(TierReport.Earlier earlier, List<Side> from, List<Side> to, int first) {
    grid.text(
        first - 2, 0, WorkbookLook.HEADING, book.amountHeader(TierReportText.MIGRATION_SPEND));
    header(first - 1, to);
    for (int index = 0; index < from.size(); index++) {
      Side side = from.get(index);
      side(first + index, side);
      for (int column = 0; column < to.size(); column++) {
        Move move = earlier.moves().move(side.code(), to.get(column).code());
        boolean stays = side.code().isPresent() && move.staysInPlace();
        number(
            first + index,
            column + 1,
            stays,
            move.spend().amount().doubleValue(),
            Look.MATRIX_MONEY,
            Look.STAYED_MONEY);
      }
    }
  }

  private void header(int row, List<Side> to) {
    grid.text(row, 0, Look.MATRIX_HEADER, book.text(TierReportText.MIGRATION_CORNER));
    grid.height(row, 24);
    for (int column = 0; column < to.size(); column++) {
      grid.text(row, column + 1, Look.MATRIX_HEADER, to.get(column).name());
    }
  }

  private void side(int row, Side side) {
    grid.height(row, 20);
    side.code()
        .ifPresentOrElse(
            code -> grid.tier(row, 0, code, side.name()),
            () -> grid.text(row, 0, WorkbookLook.LABEL, side.name()));
  }

  private void number(int row, int column, boolean stays, double number, Look usual, Look stayed) {
    grid.number(row, column, stays ? stayed : usual, number);
  }
}
