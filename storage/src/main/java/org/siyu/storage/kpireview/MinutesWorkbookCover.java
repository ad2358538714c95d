package org.siyu.storage.kpireview;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpireview.KpiMinutes;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiMinutesText;
import org.siyu.core.kpireview.KpiMinutesWords;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookMeasure;
import org.siyu.storage.workbook.WorkbookPages;

/// The first sheet of minutes: of what, when, what was decided, where things are.
final class MinutesWorkbookCover {
  private static final int LABEL = 1;
  private static final int VALUE = 2;
  private static final int VALUE_WIDTH = 84;
  private static final int LINE_POINTS = 15;

  private final WorkbookCells cells;
  private final KpiMinutes minutes;
  private final KpiMinutesWords words;
  private int row = 1;

  /// A line of the contents.
  record Entry(String sheet, String about) {}

  MinutesWorkbookCover(WorkbookCells cells, KpiMinutes minutes, KpiMinutesWords words) {
    this.cells = cells;
    this.minutes = minutes;
    this.words = words;
  }

  void write(String title, List<Entry> entries) {
    KpiReview review = minutes.review();
    cells.widths(3, 24, VALUE_WIDTH, 3);
    cells.text(row, LABEL, WorkbookLook.TITLE, title);
    cells.text(row + 1, LABEL, WorkbookLook.SUBTITLE, minutes.workspace());
    row += 3;
    fact(KpiMinutesText.SCOPE, words.scope(review.scope(), minutes.members()));
    fact(
        KpiMinutesText.PERIOD,
        words.date(review.period().first()) + " – " + words.date(review.period().last()));
    fact(KpiMinutesText.STATE, KpiMinutesLines.held(review, words));
    fact(KpiMinutesText.TAKEN_AT, KpiMinutesLines.taken(review, words));
    fact(KpiMinutesText.WRITTEN_AT, words.moment(minutes.writtenAt()));
    cells.text(row, LABEL, WorkbookLook.LABEL, text(KpiMinutesText.SCORE));
    if (review.numbers().score() instanceof Figure.Known(double score)) {
      cells.number(row, VALUE, WorkbookLook.TOTAL_DECIMAL, score);
    } else {
      cells.text(row, VALUE, WorkbookLook.TEXT, "–");
    }
    row++;
    fact(KpiMinutesText.LIGHTS_LABEL, KpiMinutesLines.lights(review.numbers(), words));
    row++;
    heading(KpiMinutesText.DECISIONS);
    int number = 1;
    for (String decision : minutes.decisions()) {
      wrapped(number++ + ".", decision);
    }
    if (minutes.decisions().isEmpty()) {
      wrapped("·", text(KpiMinutesText.NO_DECISIONS));
    }
    row++;
    heading(KpiMinutesText.CONTENTS);
    for (Entry entry : entries) {
      cells.text(row, LABEL, WorkbookLook.TEXT, entry.sheet());
      link(cells.cell(row, LABEL), entry.sheet());
      cells.text(row++, VALUE, WorkbookLook.TEXT, entry.about());
    }
    row++;
    heading(KpiMinutesText.HOW);
    wrapped("·", text(KpiMinutesText.HOW_NUMBERS));
    wrapped("·", text(KpiMinutesText.HOW_FINDINGS));
    WorkbookPages.single(cells.sheet());
    cells.sheet().getPrintSetup().setLandscape(false);
  }

  private void wrapped(String label, String text) {
    cells.text(row, LABEL, WorkbookLook.LABEL, label);
    cells.text(row, VALUE, WorkbookLook.WRAPPED_TEXT, text);
    cells.height(row++, WorkbookMeasure.lines(text, VALUE_WIDTH - 4) * LINE_POINTS + 6);
  }

  private void heading(KpiMinutesText name) {
    cells.text(row, LABEL, WorkbookLook.HEADING, text(name));
    cells.height(row++, 24);
  }

  private void fact(KpiMinutesText name, String value) {
    cells.text(row, LABEL, WorkbookLook.LABEL, text(name));
    cells.text(row++, VALUE, WorkbookLook.TEXT, value);
  }

  private void link(Cell cell, String sheet) {
    Hyperlink link =
        cells.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
    cell.setHyperlink(link);
  }

  private String text(KpiMinutesText name, Object... arguments) {
    return words.text(name, arguments);
  }
}
