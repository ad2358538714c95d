package org.siyu.storage.kpireview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpireview.KpiMinutesText;
import org.siyu.core.kpireview.KpiMinutesWords;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.storage.kpi.KpiWorkbookFormulas;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// The numbers of a review. Attainment and change are formulas over the values beside them, by the
/// rules above.
final class MinutesWorkbookNumbers {
  private static final int RULES = 3;
  private static final int HEADER = 8;
  private static final int FIRST = HEADER + 1;
  private static final int RULE_COLUMN = 1;
  private static final int UP_TO = 4;
  private static final int NOTE = 10;

  /// Parts numbers from the text beside them, in characters.
  static final int GAP = 2;

  static final int INDICATOR = 0;
  static final char TARGET = 'D';
  static final char ACTUAL = 'F';
  static final char ATTAINMENT = 'G';
  static final char CHANGE = 'I';

  private final WorkbookCells cells;
  private final KpiReview review;
  private final KpiMinutesWords words;
  private final List<SheetLine> lines;

  MinutesWorkbookNumbers(WorkbookCells cells, KpiReview review, KpiMinutesWords words) {
    this.cells = cells;
    this.review = review;
    this.words = words;
    this.lines =
        review.numbers().telling().stream()
            .sorted(Comparator.comparing(line -> attainment(line).isEmpty()))
            .toList();
  }

  private String text(KpiMinutesText text) {
    return words.text(text);
  }

  /// Where a column of an indicator's line stands, seen from another sheet.
  Optional<String> place(String code, char column) {
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).indicator().code().equals(code)) {
        String sheet = cells.sheet().getSheetName().replace("'", "''");
        return Optional.of("'" + sheet + "'!" + column + (FIRST + line + 1));
      }
    }
    return Optional.empty();
  }

  void write(String subtitle) {
    cells.widths(28, 16, 10, 14, 14, 14, 12, 14, 12, GAP, 34);
    cells.text(0, 0, WorkbookLook.TITLE, text(KpiMinutesText.SHEET_NUMBERS));
    cells.text(1, 0, WorkbookLook.SUBTITLE, subtitle);
    rule(0, KpiMinutesText.CAP_LEAST, review.numbers().cap().least());
    rule(1, KpiMinutesText.CAP_MOST, review.numbers().cap().most());
    rule(2, KpiMinutesText.AMBER, review.numbers().thresholds().amber());
    rule(3, KpiMinutesText.RED, review.numbers().thresholds().red());
    header();
    int row = FIRST;
    for (SheetLine line : lines) {
      line(row++, line);
    }
    if (!lines.isEmpty()) {
      KpiWorkbookFormulas.lights(
          cells.sheet().getSheetConditionalFormatting(),
          new CellRangeAddress[] {new CellRangeAddress(FIRST, row - 1, 6, 6)},
          "G" + (FIRST + 1),
          rule(2),
          rule(3));
    }
    if (!lines.isEmpty()) {
      KpiWorkbookFormulas.words(
          cells.sheet().getSheetConditionalFormatting(),
          new CellRangeAddress[] {new CellRangeAddress(FIRST, row - 1, 2, 2)},
          words.sheet());
    }
    hideWhatIsEmpty();
    cells.sheet().createFreezePane(1, FIRST);
    WorkbookPages.table(cells.sheet(), HEADER);
  }

  /// So that what there is prints large.
  private void hideWhatIsEmpty() {
    if (lines.stream()
        .allMatch(line -> line.due().map(goal -> goal.most().isEmpty()).orElse(true))) {
      cells.sheet().setColumnHidden(UP_TO, true);
    }
    if (lines.stream().allMatch(line -> line.actual().isKnown())) {
      cells.sheet().setColumnHidden(NOTE - 1, true);
      cells.sheet().setColumnHidden(NOTE, true);
    }
  }

  /// Lines that have something to be judged by; they stand at the top.
  List<SheetLine> judged() {
    return lines.stream().filter(line -> attainment(line).isPresent()).toList();
  }

  /// Names or shares of those lines, for a chart.
  CellRangeAddress column(int column) {
    return new CellRangeAddress(FIRST, FIRST + judged().size() - 1, column, column);
  }

  XSSFSheet sheet() {
    return cells.sheet();
  }

  private void rule(int number, KpiMinutesText name, double value) {
    cells.text(RULES + number, 0, WorkbookLook.LABEL, text(name));
    cells.number(RULES + number, RULE_COLUMN, WorkbookLook.PERCENT, value);
  }

  private static String rule(int number) {
    return "$B$" + (RULES + number + 1);
  }

  private void header() {
    cells.headers(
        HEADER,
        3,
        List.of(
            text(KpiMinutesText.INDICATOR),
            text(KpiMinutesText.DIRECTION),
            text(KpiMinutesText.LIGHT),
            text(KpiMinutesText.TARGET),
            text(KpiMinutesText.TARGET_MOST),
            text(KpiMinutesText.ACTUAL),
            text(KpiMinutesText.ATTAINMENT),
            text(KpiMinutesText.BEFORE),
            text(KpiMinutesText.CHANGE)));
    cells.text(HEADER, 9, WorkbookLook.HEADER, "");
    cells.text(HEADER, 10, WorkbookLook.HEADER, text(KpiMinutesText.NOTE));
  }

  private void line(int row, SheetLine line) {
    String at = Integer.toString(row + 1);
    WorkbookLook look = KpiWorkbookFormulas.look(line.indicator().unit());
    cells.text(row, 0, WorkbookLook.TEXT, words.sheet().name(line.indicator()));
    cells.text(row, 1, WorkbookLook.TEXT, words.sheet().direction(line.indicator().direction()));
    cells.text(row, 2, WorkbookLook.TEXT, words.light(line.light()));
    number(row, 3, look, line.due().map(Goal::least));
    number(row, 4, look, line.due().flatMap(goal -> boxed(goal.most())));
    number(row, 5, look, boxed(line.actual().number()));
    cells.formula(
        row,
        6,
        WorkbookLook.PERCENT,
        KpiWorkbookFormulas.attainment(
            line.indicator().direction(), "F" + at, "D" + at, "E" + at, rule(0), rule(1)),
        attainment(line));
    number(row, 7, look, boxed(line.before().number()));
    KpiWorkbookFormulas.Change change =
        KpiWorkbookFormulas.change(
            line.indicator().unit(), line.actual(), line.before(), "F" + at, "H" + at);
    cells.formula(row, 8, change.look(), change.formula(), change.result());
    cells.text(
        row,
        10,
        WorkbookLook.NOTE,
        line.actual() instanceof Figure.Unknown(Figure.Reason reason, String _)
            ? words.sheet().reason(reason)
            : "");
  }

  static OptionalDouble attainment(SheetLine line) {
    return line.attainment().map(each -> each.share().number()).orElse(OptionalDouble.empty());
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private void number(int row, int column, WorkbookLook look, Optional<Double> value) {
    if (value.isPresent()) {
      cells.number(row, column, look, value.get());
    } else {
      cells.blank(row, column, look);
    }
  }
}
