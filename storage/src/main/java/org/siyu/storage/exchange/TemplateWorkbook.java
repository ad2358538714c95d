package org.siyu.storage.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.TemplateColumn;
import org.siyu.core.exchange.profile.ValueType;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WorkbookText;

/// Writes a profile's own template: headers with notes, drop-downs, an example row. Its import
/// finds the profile again and passes over the example.
public final class TemplateWorkbook {
  private static final int LAST_ROW = 5000;
  private static final int NARROWEST = 12;
  private static final int CHARACTER = 256;

  private TemplateWorkbook() {}

  /// @param language `zh` or `en`
  /// @throws IllegalArgumentException when the profile has no template in the language
  public static void write(Profile profile, Locale language, Path file) throws IOException {
    List<TemplateColumn> columns = profile.templates().get(language.getLanguage());
    if (columns == null) {
      throw new IllegalArgumentException("no template of " + profile.id());
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet =
          workbook.createSheet(WorkbookUtil.createSafeSheetName(profile.name(language)));
      WorkbookStyles styles = new WorkbookStyles(workbook);
      Row header = sheet.createRow(0);
      Row example = sheet.createRow(1);
      XSSFDrawing drawing = sheet.createDrawingPatriarch();
      for (int i = 0; i < columns.size(); i++) {
        TemplateColumn column = columns.get(i);
        Cell head = header.createCell(i);
        styles.text(head, column.header(), WorkbookLook.HEADER);
        if (!column.note().isEmpty()) {
          comment(drawing, head, column.note());
        }
        styles.text(example.createCell(i), column.example(), WorkbookLook.NOTE);
        sheet.setDefaultColumnStyle(i, entry(workbook, column));
        sheet.setColumnWidth(i, width(column) * CHARACTER);
        if (!column.choices().isEmpty()) {
          dropDown(sheet, i, column.choices());
        }
      }
      sheet.createFreezePane(0, 1);
      workbook.write(out);
    }
  }

  /// Keys and phones are entered as text, so that no digit is lost.
  private static XSSFCellStyle entry(XSSFWorkbook workbook, TemplateColumn column) {
    XSSFCellStyle style = workbook.createCellStyle();
    ValueType type = column.field().type();
    String format =
        switch (type) {
          case ID, PHONE -> "@";
          case DATE -> "yyyy-mm-dd";
          case DATE_TIME -> "yyyy-mm-dd hh:mm";
          case MONEY -> "#,##0.00";
          case TEXT, QUANTITY, BOOLEAN, CODE, TAGS, PRODUCTS -> "General";
        };
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static void comment(XSSFDrawing drawing, Cell cell, String note) {
    int column = cell.getColumnIndex();
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, 1, column + 3, 4);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    XSSFComment comment = drawing.createCellComment(anchor);
    comment.setString(WorkbookText.written(note));
    cell.setCellComment(comment);
  }

  /// Other entries are allowed: the import asks about values that it does not know.
  private static void dropDown(XSSFSheet sheet, int column, List<String> choices) {
    DataValidationHelper validations = sheet.getDataValidationHelper();
    DataValidation validation =
        validations.createValidation(
            validations.createExplicitListConstraint(choices.toArray(String[]::new)),
            new CellRangeAddressList(1, LAST_ROW, column, column));
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(false);
    sheet.addValidationData(validation);
  }

  private static int width(TemplateColumn column) {
    return Math.max(NARROWEST, Math.max(columns(column.header()), columns(column.example())) + 3);
  }

  /// A Chinese character is as wide as two Latin ones.
  private static int columns(String text) {
    return text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }
}
