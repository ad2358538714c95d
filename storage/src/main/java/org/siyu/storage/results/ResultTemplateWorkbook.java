package org.siyu.storage.results;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.results.ResultColumn;
import org.siyu.core.results.ResultSheetLabels;
import org.siyu.core.results.ResultTemplate;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WorkbookText;
import org.siyu.storage.workbook.WrittenFile;

/// The workbook into which results are entered outside: a line an item, with what is known already.
public final class ResultTemplateWorkbook implements ResultTemplate {
  private static final int CHARACTER = 256;

  @Override
  public void write(List<ContentRow> items, ResultSheetLabels labels, Path target) {
    try (StagedFile file = WrittenFile.stage(target, out -> write(items, labels, out))) {
      file.publish();
    }
  }

  private static void write(List<ContentRow> items, ResultSheetLabels labels, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(labels.title());
      WorkbookStyles styles = new WorkbookStyles(workbook);
      XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(labels.title()));
      header(sheet, styles, labels);
      for (int index = 0; index < items.size(); index++) {
        line(sheet.createRow(index + 1), styles, items.get(index), labels);
      }
      validate(sheet, Math.max(1, items.size()));
      sheet.createFreezePane(ResultColumn.CHANNEL.ordinal() + 1, 1);
      sheet.setAutoFilter(
          new CellRangeAddress(0, items.size(), 0, ResultColumn.values().length - 1));
      sheet.setDisplayGridlines(false);
      WorkbookPages.table(sheet, 0);
      workbook.write(out);
    }
  }

  private static void header(XSSFSheet sheet, WorkbookStyles styles, ResultSheetLabels labels) {
    Row header = sheet.createRow(0);
    for (ResultColumn column : ResultColumn.values()) {
      Cell head = header.createCell(column.ordinal());
      boolean isCount = column.measure().isPresent();
      styles.text(
          head,
          labels.headers().getOrDefault(column, column.code()),
          isCount ? WorkbookLook.NUMBER_HEADER : WorkbookLook.HEADER);
      sheet.setColumnWidth(column.ordinal(), width(column) * CHARACTER);
      Optional.ofNullable(labels.notes().get(column)).ifPresent(note -> note(sheet, head, note));
    }
  }

  private static int width(ResultColumn column) {
    return switch (column) {
      case ITEM -> 10;
      case TITLE -> 42;
      case DATE -> 17;
      case CHANNEL -> 14;
      case REACH, OPENS, CLICKS, INTERACTIONS, JOINS, LEAVES, ORDERS -> 12;
      case AMOUNT -> 14;
    };
  }

  private static void line(
      Row row, WorkbookStyles styles, ContentRow item, ResultSheetLabels labels) {
    for (ResultColumn column : ResultColumn.values()) {
      Cell cell = row.createCell(column.ordinal());
      switch (column) {
        case ITEM -> styles.text(cell, item.id().toString());
        case TITLE -> styles.text(cell, item.title());
        case CHANNEL ->
            styles.text(cell, labels.channels().getOrDefault(item.channel(), item.channel()));
        case DATE -> {
          cell.setCellStyle(styles.of(WorkbookLook.DATE_TIME));
          cell.setCellValue(item.plan().start());
        }
        case REACH, OPENS, CLICKS, INTERACTIONS, JOINS, LEAVES, ORDERS, AMOUNT ->
            column.measure().ifPresent(measure -> count(cell, styles, item, measure));
      }
    }
  }

  private static void count(
      Cell cell, WorkbookStyles styles, ContentRow item, ResultMeasure measure) {
    boolean isAmount = measure == ResultMeasure.AMOUNT_CENTS;
    cell.setCellStyle(styles.of(isAmount ? WorkbookLook.MONEY : WorkbookLook.COUNT));
    OptionalLong value = item.results().of(measure);
    if (value.isPresent()) {
      cell.setCellValue(
          isAmount ? BigDecimal.valueOf(value.getAsLong(), 2).doubleValue() : value.getAsLong());
    }
  }

  private static void validate(XSSFSheet sheet, int items) {
    DataValidationHelper validations = sheet.getDataValidationHelper();
    for (ResultColumn column : ResultColumn.counted()) {
      boolean isAmount = column == ResultColumn.AMOUNT;
      DataValidationConstraint constraint =
          isAmount
              ? validations.createDecimalConstraint(
                  DataValidationConstraint.OperatorType.BETWEEN, "-1000000000", "1000000000")
              : validations.createIntegerConstraint(
                  DataValidationConstraint.OperatorType.BETWEEN, "0", "1000000000");
      DataValidation validation =
          validations.createValidation(
              constraint, new CellRangeAddressList(1, items, column.ordinal(), column.ordinal()));
      validation.setShowErrorBox(true);
      sheet.addValidationData(validation);
    }
  }

  private static void note(XSSFSheet sheet, Cell cell, String note) {
    int column = cell.getColumnIndex();
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, 1, column + 3, 7);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(WorkbookText.written(note));
    cell.setCellComment(comment);
  }
}
