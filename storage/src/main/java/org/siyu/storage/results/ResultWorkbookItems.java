package org.siyu.storage.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.results.OrderCredits;
import org.siyu.core.results.ResultAnalysis;
import org.siyu.core.results.ResultRate;
import org.siyu.core.results.ResultReport;
import org.siyu.core.results.ResultReportText;
import org.siyu.core.results.ResultReportWords;
import org.siyu.core.results.ResultTrait;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// The sheet of items: the counts that all rates of the workbook are computed from.
final class ResultWorkbookItems {
  private static final int HEADER = 3;
  private static final int FIRST = HEADER + 1;
  private static final int PUBLISHED = 1;
  private static final int TRAITS = 2;
  private static final int MEASURES = TRAITS + ResultTrait.values().length;
  private static final int RATES = MEASURES + ResultMeasure.values().length;
  private static final int ADVICE = RATES + ResultRate.values().length;

  /// Hidden columns that formulas look items up by.
  private static final int TIERS = ADVICE + 3;

  private static final int WEEKDAY = TIERS + 1;
  private static final int HOUR = WEEKDAY + 1;

  /// Around each tier of an audience.
  private static final String MARK = "|";

  private final ResultReport report;
  private final ResultReportWords words;
  private final ResultWorkbookCells cells;
  private final List<ContentRow> items;

  ResultWorkbookItems(ResultReport report, ResultReportWords words, ResultWorkbookCells cells) {
    this.report = report;
    this.words = words;
    this.cells = cells;
    this.items =
        report.analysis().items().stream()
            .sorted(Comparator.comparing((ContentRow item) -> item.plan().start()).reversed())
            .toList();
  }

  void write() {
    cells.widths(38, 17, 13, 12, 9, 10, 10, 20, 10, 10, 10, 10, 9, 9, 9, 13, 10, 10, 12, 12, 10);
    cells.text(0, 0, WorkbookLook.TITLE, words.text(ResultReportText.SHEET_ITEMS));
    cells.text(1, 0, WorkbookLook.SUBTITLE, words.text(ResultReportText.TITLE));
    List<String> headers = headers();
    for (int column = 0; column < headers.size(); column++) {
      boolean isNumber = column >= MEASURES && column != ADVICE;
      cells.text(
          HEADER,
          column,
          isNumber ? WorkbookLook.NUMBER_HEADER : WorkbookLook.HEADER,
          headers.get(column));
    }
    cells.height(HEADER, 32);
    for (int index = 0; index < items.size(); index++) {
      line(FIRST + index, items.get(index));
    }
    cells.sheet().setColumnWidth(ADVICE, 28 * 256);
    cells.sheet().setColumnWidth(ADVICE + 1, 12 * 256);
    cells.sheet().setColumnWidth(ADVICE + 2, 14 * 256);
    for (int column = TIERS; column <= HOUR; column++) {
      cells.sheet().setColumnHidden(column, true);
    }
    cells.sheet().createFreezePane(1, FIRST);
    cells
        .sheet()
        .setAutoFilter(
            new CellRangeAddress(HEADER, Math.max(FIRST, last()), 0, headers.size() - 1));
    WorkbookPages.table(cells.sheet(), HEADER);
  }

  private List<String> headers() {
    List<String> headers = new ArrayList<>();
    headers.add(words.text(ResultReportText.NAME));
    headers.add(words.text(ResultReportText.PUBLISHED));
    for (ResultTrait trait : ResultTrait.values()) {
      headers.add(words.trait(trait));
    }
    for (ResultMeasure measure : ResultMeasure.values()) {
      headers.add(words.measure(measure));
    }
    for (ResultRate rate : ResultRate.values()) {
      headers.add(words.rate(rate));
    }
    headers.add(words.text(ResultReportText.ADVICE));
    headers.add(words.text(ResultReportText.CREDITED_ORDERS, report.credits().days()));
    headers.add(words.text(ResultReportText.CREDITED_AMOUNT));
    return headers;
  }

  private void line(int row, ContentRow item) {
    cells.text(row, 0, WorkbookLook.TEXT, item.title());
    cells.blank(row, PUBLISHED, WorkbookLook.DATE_TIME);
    cells.cell(row, PUBLISHED).setCellValue(item.plan().start());
    for (ResultTrait trait : ResultTrait.values()) {
      cells.text(
          row,
          TRAITS + trait.ordinal(),
          WorkbookLook.TEXT,
          trait.codes(item).stream()
              .sorted()
              .map(code -> words.code(trait, code))
              .collect(Collectors.joining("、")));
    }
    for (ResultMeasure measure : ResultMeasure.values()) {
      count(row, item, measure);
    }
    for (ResultRate rate : ResultRate.values()) {
      String part = here(row, rate.part());
      String whole = here(row, rate.whole());
      cells.rate(
          row,
          RATES + rate.ordinal(),
          rate,
          "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),IF(%2$s>0,%1$s/%2$s,\"\"),\"\")"
              .formatted(part, whole),
          ResultAnalysis.of(item, rate).value());
    }
    cells.text(row, ADVICE, WorkbookLook.TEXT, words.advice(report.analysis().advice(item)));
    OrderCredits.Credit credit = report.credits().of(item.id());
    cells.number(row, ADVICE + 1, WorkbookLook.COUNT, credit.orders());
    cells.number(row, ADVICE + 2, WorkbookLook.MONEY, units(credit.cents()));
    String tiers =
        ResultTrait.TIER.codes(item).stream()
            .map(code -> words.code(ResultTrait.TIER, code))
            .collect(Collectors.joining(MARK, MARK, MARK));
    cells.text(row, TIERS, WorkbookLook.NOTE, tiers);
    String published = CellReference.convertNumToColString(PUBLISHED) + (row + 1);
    cells.formula(
        row,
        WEEKDAY,
        WorkbookLook.NOTE,
        "WEEKDAY(%s,2)".formatted(published),
        OptionalDouble.of(item.plan().start().getDayOfWeek().getValue()));
    cells.formula(
        row,
        HOUR,
        WorkbookLook.NOTE,
        "HOUR(%s)".formatted(published),
        OptionalDouble.of(item.plan().start().getHour()));
  }

  private void count(int row, ContentRow item, ResultMeasure measure) {
    boolean isAmount = measure == ResultMeasure.AMOUNT_CENTS;
    WorkbookLook look = isAmount ? WorkbookLook.MONEY : WorkbookLook.COUNT;
    int column = MEASURES + measure.ordinal();
    OptionalLong value = item.results().of(measure);
    if (value.isEmpty()) {
      cells.blank(row, column, look);
    } else {
      cells.number(row, column, look, isAmount ? units(value.getAsLong()) : value.getAsLong());
    }
  }

  private static double units(long cents) {
    return BigDecimal.valueOf(cents, 2).doubleValue();
  }

  private static String here(int row, ResultMeasure measure) {
    return CellReference.convertNumToColString(MEASURES + measure.ordinal()) + (row + 1);
  }

  private int last() {
    return FIRST + items.size() - 1;
  }

  private String range(int column) {
    String name = CellReference.convertNumToColString(column);
    return "'%s'!$%s$%d:$%s$%d"
        .formatted(
            cells.sheet().getSheetName().replace("'", "''"),
            name,
            FIRST + 1,
            name,
            Math.max(FIRST, last()) + 1);
  }

  String measure(ResultMeasure measure) {
    return range(MEASURES + measure.ordinal());
  }

  /// Items that have the code of a trait that a cell names, as conditions of SUMIFS.
  String having(ResultTrait trait, String cell) {
    return trait == ResultTrait.TIER
        ? ",%s,\"*%s\"&%s&\"%s*\"".formatted(range(TIERS), MARK, cell, MARK)
        : ",%s,%s".formatted(range(TRAITS + trait.ordinal()), cell);
  }

  /// Items that went out on a day of the week (1 for Monday) in an hour, both named by cells.
  String at(String day, String hour) {
    return ",%s,%s,%s,%s".formatted(range(WEEKDAY), day, range(HOUR), hour);
  }

  /// The pooled rate over some items.
  ///
  /// @param conditions those of [#having] or [#at]; "" for all
  String pooled(ResultRate rate, String conditions) {
    return "IFERROR(%s/%s,\"\")"
        .formatted(sum(rate.part(), rate, conditions), behind(rate, conditions));
  }

  /// How many people are behind it.
  String behind(ResultRate rate, String conditions) {
    return sum(rate.whole(), rate, conditions);
  }

  /// Only where both measures of the rate are known.
  private String sum(ResultMeasure measure, ResultRate rate, String conditions) {
    return "SUMIFS(%s,%s,\">=-1E+15\",%s,\">0\"%s)"
        .formatted(measure(measure), measure(rate.part()), measure(rate.whole()), conditions);
  }

  /// The sum of a measure.
  String sum(ResultMeasure measure, String conditions) {
    return "SUMIFS(%s%s)".formatted(measure(measure), conditions);
  }

  /// How many items.
  String count(String conditions) {
    return "COUNTIFS(%s)".formatted(conditions.substring(1));
  }
}
