package org.siyu.storage.kpisheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.ValueRange;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpisheet.FillColumn;
import org.siyu.core.kpisheet.FillIn;
import org.siyu.core.kpisheet.KpiAmount;
import org.siyu.core.kpisheet.KpiHeld;
import org.siyu.core.kpisheet.KpiSheetFiles;
import org.siyu.core.kpisheet.KpiSheetText;
import org.siyu.core.kpisheet.KpiSheetWords;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookForms;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookPalette;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// Sheets to be filled in: what is asked for stands there, and only the cells for the answers can
/// be written in. No password: who wants to change more takes the protection off.
public final class KpiSheetWorkbook implements KpiSheetFiles {
  private static final int HEADER = 4;
  private static final int FIRST = HEADER + 1;
  private static final int TEMPLATE_ROWS = 2000;
  private static final int ANSWER_POINTS = 22;
  private static final String PALE = "#FFF8E1";
  private static final List<KpiSheetText> RULES =
      List.of(
          KpiSheetText.NOTES_FILL,
          KpiSheetText.NOTES_UNKNOWN,
          KpiSheetText.NOTES_NOT_APPLICABLE,
          KpiSheetText.NOTES_BACK);

  @Override
  public StagedFile fillIn(FillIn sheet, KpiSheetWords words, Path target) {
    return WrittenFile.stage(target, out -> fillIn(sheet, words, out));
  }

  @Override
  public StagedFile template(List<Indicator> indicators, KpiSheetWords words, Path target) {
    return WrittenFile.stage(target, out -> template(indicators, words, out));
  }

  private static void fillIn(FillIn asked, KpiSheetWords words, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      String name = asked.name().isEmpty() ? words.text(KpiSheetText.TEAM) : asked.name();
      String title = words.text(KpiSheetText.TITLE, name, words.period(asked.period()));
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(title);
      WorkbookStyles styles = new WorkbookStyles(workbook);
      WorkbookCells cells =
          new WorkbookCells(sheet(workbook, words.text(KpiSheetText.LIST)), styles);
      cells.text(0, 0, WorkbookLook.TITLE, title);
      cells.text(
          1,
          0,
          WorkbookLook.NOTE,
          words.text(
              KpiSheetText.SUBTITLE,
              asked.workspace(),
              asked.madeAt().toLocalDate().toString(),
              asked.madeBy()));
      cells.text(2, 0, WorkbookLook.NOTE, words.text(KpiSheetText.HINT));
      cells.text(
          3,
          0,
          WorkbookLook.NOTE,
          words.text(asked.name().isEmpty() ? KpiSheetText.TEAM_HINT : KpiSheetText.OWN_HINT));
      cells.height(HEADER - 1, ANSWER_POINTS);
      header(cells, words);
      Answers answers = new Answers(workbook, styles);
      int row = FIRST;
      for (FillIn.Row each : asked.rows()) {
        line(cells, row, each, words, answers);
        restrict(cells.sheet(), row++, each.indicator(), words);
      }
      finish(cells.sheet(), row - 1);
      notes(new WorkbookCells(sheet(workbook, words.text(KpiSheetText.NOTES)), styles), words);
      workbook.write(out);
    }
  }

  private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
    return workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
  }

  private static void header(WorkbookCells cells, KpiSheetWords words) {
    cells.widths(30, 12, 14, 14, 16, 12, 40, 8, 8);
    for (FillColumn column : FillColumn.values()) {
      boolean isNumber =
          column == FillColumn.TARGET || column == FillColumn.BEFORE || column == FillColumn.VALUE;
      cells.text(
          HEADER,
          column.ordinal(),
          isNumber ? WorkbookLook.NUMBER_HEADER : look(column),
          words.header(column));
      if (column.isFilledIn()) {
        WorkbookForms.note(cells.cell(HEADER, column.ordinal()), words.note(column));
      }
      cells.sheet().setColumnHidden(column.ordinal(), column.isHidden());
    }
    cells.height(HEADER, 26);
  }

  private static WorkbookLook look(FillColumn column) {
    return column == FillColumn.NOT_APPLICABLE ? WorkbookLook.CENTRED_HEADER : WorkbookLook.HEADER;
  }

  private static void line(
      WorkbookCells cells, int row, FillIn.Row asked, KpiSheetWords words, Answers answers) {
    Indicator indicator = asked.indicator();
    WorkbookLook look = look(indicator.unit());
    cells.text(row, FillColumn.INDICATOR.ordinal(), WorkbookLook.TEXT, words.name(indicator));
    cells.text(row, FillColumn.UNIT.ordinal(), WorkbookLook.TEXT, words.unit(indicator.unit()));
    number(cells, row, FillColumn.TARGET, look, asked.target().map(Goal::least));
    number(
        cells,
        row,
        FillColumn.BEFORE,
        look,
        asked.before() instanceof Figure.Known(double value)
            ? Optional.of(value)
            : Optional.empty());
    Optional<KpiHeld> here = asked.here();
    Cell value = answers.cell(cells, row, FillColumn.VALUE, look);
    here.map(KpiHeld::amount)
        .filter(amount -> amount.value().isPresent())
        .ifPresent(amount -> value.setCellValue(amount.value().getAsDouble()));
    Cell out = answers.cell(cells, row, FillColumn.NOT_APPLICABLE, WorkbookLook.CENTRED_TEXT);
    here.map(KpiHeld::amount)
        .filter(amount -> amount.value().isEmpty())
        .ifPresent(_ -> out.setCellValue(words.text(KpiSheetText.YES)));
    Cell note = answers.cell(cells, row, FillColumn.NOTE, WorkbookLook.TEXT);
    here.map(KpiHeld::note).filter(text -> !text.isEmpty()).ifPresent(note::setCellValue);
    cells.text(row, FillColumn.ID.ordinal(), WorkbookLook.TEXT, asked.cell().text());
    cells.text(
        row,
        FillColumn.BASE.ordinal(),
        WorkbookLook.TEXT,
        here.map(KpiHeld::amount).map(KpiAmount::text).orElse(""));
    cells.height(row, ANSWER_POINTS);
  }

  private static void number(
      WorkbookCells cells, int row, FillColumn column, WorkbookLook look, Optional<Double> value) {
    if (value.isPresent()) {
      cells.number(row, column.ordinal(), look, value.get());
    } else {
      cells.blank(row, column.ordinal(), look);
    }
  }

  static WorkbookLook look(IndicatorUnit unit) {
    return switch (unit) {
      case COUNT -> WorkbookLook.COUNT;
      case MONEY -> WorkbookLook.MONEY;
      case PERCENT -> WorkbookLook.PERCENT;
      case MINUTES, TIMES, POINTS -> WorkbookLook.DECIMAL;
    };
  }

  /// The styles of cells that can be written in.
  private static final class Answers {
    private final XSSFWorkbook workbook;
    private final WorkbookStyles styles;
    private final Map<WorkbookLook, CellStyle> made = new EnumMap<>(WorkbookLook.class);

    Answers(XSSFWorkbook workbook, WorkbookStyles styles) {
      this.workbook = workbook;
      this.styles = styles;
    }

    Cell cell(WorkbookCells cells, int row, FillColumn column, WorkbookLook look) {
      Cell cell = cells.cell(row, column.ordinal());
      cell.setCellStyle(style(look));
      return cell;
    }

    CellStyle style(WorkbookLook look) {
      return made.computeIfAbsent(
          look,
          wanted -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(styles.of(wanted));
            style.setLocked(false);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(WorkbookPalette.colour(PALE));
            return style;
          });
    }
  }

  private static void restrict(XSSFSheet sheet, int row, Indicator indicator, KpiSheetWords words) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    WorkbookForms.restrict(
        sheet,
        constraint(helper, indicator),
        at(row, FillColumn.VALUE),
        words.name(indicator),
        error(indicator, words));
    WorkbookForms.restrict(
        sheet,
        helper.createExplicitListConstraint(new String[] {words.text(KpiSheetText.YES)}),
        at(row, FillColumn.NOT_APPLICABLE),
        words.header(FillColumn.NOT_APPLICABLE),
        words.text(KpiSheetText.YES_ERROR));
  }

  /// As the import checks it.
  private static DataValidationConstraint constraint(
      DataValidationHelper helper, Indicator indicator) {
    ValueRange range = ValueRange.of(indicator);
    return helper.createNumericConstraint(
        range.isWhole() ? ValidationType.INTEGER : ValidationType.DECIMAL,
        OperatorType.BETWEEN,
        BigDecimal.valueOf(range.least()).toPlainString(),
        BigDecimal.valueOf(range.most()).toPlainString());
  }

  /// What is told of a value that cannot be.
  private static String error(Indicator indicator, KpiSheetWords words) {
    ValueRange range = ValueRange.of(indicator);
    boolean isShare = indicator.unit() == IndicatorUnit.PERCENT;
    if (range.isBounded()) {
      return words.text(
          isShare ? KpiSheetText.SHARE_ERROR : KpiSheetText.RANGE_ERROR,
          range.text(indicator.unit()));
    }
    return words.text(range.isWhole() ? KpiSheetText.COUNT_ERROR : KpiSheetText.NUMBER_ERROR);
  }

  private static CellRangeAddressList at(int row, FillColumn column) {
    return new CellRangeAddressList(row, row, column.ordinal(), column.ordinal());
  }

  private static void finish(XSSFSheet sheet, int last) {
    sheet.createFreezePane(1, FIRST);
    WorkbookPages.table(sheet, HEADER);
    sheet
        .getWorkbook()
        .setPrintArea(
            sheet.getWorkbook().getSheetIndex(sheet), 0, FillColumn.NOTE.ordinal(), 0, last);
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }

  private static void notes(WorkbookCells cells, KpiSheetWords words) {
    cells.widths(6, 100);
    cells.text(0, 0, WorkbookLook.HEADING, words.text(KpiSheetText.NOTES_TITLE));
    int row = 1;
    for (KpiSheetText rule : RULES) {
      cells.text(row, 0, WorkbookLook.LABEL, row + ".");
      cells.text(row, 1, WorkbookLook.WRAPPED_TEXT, words.text(rule));
      cells.height(row++, 34);
    }
    WorkbookPages.single(cells.sheet());
  }

  private static void template(List<Indicator> indicators, KpiSheetWords words, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      WorkbookStyles styles = new WorkbookStyles(workbook);
      WorkbookCells cells =
          new WorkbookCells(sheet(workbook, words.text(KpiSheetText.TEMPLATE)), styles);
      cells.text(0, 0, WorkbookLook.NOTE, words.text(KpiSheetText.TEMPLATE_HINT));
      cells.text(1, 0, WorkbookLook.HEADER, words.text(KpiSheetText.TEMPLATE_DAY));
      cells.text(1, 1, WorkbookLook.HEADER, words.text(KpiSheetText.TEMPLATE_MEMBER));
      cells.widths(14, 16);
      XSSFSheet sheet = cells.sheet();
      DataValidationHelper helper = sheet.getDataValidationHelper();
      sheet.setDefaultColumnStyle(0, styles.of(WorkbookLook.DATE));
      WorkbookForms.restrict(
          sheet,
          WorkbookForms.days(helper),
          new CellRangeAddressList(2, TEMPLATE_ROWS, 0, 0),
          words.text(KpiSheetText.TEMPLATE_DAY),
          words.text(KpiSheetText.NUMBER_ERROR));
      int column = 2;
      for (Indicator indicator : indicators) {
        cells.text(1, column, WorkbookLook.NUMBER_HEADER, words.name(indicator));
        WorkbookForms.note(cells.cell(1, column), words.unit(indicator.unit()));
        sheet.setColumnWidth(column, 14 * 256);
        sheet.setDefaultColumnStyle(column, styles.of(look(indicator.unit())));
        WorkbookForms.restrict(
            sheet,
            constraint(helper, indicator),
            new CellRangeAddressList(2, TEMPLATE_ROWS, column, column),
            words.name(indicator),
            error(indicator, words));
        column++;
      }
      sheet.createFreezePane(2, 2);
      WorkbookPages.table(sheet, 1);
      workbook.write(out);
    }
  }
}
