package org.siyu.storage.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/// Adds rows to the end of a table that a team has made: they look as the last one does, and what
/// stands below goes down whole.
///
/// Colours by value, checks of what is typed, print areas and charts that reach to the last row
/// reach to the new last one; those below, with tables and pictures, go down with their cells.
final class KpiTemplateWorkbookRows {
  private static final String PRINT_AREA = "_xlnm.Print_Area";

  private final XSSFTable table;
  private final XSSFSheet sheet;
  private final int last;
  private final int more;

  private KpiTemplateWorkbookRows(XSSFTable table, int last, int more) {
    this.table = table;
    this.sheet = table.getXSSFSheet();
    this.last = last;
    this.more = more;
  }

  /// @param last the row of the last line, from 0; totals may stand below
  /// @param more at least 1
  static void add(XSSFTable table, int last, int more) {
    new KpiTemplateWorkbookRows(table, last, more).add();
  }

  private void add() {
    if (sheet.getLastRowNum() > last) {
      sheet.shiftRows(last + 1, sheet.getLastRowNum(), more, true, false);
    }
    CellCopyPolicy policy = new CellCopyPolicy.Builder().mergedRegions(false).build();
    for (int row = last + 1; row <= last + more; row++) {
      // Formulas look at their own row.
      sheet.copyRows(row - 1, row - 1, row, policy);
      look(sheet.getRow(last).getCTRow(), sheet.getRow(row).getCTRow());
      clearBeside(sheet.getRow(row));
    }
    tables();
    ranges();
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    if (drawing != null) {
      pictures(drawing);
    }
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.getAllNames().forEach(this::printArea);
    for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
      XSSFDrawing each = workbook.getSheetAt(index).getDrawingPatriarch();
      if (each != null) {
        each.getCharts().forEach(this::chart);
      }
    }
  }

  /// Height and look of a row itself; a height that follows the text goes on doing so.
  private static void look(CTRow like, CTRow row) {
    if (like.isSetHt()) {
      row.setHt(like.getHt());
    } else if (row.isSetHt()) {
      row.unsetHt();
    }
    row.setCustomHeight(like.getCustomHeight());
    if (like.isSetS()) {
      row.setS(like.getS());
      row.setCustomFormat(like.getCustomFormat());
    }
    row.setOutlineLevel(like.getOutlineLevel());
    row.setHidden(like.getHidden());
  }

  /// What stands beside the table is not repeated; its look is.
  private void clearBeside(XSSFRow row) {
    for (Cell cell : row) {
      if (cell.getColumnIndex() < table.getStartColIndex()
          || cell.getColumnIndex() > table.getEndColIndex()) {
        cell.removeHyperlink();
        cell.setBlank();
      }
    }
  }

  private void tables() {
    for (XSSFTable each : sheet.getTables()) {
      boolean isThis = each.getCTTable() == table.getCTTable();
      if (isThis || each.getStartRowIndex() > last) {
        each.setArea(
            new AreaReference(
                new CellReference(
                    each.getStartRowIndex() + (isThis ? 0 : more), each.getStartColIndex()),
                new CellReference(each.getEndRowIndex() + more, each.getEndColIndex()),
                SpreadsheetVersion.EXCEL2007));
      }
    }
  }

  private void ranges() {
    CTWorksheet written = sheet.getCTWorksheet();
    for (CTConditionalFormatting each : written.getConditionalFormattingList()) {
      // Those below have gone down with their cells.
      each.setSqref(ranges(each.getSqref(), false));
    }
    if (written.isSetDataValidations()) {
      for (CTDataValidation each : written.getDataValidations().getDataValidationList()) {
        each.setSqref(ranges(each.getSqref(), true));
      }
    }
  }

  private List<String> ranges(List<?> ranges, boolean isGoingDown) {
    return ranges.stream()
        .flatMap(each -> List.of(each.toString().split(" ")).stream())
        .map(CellRangeAddress::valueOf)
        .map(
            each ->
                each.getLastRow() == last || isGoingDown
                    ? area(each).formatAsString()
                    : each.formatAsString())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /// Where an area stands now.
  private CellRangeAddress area(CellRangeAddress area) {
    return new CellRangeAddress(
        area.getFirstRow() + (area.getFirstRow() > last ? more : 0),
        area.getLastRow() + (area.getLastRow() >= last ? more : 0),
        area.getFirstColumn(),
        area.getLastColumn());
  }

  private void pictures(XSSFDrawing drawing) {
    drawing
        .getCTDrawing()
        .getTwoCellAnchorList()
        .forEach(
            each -> {
              if (each.getFrom().getRow() > last) {
                goDown(each.getFrom());
                goDown(each.getTo());
              }
            });
    drawing
        .getCTDrawing()
        .getOneCellAnchorList()
        .forEach(
            each -> {
              if (each.getFrom().getRow() > last) {
                goDown(each.getFrom());
              }
            });
  }

  private void goDown(CTMarker marker) {
    marker.setRow(marker.getRow() + more);
  }

  /// One that went on below has grown with its cells.
  private void printArea(XSSFName name) {
    if (name.getNameName().equals(PRINT_AREA) && !name.isDeleted()) {
      String formula = name.getRefersToFormula();
      if (isOurs(formula) && range(formula).getLastRow() == last) {
        name.setRefersToFormula(moved(formula));
      }
    }
  }

  private void chart(XSSFChart chart) {
    try (XmlCursor cursor = chart.getCTChart().newCursor()) {
      while (!cursor.toNextToken().isNone()) {
        if (cursor.isStart() && cursor.getName().getLocalPart().equals("f")) {
          String formula = cursor.getTextValue();
          if (isOurs(formula) && (!isHeading(cursor) || range(formula).getFirstRow() > last)) {
            cursor.setTextValue(moved(formula));
          }
        }
      }
    }
  }

  /// A title, or a series' name, is one cell and does not grow.
  private static boolean isHeading(XmlCursor formula) {
    try (XmlCursor above = formula.newCursor()) {
      above.toParent();
      above.toParent();
      return above.getName().getLocalPart().equals("tx");
    }
  }

  /// Whether a formula is one area of the sheet.
  private boolean isOurs(String formula) {
    try {
      return sheet
          .getSheetName()
          .equals(
              new AreaReference(formula, SpreadsheetVersion.EXCEL2007)
                  .getFirstCell()
                  .getSheetName());
    } catch (IllegalArgumentException notOneArea) {
      return false;
    }
  }

  private static CellRangeAddress range(String formula) {
    AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
    return new CellRangeAddress(
        area.getFirstCell().getRow(),
        area.getLastCell().getRow(),
        area.getFirstCell().getCol(),
        area.getLastCell().getCol());
  }

  private String moved(String formula) {
    return area(range(formula)).formatAsString(sheet.getSheetName(), true);
  }
}
