package org.siyu.storage.kpireview;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpireview.KpiMinutes;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiMinutesText;
import org.siyu.core.kpireview.KpiMinutesWords;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewNumbers;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookMeasure;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookPalette;

/// The first sheet of minutes, on one page: score and lights, how much of each target was reached,
/// what was decided, where the rest is.
final class MinutesWorkbookCover {
  private static final int LABEL = 1;
  private static final int VALUE = 2;
  private static final int LAST = 6;
  private static final int[] WIDTHS = {2, 24, 15, 15, 15, 15, 15, 2};
  private static final int VALUE_WIDTH = 75;
  private static final int WHOLE_WIDTH = 99;
  private static final int LINE_POINTS = 15;
  private static final int FIGURE_POINTS = 34;

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

  /// @param subtitle workspace, period and whose
  void write(String title, String subtitle, MinutesWorkbookNumbers numbers, List<Entry> entries) {
    KpiReview review = minutes.review();
    cells.widths(WIDTHS);
    cells.text(row, LABEL, WorkbookLook.TITLE, title);
    cells.text(row + 1, LABEL, WorkbookLook.SUBTITLE, subtitle);
    row += 3;
    figures(review.numbers());
    fact(
        KpiMinutesText.PERIOD,
        words.date(review.period().first()) + " – " + words.date(review.period().last()));
    fact(KpiMinutesText.STATE, KpiMinutesLines.held(review, words));
    fact(KpiMinutesText.TAKEN_AT, KpiMinutesLines.taken(review, words));
    fact(KpiMinutesText.WRITTEN_AT, words.moment(minutes.writtenAt()));
    row++;
    chart(numbers);
    decisions();
    row++;
    heading(KpiMinutesText.CONTENTS);
    for (Entry entry : entries) {
      wide(entry.about(), WorkbookLook.TEXT);
      cells.text(row, LABEL, WorkbookLook.TEXT, entry.sheet());
      link(cells.cell(row++, LABEL), entry.sheet());
    }
    row++;
    heading(KpiMinutesText.HOW);
    how(KpiMinutesText.SHEET_NUMBERS, KpiMinutesText.HOW_NUMBERS);
    how(KpiMinutesText.FINDINGS, KpiMinutesText.HOW_FINDINGS);
    WorkbookPages.single(cells.sheet());
    cells.sheet().getPrintSetup().setLandscape(false);
  }

  /// The score, how many lights there are of each colour, and how much was agreed, large.
  private void figures(ReviewNumbers numbers) {
    cells.text(row, LABEL, WorkbookLook.LABEL, text(KpiMinutesText.SCORE));
    if (numbers.score() instanceof Figure.Known(double score)) {
      cells.number(row + 1, LABEL, WorkbookLook.BIG_DECIMAL, score);
    } else {
      cells.text(row + 1, LABEL, WorkbookLook.TITLE, "–");
    }
    int column = VALUE;
    for (Light light : List.of(Light.GREEN, Light.AMBER, Light.RED)) {
      figure(column++, words.light(light), numbers.count(light));
    }
    figure(column++, text(KpiMinutesText.FINDINGS), minutes.review().findings().size());
    figure(column, text(KpiMinutesText.ACTIONS), minutes.agreed().size());
    cells.height(row + 1, FIGURE_POINTS);
    row += 3;
  }

  private void figure(int column, String name, int count) {
    cells.text(row, column, WorkbookLook.LABEL, name);
    cells.number(row + 1, column, WorkbookLook.BIG_COUNT, count);
  }

  /// Attainment by indicator, in the colours of the lights; nothing where no line has a target.
  private void chart(MinutesWorkbookNumbers numbers) {
    List<SheetLine> lines = numbers.judged();
    if (lines.isEmpty()) {
      return;
    }
    List<Double> shares = new ArrayList<>();
    List<String> colours = new ArrayList<>();
    for (SheetLine line : lines) {
      shares.add(MinutesWorkbookNumbers.attainment(line).orElse(0));
      colours.add(colour(line));
    }
    int rows = lines.size() + lines.size() / 2 + 5;
    new WorkbookCharts(cells.sheet())
        .bars(
            new WorkbookCharts.Place(LABEL, row, LAST + 1, row + rows),
            text(KpiMinutesText.CHART_ATTAINMENT),
            new WorkbookCharts.Categories(
                numbers.sheet(),
                lines.stream().map(line -> words.sheet().name(line.indicator())).toList(),
                numbers.column(MinutesWorkbookNumbers.INDICATOR)),
            List.of(
                new WorkbookCharts.Series(
                    text(KpiMinutesText.ATTAINMENT),
                    shares,
                    numbers.column(MinutesWorkbookNumbers.ATTAINMENT - 'A'),
                    colours)),
            "0%");
    row += rows + 1;
  }

  private String colour(SheetLine line) {
    return switch (minutes
        .review()
        .numbers()
        .thresholds()
        .of(line.attainment().map(each -> each.share()).orElse(Figure.missing("")))) {
      case RED -> WorkbookPalette.BAD;
      case AMBER -> WorkbookPalette.MIDDLING;
      case GREEN -> WorkbookPalette.GOOD;
      case NONE -> WorkbookPalette.LINE;
    };
  }

  private void decisions() {
    heading(KpiMinutesText.DECISIONS);
    int number = 1;
    for (String decision : minutes.decisions()) {
      whole(number++ + ". " + decision);
    }
    if (minutes.decisions().isEmpty()) {
      whole(text(KpiMinutesText.NO_DECISIONS));
    }
  }

  /// A text across the page.
  private void whole(String text) {
    for (int column = LABEL + 1; column <= LAST; column++) {
      cells.blank(row, column, WorkbookLook.WRAPPED_TEXT);
    }
    MinutesWorkbookSheets.wrap(cells, row, LABEL, text);
    cells.sheet().addMergedRegion(new CellRangeAddress(row, row, LABEL, LAST));
    cells.height(row++, WorkbookMeasure.lines(text, WHOLE_WIDTH - 4) * LINE_POINTS + 4);
  }

  private void heading(KpiMinutesText name) {
    cells.text(row, LABEL, WorkbookLook.HEADING, text(name));
    cells.height(row++, 24);
  }

  private void fact(KpiMinutesText name, String value) {
    wide(value, WorkbookLook.TEXT);
    cells.text(row++, LABEL, WorkbookLook.LABEL, text(name));
  }

  private void how(KpiMinutesText name, KpiMinutesText about) {
    wide(text(about), WorkbookLook.WRAPPED_TEXT);
    cells.text(row, LABEL, WorkbookLook.LABEL, text(name));
    cells.height(row++, WorkbookMeasure.lines(text(about), VALUE_WIDTH - 4) * LINE_POINTS + 6);
  }

  /// A text across all columns of values.
  private void wide(String text, WorkbookLook look) {
    for (int column = VALUE + 1; column <= LAST; column++) {
      cells.blank(row, column, look);
    }
    cells.text(row, VALUE, look, text);
    cells.sheet().addMergedRegion(new CellRangeAddress(row, row, VALUE, LAST));
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
