package org.siyu.storage.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What helps people to fill in a sheet.
public final class WorkbookForms {
  private static final int NOTE_ROWS = 6;

  private WorkbookForms() {}

  /// A note on a header.
  public static void note(Cell cell, String text) {
    XSSFSheet sheet = (XSSFSheet) cell.getSheet();
    int column = cell.getColumnIndex();
    int below = cell.getRowIndex() + 1;
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(0, 0, 0, 0, column, below, column + 2, below + NOTE_ROWS);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(WorkbookText.written(text));
    cell.setCellComment(comment);
  }

  /// Takes nothing else into some cells than what is allowed, and says so.
  public static void restrict(
      XSSFSheet sheet,
      DataValidationConstraint constraint,
      CellRangeAddressList cells,
      String title,
      String error) {
    DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createErrorBox(title, error);
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }

  /// Days that a workbook can count.
  public static DataValidationConstraint days(DataValidationHelper helper) {
    return helper.createDateConstraint(OperatorType.BETWEEN, "36526", "73050", null);
  }

  /// Times of day.
  public static DataValidationConstraint times(DataValidationHelper helper) {
    return helper.createTimeConstraint(OperatorType.BETWEEN, "0", "0.99999");
  }
}
