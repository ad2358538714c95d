package org.siyu.storage.results;

import java.util.List;
import java.util.OptionalDouble;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.results.RateFigure;
import org.siyu.core.results.ResultAnalysis;
import org.siyu.core.results.ResultRate;
import org.siyu.core.results.ResultReport;
import org.siyu.core.results.ResultReportText;
import org.siyu.core.results.ResultReportWords;
import org.siyu.core.results.ResultTrait;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// The rates by each trait, one block below the other.
final class ResultWorkbookCompare {
  private static final List<ResultRate> WITH_INTERVAL =
      List.of(ResultRate.OPEN, ResultRate.CLICK, ResultRate.CONVERSION);

  private final ResultReport report;
  private final ResultReportWords words;
  private final ResultWorkbookItems items;
  private final ResultWorkbookCells cells;

  ResultWorkbookCompare(
      ResultReport report,
      ResultReportWords words,
      ResultWorkbookItems items,
      ResultWorkbookCells cells) {
    this.report = report;
    this.words = words;
    this.items = items;
    this.cells = cells;
  }

  void write() {
    cells.widths(20, 9, 12, 11, 17, 11, 17, 13, 17, 13, 11, 11, 15, 14);
    cells.text(0, 0, WorkbookLook.TITLE, words.text(ResultReportText.SHEET_COMPARE));
    cells.text(
        1,
        0,
        WorkbookLook.SUBTITLE,
        words.text(ResultReportText.METHOD_FEW, RateFigure.FEW_ITEMS, RateFigure.FEW_PEOPLE));
    int row = 3;
    for (ResultTrait trait : ResultTrait.values()) {
      row = block(row, trait) + 2;
    }
    cells.sheet().createFreezePane(1, 0);
    WorkbookPages.table(cells.sheet(), 0);
  }

  /// Returns the row below the block.
  private int block(int top, ResultTrait trait) {
    cells.text(top, 0, WorkbookLook.HEADING, words.trait(trait));
    int header = top + 1;
    int column = 0;
    cells.text(header, column++, WorkbookLook.HEADER, words.trait(trait));
    cells.text(header, column++, WorkbookLook.NUMBER_HEADER, words.text(ResultReportText.ITEMS));
    cells.text(header, column++, WorkbookLook.NUMBER_HEADER, words.measure(ResultMeasure.REACH));
    for (ResultRate rate : ResultRate.values()) {
      cells.text(header, column++, WorkbookLook.NUMBER_HEADER, words.rate(rate));
      if (WITH_INTERVAL.contains(rate)) {
        cells.text(
            header, column++, WorkbookLook.NUMBER_HEADER, words.text(ResultReportText.INTERVAL));
      }
    }
    cells.text(header, column, WorkbookLook.NUMBER_HEADER, words.text(ResultReportText.FEW));
    int row = header + 1;
    for (ResultAnalysis.Group group : report.analysis().by(trait)) {
      line(row++, trait, group);
    }
    return row;
  }

  private void line(int row, ResultTrait trait, ResultAnalysis.Group group) {
    String condition = items.having(trait, "$A" + (row + 1));
    int column = 0;
    cells.text(row, column++, WorkbookLook.TEXT, words.code(trait, group.code()));
    cells.formula(
        row,
        column++,
        WorkbookLook.COUNT,
        items.count(condition),
        OptionalDouble.of(group.items()));
    cells.formula(
        row,
        column++,
        WorkbookLook.COUNT,
        items.sum(ResultMeasure.REACH, condition),
        OptionalDouble.of(reach(trait, group.code())));
    for (ResultRate rate : ResultRate.values()) {
      RateFigure figure = group.figure(rate);
      cells.rate(row, column++, rate, items.pooled(rate, condition), figure.value());
      if (WITH_INTERVAL.contains(rate)) {
        cells.text(row, column++, WorkbookLook.RANGE, interval(figure));
      }
    }
    boolean isFew = group.figure(ResultRate.OPEN).isFew();
    cells.text(row, column, WorkbookLook.RANGE, isFew ? words.text(ResultReportText.FEW) : "");
  }

  private double reach(ResultTrait trait, String code) {
    return report.analysis().items().stream()
        .filter(item -> trait.codes(item).contains(code))
        .mapToLong(item -> item.results().of(ResultMeasure.REACH).orElse(0))
        .sum();
  }

  String interval(RateFigure figure) {
    return figure
        .interval()
        .map(
            at ->
                words.value(figure.rate(), at.low())
                    + " – "
                    + words.value(figure.rate(), at.high()))
        .orElse("–");
  }
}
