package org.siyu.storage.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.content.ContentRow;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.results.RateFigure;
import org.siyu.core.results.ResultAnalysis;
import org.siyu.core.results.ResultRate;
import org.siyu.core.results.ResultReport;
import org.siyu.core.results.ResultReportText;
import org.siyu.core.results.ResultReportWords;
import org.siyu.core.results.ResultReportWriter;
import org.siyu.storage.workbook.WorkbookBars;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// The analysis of results as a workbook whose rates are live formulas over the items.
public final class ResultReportWorkbook implements ResultReportWriter {
  private static final int BEST = 10;
  private static final List<ResultRate> SLOT_RATES =
      List.of(ResultRate.OPEN, ResultRate.CLICK, ResultRate.CONVERSION);

  @Override
  public StagedFile stage(ResultReport report, ResultReportWords words, Path target) {
    return WrittenFile.stage(target, out -> new Writing(report, words).write(out));
  }

  private static final class Writing {
    private final ResultReport report;
    private final ResultReportWords words;

    Writing(ResultReport report, ResultReportWords words) {
      this.report = report;
      this.words = words;
    }

    void write(OutputStream out) throws IOException {
      try (XSSFWorkbook workbook = new XSSFWorkbook()) {
        workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
        workbook.getProperties().getCoreProperties().setTitle(words.text(ResultReportText.TITLE));
        WorkbookStyles styles = new WorkbookStyles(workbook);
        ResultWorkbookCells summary = sheet(workbook, styles, ResultReportText.SHEET_SUMMARY);
        ResultWorkbookCells compare = sheet(workbook, styles, ResultReportText.SHEET_COMPARE);
        ResultWorkbookCells slots = sheet(workbook, styles, ResultReportText.SHEET_SLOTS);
        ResultWorkbookItems items =
            new ResultWorkbookItems(
                report, words, sheet(workbook, styles, ResultReportText.SHEET_ITEMS));
        ResultWorkbookCells method = sheet(workbook, styles, ResultReportText.SHEET_METHOD);
        items.write();
        ResultWorkbookCompare comparison = new ResultWorkbookCompare(report, words, items, compare);
        comparison.write();
        summary(summary, items, comparison);
        slots(slots, items);
        method(method);
        workbook.setForceFormulaRecalculation(true);
        workbook.write(out);
      }
    }

    private ResultWorkbookCells sheet(
        XSSFWorkbook workbook, WorkbookStyles styles, ResultReportText name) {
      return new ResultWorkbookCells(
          workbook.createSheet(WorkbookUtil.createSafeSheetName(words.text(name))), styles);
    }

    private void summary(
        ResultWorkbookCells cells, ResultWorkbookItems items, ResultWorkbookCompare comparison) {
      cells.widths(30, 24, 13, 10, 14, 20);
      cells.text(0, 0, WorkbookLook.TITLE, words.text(ResultReportText.TITLE));
      cells.text(
          1,
          0,
          WorkbookLook.SUBTITLE,
          words.text(
              ResultReportText.SUBTITLE,
              report.workspace(),
              report.days().first().toString(),
              report.days().last().toString(),
              report.at().toLocalDate().toString()));
      cells.text(3, 0, WorkbookLook.LABEL, words.text(ResultReportText.ITEMS_WITH_RESULTS));
      cells.number(3, 1, WorkbookLook.COUNT, report.analysis().items().size());
      int header = 5;
      headers(
          cells,
          header,
          ResultReportText.RATE,
          ResultReportText.FORMULA,
          ResultReportText.VALUE,
          ResultReportText.ITEMS,
          ResultReportText.BEHIND,
          ResultReportText.INTERVAL);
      int row = header + 1;
      for (ResultRate rate : ResultRate.values()) {
        RateFigure figure = report.analysis().total(rate);
        cells.text(row, 0, WorkbookLook.TEXT, words.rate(rate));
        cells.text(row, 1, WorkbookLook.ASIDE, words.formula(rate));
        cells.rate(row, 2, rate, items.pooled(rate, ""), figure.value());
        cells.number(row, 3, WorkbookLook.COUNT, figure.items());
        cells.formula(
            row, 4, WorkbookLook.COUNT, items.behind(rate, ""), OptionalDouble.of(figure.whole()));
        cells.text(row, 5, WorkbookLook.RANGE, comparison.interval(figure));
        row++;
      }
      best(cells, row + 1);
      WorkbookPages.single(cells.sheet());
    }

    /// Two columns of words, then numbers.
    private void headers(ResultWorkbookCells cells, int row, ResultReportText... headers) {
      cells.headers(row, 2, Stream.of(headers).map(header -> words.text(header)).toList());
    }

    private void best(ResultWorkbookCells cells, int top) {
      ResultAnalysis analysis = report.analysis();
      cells.text(
          top,
          0,
          WorkbookLook.HEADING,
          words.text(ResultReportText.BEST_ITEMS, words.rate(ResultRate.OPEN)));
      headers(
          cells,
          top + 1,
          ResultReportText.NAME,
          ResultReportText.PUBLISHED,
          ResultReportText.VALUE,
          ResultReportText.BEHIND);
      int row = top + 2;
      for (ContentRow item : analysis.best(ResultRate.OPEN, BEST)) {
        RateFigure figure = ResultAnalysis.of(item, ResultRate.OPEN);
        cells.text(row, 0, WorkbookLook.TEXT, item.title());
        cells.blank(row, 1, WorkbookLook.DATE_TIME);
        cells.cell(row, 1).setCellValue(item.plan().start());
        cells.number(row, 2, WorkbookLook.PERCENT, figure.value().orElse(0));
        cells.number(row, 3, WorkbookLook.COUNT, figure.whole());
        row++;
      }
      cells.text(
          row + 1,
          0,
          WorkbookLook.NOTE,
          words.text(
              ResultReportText.CREDITS,
              report.credits().credited(),
              report.credits().orders(),
              report.credits().days()));
    }

    private void slots(ResultWorkbookCells cells, ResultWorkbookItems items) {
      cells.text(0, 0, WorkbookLook.TITLE, words.text(ResultReportText.SHEET_SLOTS));
      cells.sheet().setColumnWidth(0, 14 * 256);
      int row = 2;
      for (ResultRate rate : SLOT_RATES) {
        row = grid(cells, items, rate, row) + 2;
      }
      WorkbookPages.single(cells.sheet());
    }

    /// Days down, hours right; returns the row below. Formulas look at the numbers of the days,
    /// which stand unseen beside their names.
    private int grid(
        ResultWorkbookCells cells, ResultWorkbookItems items, ResultRate rate, int top) {
      List<ResultAnalysis.Slot> slots = report.analysis().slots(rate);
      Map<Integer, OptionalDouble> values = new HashMap<>();
      slots.forEach(
          slot -> values.put(slot.day().getValue() * 24 + slot.hour(), slot.figure().value()));
      List<Integer> hours =
          slots.stream().map(ResultAnalysis.Slot::hour).distinct().sorted().toList();
      cells.text(
          top, 0, WorkbookLook.HEADING, words.text(ResultReportText.SLOTS_OF, words.rate(rate)));
      int header = top + 1;
      cells.text(header, 0, WorkbookLook.HEADER, words.text(ResultReportText.HOUR));
      cells.text(header, 1, WorkbookLook.HEADER, "");
      for (int index = 0; index < hours.size(); index++) {
        cells.number(header, index + 2, WorkbookLook.NUMBER_HEADER, hours.get(index));
        cells.sheet().setColumnWidth(index + 2, 9 * 256);
      }
      cells.sheet().setColumnWidth(1, 4 * 256);
      for (DayOfWeek day : DayOfWeek.values()) {
        int row = header + day.getValue();
        cells.text(row, 0, WorkbookLook.LABEL, words.weekday(day));
        cells.number(row, 1, WorkbookLook.KEY, day.getValue());
        for (int index = 0; index < hours.size(); index++) {
          String hour = CellReference.convertNumToColString(index + 2) + "$" + (header + 1);
          cells.rate(
              row,
              index + 2,
              rate,
              items.pooled(rate, items.at("$B" + (row + 1), hour)),
              values.getOrDefault(day.getValue() * 24 + hours.get(index), OptionalDouble.empty()));
        }
      }
      int last = header + DayOfWeek.values().length;
      if (!hours.isEmpty()) {
        WorkbookBars.scale(
            cells.sheet(), new CellRangeAddress(header + 1, last, 2, hours.size() + 1));
      }
      return last;
    }

    private void method(ResultWorkbookCells cells) {
      cells.widths(110);
      cells.text(0, 0, WorkbookLook.TITLE, words.text(ResultReportText.SHEET_METHOD));
      int row = 2;
      for (ResultRate rate : ResultRate.values()) {
        cells.text(row++, 0, WorkbookLook.TEXT, words.rate(rate) + " = " + words.formula(rate));
      }
      row++;
      List<String> lines =
          List.of(
              words.text(ResultReportText.METHOD_POOLED),
              words.text(ResultReportText.METHOD_INTERVAL),
              words.text(ResultReportText.METHOD_DISPERSION),
              words.text(ResultReportText.METHOD_AMOUNT),
              words.text(ResultReportText.METHOD_FEW, RateFigure.FEW_ITEMS, RateFigure.FEW_PEOPLE),
              words.text(ResultReportText.METHOD_ADVICE),
              words.text(ResultReportText.METHOD_CREDITS, report.credits().days()),
              words.text(
                  ResultReportText.METHOD_FORMULAS, words.text(ResultReportText.SHEET_ITEMS)));
      for (String line : lines) {
        cells.text(row, 0, WorkbookLook.WRAPPED_TEXT, line);
        cells.height(row++, 30);
      }
      WorkbookPages.single(cells.sheet());
    }
  }
}
