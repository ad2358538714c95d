package org.siyu.storage.kpi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.kpi.KpiProblem;
import org.siyu.core.kpi.KpiReport;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.workbook.WorkbookText;

/// Fills a workbook that a team has made: named ranges such as `kpi_gmv`, `kpi_gmv_target`,
/// `kpi_score`, `kpi_period`, and tables whose names begin with `kpi_lines` (a row for each
/// indicator) or `kpi_people` (a row for each sheet), by the headers of their columns. Formulas,
/// charts, looks and macros stay as they were; formulas are computed anew when it is opened.
final class KpiTemplateWorkbook {
  private static final String LINES = "kpi_lines";
  private static final String PEOPLE = "kpi_people";

  private final XSSFWorkbook workbook;
  private int filled;

  private KpiTemplateWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static void write(Path template, KpiReport report, KpiReportWords words, OutputStream out)
      throws IOException {
    String name = String.valueOf(template.getFileName());
    try (XSSFWorkbook workbook = open(template, name)) {
      KpiTemplateWorkbook filling = new KpiTemplateWorkbook(workbook);
      KpiReportValues values = new KpiReportValues(report, words);
      filling.names(values.named());
      filling.tables(values);
      if (filling.filled == 0) {
        throw new ProblemException(Problem.of(KpiProblem.NOT_A_TEMPLATE, name));
      }
      workbook.setForceFormulaRecalculation(true);
      workbook.write(out);
    }
  }

  private static XSSFWorkbook open(Path template, String name) {
    try {
      return new XSSFWorkbook(Files.newInputStream(template));
    } catch (IOException
        | POIXMLException
        | EmptyFileException
        | UnsupportedFileFormatException unreadable) {
      throw new ProblemException(Problem.of(KpiProblem.TEMPLATE_UNREADABLE, name));
    }
  }

  private void names(Map<String, Object> values) {
    for (Name name : workbook.getAllNames()) {
      Object value = values.get(name.getNameName().toLowerCase(Locale.ROOT));
      if (value != null && !name.isFunctionName() && !name.isDeleted()) {
        cell(name.getRefersToFormula())
            .ifPresent(
                cell -> {
                  put(cell, value);
                  filled++;
                });
      }
    }
  }

  /// The first cell that a name stands for; nothing where it stands for something else.
  private Optional<Cell> cell(String formula) {
    try {
      CellReference first = new AreaReference(formula, SpreadsheetVersion.EXCEL2007).getFirstCell();
      XSSFSheet sheet = workbook.getSheet(first.getSheetName());
      return sheet == null
          ? Optional.empty()
          : Optional.of(cell(sheet, first.getRow(), first.getCol()));
    } catch (IllegalArgumentException notOneArea) {
      return Optional.empty();
    }
  }

  private static Cell cell(XSSFSheet sheet, int row, int column) {
    Row there = sheet.getRow(row);
    Row line = there == null ? sheet.createRow(row) : there;
    Cell cell = line.getCell(column);
    return cell == null ? line.createCell(column) : cell;
  }

  /// A formula of the team's stays. A text that stands in its cell, not among the workbook's texts,
  /// is taken out first: it would go before what is put there.
  private static void put(Cell cell, Object value) {
    if (cell.getCellType() == CellType.FORMULA) {
      return;
    }
    if (cell instanceof XSSFCell written && written.getCTCell().isSetIs()) {
      cell.setBlank();
    }
    switch (value) {
      case Double number -> cell.setCellValue(number);
      case String text when !text.isEmpty() -> cell.setCellValue(WorkbookText.written(text));
      default -> cell.setBlank();
    }
  }

  private void tables(KpiReportValues values) {
    for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
      for (XSSFTable table : List.copyOf(workbook.getSheetAt(index).getTables())) {
        String name = table.getName().toLowerCase(Locale.ROOT);
        if (name.startsWith(LINES)) {
          fill(table, values.lines());
        } else if (name.startsWith(PEOPLE)) {
          fill(table, values.people());
        }
      }
    }
  }

  /// Rows that are too few are added below ([KpiTemplateWorkbookRows]); rows that are too many are
  /// left empty.
  private void fill(XSSFTable table, List<Map<String, Object>> rows) {
    Map<Integer, String> columns = new HashMap<>();
    XSSFSheet sheet = table.getXSSFSheet();
    int header = table.getStartRowIndex();
    for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
      String written = HeaderText.normalise(cell(sheet, header, column).toString());
      if (rows.stream().anyMatch(row -> row.containsKey(written))) {
        columns.put(column, written);
      }
    }
    if (columns.isEmpty()) {
      return;
    }
    int last = table.getEndRowIndex() - table.getTotalsRowCount();
    int more = header + rows.size() - last;
    if (more > 0) {
      KpiTemplateWorkbookRows.add(table, last, more);
    }
    for (int row = header + 1; row <= Math.max(last, header + rows.size()); row++) {
      int number = row - header - 1;
      for (Map.Entry<Integer, String> column : columns.entrySet()) {
        Object value =
            number < rows.size() ? rows.get(number).getOrDefault(column.getValue(), "") : "";
        put(cell(sheet, row, column.getKey()), value);
      }
    }
    filled++;
  }
}
