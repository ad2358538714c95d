package org.siyu.app.daysheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.daysheet.DayColumn;

/// Fills a day's list in as people do.
public final class ListEdit {
  /// The row of headers, from 0.
  public static final int HEADER = 3;

  private ListEdit() {}

  /// Opens a list, lets somebody write in it, and saves it.
  public static void edit(Path file, Consumer<XSSFSheet> edit) {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      edit.accept(workbook.getSheetAt(0));
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  public static Row row(XSSFSheet sheet, String id) {
    return rows(sheet).filter(row -> cell(row, DayColumn.ID).equals(id)).findFirst().orElseThrow();
  }

  public static Stream<Row> rows(XSSFSheet sheet) {
    return Stream.iterate(HEADER + 1, number -> number <= sheet.getLastRowNum(), n -> n + 1)
        .map(number -> (Row) sheet.getRow(number))
        .filter(row -> row != null);
  }

  public static String cell(Row row, DayColumn column) {
    return row.getCell(column.ordinal()) == null
        ? ""
        : row.getCell(column.ordinal()).getStringCellValue();
  }

  /// Puts another cell in the place of the one that is there, in its looks.
  public static void write(Row row, DayColumn column, String text) {
    Cell before = row.getCell(column.ordinal());
    CellStyle style = before == null ? row.getSheet().getColumnStyle(0) : before.getCellStyle();
    Cell made = row.createCell(column.ordinal());
    made.setCellStyle(style);
    made.setCellValue(text);
  }
}
