package org.siyu.storage.kpireview;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiMinutesText;
import org.siyu.core.kpireview.KpiMinutesWords;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewNumbers;
import org.siyu.storage.kpi.KpiWorkbookFormulas;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookMeasure;

/// The alerts of a review below its findings, in their columns: the state takes those of the other
/// numbers.
final class MinutesWorkbookAlerts {
  private static final int INDICATOR = 1;
  private static final int LIGHT = 2;
  private static final int STATE = 3;
  private static final int DRIVER = 7;
  private static final int NOTE = 8;

  private final KpiReview review;
  private final KpiMinutesWords words;

  MinutesWorkbookAlerts(KpiReview review, KpiMinutesWords words) {
    this.review = review;
    this.words = words;
  }

  private void header(WorkbookCells cells, int row, int column, KpiMinutesText text) {
    cells.text(row, column, WorkbookLook.HEADER, words.text(text));
  }

  void write(WorkbookCells cells, int top) {
    cells.text(top, 0, WorkbookLook.HEADING, words.text(KpiMinutesText.ALERTS));
    cells.height(top, 24);
    for (int column : List.of(4, 5, 6)) {
      cells.text(top + 1, column, WorkbookLook.HEADER, "");
    }
    header(cells, top + 1, 0, KpiMinutesText.NUMBER);
    header(cells, top + 1, INDICATOR, KpiMinutesText.INDICATOR);
    header(cells, top + 1, LIGHT, KpiMinutesText.LIGHT);
    header(cells, top + 1, STATE, KpiMinutesText.ALERT_STATE);
    header(cells, top + 1, DRIVER, KpiMinutesText.DRIVER);
    cells.text(top + 1, NOTE, WorkbookLook.ASIDE_HEADER, words.text(KpiMinutesText.NOTE));
    int first = top + 2;
    int row = first;
    for (ReviewNumbers.Raised alert : review.numbers().alerts()) {
      line(cells, row, row - first + 1, alert);
      row++;
    }
    KpiWorkbookFormulas.words(
        cells.sheet().getSheetConditionalFormatting(),
        new CellRangeAddress[] {new CellRangeAddress(first, row - 1, LIGHT, LIGHT)},
        words.sheet());
  }

  private void line(WorkbookCells cells, int row, int number, ReviewNumbers.Raised alert) {
    String driver = KpiMinutesLines.driver(alert, words);
    String name = words.sheet().name(alert.indicator());
    for (int column = 0; column <= NOTE; column++) {
      cells.blank(row, column, WorkbookLook.TEXT);
    }
    cells.text(row, 0, WorkbookLook.TEXT, Integer.toString(number));
    MinutesWorkbookSheets.wrap(cells, row, INDICATOR, name);
    cells.text(row, LIGHT, WorkbookLook.TEXT, KpiMinutesLines.light(alert, words));
    cells.text(row, STATE, WorkbookLook.TEXT, KpiMinutesLines.state(alert, words));
    cells.sheet().addMergedRegion(new CellRangeAddress(row, row, STATE, STATE + 2));
    MinutesWorkbookSheets.wrap(cells, row, DRIVER, driver);
    cells.text(row, NOTE, WorkbookLook.WRAPPED_NEXT, alert.note());
    MinutesWorkbookSheets.room(
        cells,
        row,
        Math.max(
            WorkbookMeasure.lines(name, MinutesWorkbookSheets.NAME_WIDTH - 2),
            Math.max(
                WorkbookMeasure.lines(driver, MinutesWorkbookSheets.TEXT_WIDTH - 2),
                WorkbookMeasure.lines(alert.note(), MinutesWorkbookSheets.TEXT_WIDTH - 4))));
  }
}
