package org.siyu.storage.kpi;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.KpiReport;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Score;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookMeasure;
import org.siyu.storage.workbook.WorkbookPages;

/// The first sheet: what came of the period, what wants to be looked at, where things are, how to
/// read them. Its figures are those of the team's sheet.
final class KpiWorkbookCover {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int LABEL = 1;
  private static final int VALUE = 2;
  private static final int LAST = 6;
  private static final int[] WIDTHS = {2, 26, 16, 16, 12, 12, 14, 2};
  private static final int VALUE_WIDTH = 70;
  private static final int LINE_POINTS = 15;
  private static final int FIGURE_POINTS = 34;
  private static final List<KpiColumn> ATTENTION =
      List.of(
          KpiColumn.INDICATOR,
          KpiColumn.TARGET,
          KpiColumn.ACTUAL,
          KpiColumn.ATTAINMENT,
          KpiColumn.LIGHT,
          KpiColumn.CHANGE);

  private final WorkbookCells cells;
  private final KpiReport report;
  private final KpiReportWords words;
  private int row = 1;

  /// A line of the contents.
  record Entry(String sheet, String about) {}

  KpiWorkbookCover(WorkbookCells cells, KpiReport report, KpiReportWords words) {
    this.cells = cells;
    this.report = report;
    this.words = words;
  }

  /// @param prefix of references to the team's sheet
  void write(KpiWorkbookSheet team, String prefix, List<Entry> entries) {
    cells.widths(WIDTHS);
    cells.text(
        row,
        LABEL,
        WorkbookLook.TITLE,
        text(KpiReportText.COVER_TITLE) + " · " + words.period(report.period()));
    cells.text(row + 1, LABEL, WorkbookLook.SUBTITLE, report.workspace());
    row += 3;
    figures(prefix);
    facts();
    row++;
    attention(team, prefix);
    row++;
    heading(KpiReportText.CONTENTS);
    for (Entry entry : entries) {
      wide(entry.about(), WorkbookLook.TEXT);
      cells.text(row, LABEL, WorkbookLook.TEXT, entry.sheet());
      link(cells.cell(row++, LABEL), entry.sheet());
    }
    row++;
    heading(KpiReportText.HOW);
    how(KpiReportText.ATTAINMENT, KpiReportText.HOW_ATTAINMENT);
    how(KpiReportText.SCORE, KpiReportText.HOW_SCORE);
    how(KpiReportText.OPEN, KpiReportText.HOW_OPEN);
    WorkbookPages.single(cells.sheet());
    cells.sheet().getPrintSetup().setLandscape(false);
  }

  /// The score and its classes, large.
  private void figures(String prefix) {
    Score score = report.team().score();
    figure(
        LABEL,
        text(KpiReportText.SCORE),
        prefix + KpiWorkbookSheet.TOTAL_CELL,
        score.total().number());
    for (IndicatorClass kind : IndicatorClass.values()) {
      figure(
          VALUE + kind.ordinal(),
          words.kind(kind),
          prefix + KpiWorkbookSheet.classCell(kind),
          score.classes().stream()
              .filter(each -> each.kind() == kind)
              .map(each -> each.points().number())
              .findFirst()
              .orElse(OptionalDouble.empty()));
    }
    for (int column = VALUE + IndicatorClass.values().length; column <= LAST; column++) {
      cells.blank(row, column, WorkbookLook.LABEL);
    }
    cells.height(row + 1, FIGURE_POINTS);
    row += 3;
  }

  private void figure(int column, String name, String from, OptionalDouble value) {
    cells.text(row, column, WorkbookLook.LABEL, name);
    cells.formula(
        row + 1,
        column,
        WorkbookLook.BIG_DECIMAL,
        "IF(" + from + "=\"\",\"\"," + from + ")",
        value);
  }

  private void facts() {
    Sheet team = report.team();
    fact(
        KpiReportText.LIGHTS_LABEL,
        text(
            KpiReportText.LIGHTS,
            count(team, Light.GREEN),
            count(team, Light.AMBER),
            count(team, Light.RED)));
    fact(KpiReportText.PERIOD, report.period().first() + " – " + report.period().last());
    fact(KpiReportText.STATE, text(team.isClosed() ? KpiReportText.CLOSED : KpiReportText.OPEN));
    fact(KpiReportText.SCHEME, scheme(team.scheme()));
    fact(KpiReportText.WRITTEN_AT, MINUTE.format(report.writtenAt()));
  }

  private String scheme(KpiScheme scheme) {
    return text(
        KpiReportText.SCHEME_VERSION,
        report.stageNames().getOrDefault(words.language(), scheme.stage()),
        scheme.version());
  }

  /// What is red or amber, the worst first.
  private void attention(KpiWorkbookSheet team, String prefix) {
    heading(KpiReportText.ATTENTION);
    List<SheetLine> lines = team.lines();
    List<Integer> behind =
        IntStream.range(0, lines.size())
            .boxed()
            .filter(line -> lines.get(line).light().compareTo(Light.AMBER) >= 0)
            .sorted(
                Comparator.comparing(line -> lines.get(line).light(), Comparator.reverseOrder()))
            .toList();
    if (behind.isEmpty()) {
      cells.text(row++, LABEL, WorkbookLook.NOTE, text(KpiReportText.ATTENTION_NONE));
      return;
    }
    for (int index = 0; index < ATTENTION.size(); index++) {
      KpiColumn column = ATTENTION.get(index);
      cells.text(row, LABEL + index, column.headerLook(), text(column.header()));
    }
    int first = ++row;
    for (int line : behind) {
      attention(team, prefix, line);
      row++;
    }
    KpiWorkbookFormulas.words(
        cells.sheet().getSheetConditionalFormatting(),
        new CellRangeAddress[] {
          new CellRangeAddress(
              first,
              row - 1,
              LABEL + ATTENTION.indexOf(KpiColumn.LIGHT),
              LABEL + ATTENTION.indexOf(KpiColumn.LIGHT))
        },
        words);
  }

  private void attention(KpiWorkbookSheet team, String prefix, int number) {
    SheetLine line = team.lines().get(number);
    WorkbookLook look = KpiWorkbookFormulas.look(line.indicator().unit());
    for (int index = 0; index < ATTENTION.size(); index++) {
      KpiColumn column = ATTENTION.get(index);
      String from = prefix + team.cell(number, column);
      int at = LABEL + index;
      switch (column) {
        case INDICATOR ->
            cells.formula(row, at, WorkbookLook.TEXT_RESULT, from, words.name(line.indicator()));
        case LIGHT ->
            cells.formula(row, at, WorkbookLook.CENTRED_TEXT, from, words.light(line.light()));
        case TARGET ->
            number(at, look, from, line.target().map(goal -> OptionalDouble.of(goal.least())));
        case ACTUAL -> number(at, look, from, Optional.of(line.actual().number()));
        case ATTAINMENT ->
            number(
                at,
                WorkbookLook.PERCENT,
                from,
                line.attainment().map(each -> each.share().number()));
        default -> {
          KpiWorkbookFormulas.Change change =
              KpiWorkbookFormulas.change(
                  line.indicator().unit(), line.actual(), line.before(), "", "");
          number(at, change.look(), from, Optional.of(change.result()));
        }
      }
    }
  }

  private void number(int column, WorkbookLook look, String from, Optional<OptionalDouble> value) {
    cells.formula(
        row,
        column,
        look,
        "IF(" + from + "=\"\",\"\"," + from + ")",
        value.orElse(OptionalDouble.empty()));
  }

  private static int count(Sheet sheet, Light light) {
    return (int) sheet.lines().stream().filter(line -> line.light() == light).count();
  }

  private void heading(KpiReportText name) {
    cells.text(row, LABEL, WorkbookLook.HEADING, text(name));
    cells.height(row++, 24);
  }

  private void fact(KpiReportText name, String value) {
    wide(value, WorkbookLook.TEXT);
    cells.text(row++, LABEL, WorkbookLook.LABEL, text(name));
  }

  private void how(KpiReportText name, KpiReportText about) {
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

  private String text(KpiReportText name, Object... arguments) {
    return words.text(name, arguments);
  }
}
