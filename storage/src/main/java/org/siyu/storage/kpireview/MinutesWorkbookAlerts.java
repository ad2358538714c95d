package org.siyu.storage.kpireview;

import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiMinutesText;
import org.siyu.core.kpireview.KpiMinutesWords;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewNumbers;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookMeasure;

/// The alerts of a review on the sheet of movements; driver and note take two columns each.
final class MinutesWorkbookAlerts {
  /// Widths in characters.
  private static final int NARROW = 14;

  private static final int DRIVER = 32;
  private static final int NOTE = 28;

  private final KpiReview review;
  private final KpiMinutesWords words;

  MinutesWorkbookAlerts(KpiReview review, KpiMinutesWords words) {
    this.review = review;
    this.words = words;
  }

  /// @return the last row
  int write(WorkbookCells cells, int top) {
    cells.text(top, 0, WorkbookLook.HEADING, words.text(KpiMinutesText.ALERTS));
    cells.height(top, 24);
    cells.headers(
        top + 1,
        4,
        Stream.of(
                KpiMinutesText.INDICATOR,
                KpiMinutesText.LIGHT,
                KpiMinutesText.ALERT_STATE,
                KpiMinutesText.DRIVER)
            .map(text -> words.text(text))
            .toList());
    cells.text(top + 1, 4, WorkbookLook.HEADER, "");
    cells.text(top + 1, 5, WorkbookLook.HEADER, words.text(KpiMinutesText.NOTE));
    cells.text(top + 1, 6, WorkbookLook.HEADER, "");
    int row = top + 2;
    for (ReviewNumbers.Raised alert : review.numbers().alerts()) {
      String driver = KpiMinutesLines.driver(alert, words);
      MinutesWorkbookSheets.wrap(cells, row, 0, words.sheet().name(alert.indicator()));
      MinutesWorkbookSheets.wrap(cells, row, 1, KpiMinutesLines.light(alert, words));
      MinutesWorkbookSheets.wrap(cells, row, 2, KpiMinutesLines.state(alert, words));
      wide(cells, row, 3, driver);
      wide(cells, row, 5, alert.note());
      MinutesWorkbookSheets.room(
          cells,
          row,
          Math.max(
              WorkbookMeasure.lines(KpiMinutesLines.state(alert, words), NARROW),
              Math.max(
                  WorkbookMeasure.lines(driver, DRIVER),
                  WorkbookMeasure.lines(alert.note(), NOTE))));
      row++;
    }
    return row - 1;
  }

  /// Over two columns.
  private static void wide(WorkbookCells cells, int row, int column, String text) {
    MinutesWorkbookSheets.wrap(cells, row, column, text);
    cells.blank(row, column + 1, WorkbookLook.TEXT);
    cells.sheet().addMergedRegion(new CellRangeAddress(row, row, column, column + 1));
  }
}
