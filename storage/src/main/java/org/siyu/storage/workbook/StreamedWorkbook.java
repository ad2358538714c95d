package org.siyu.storage.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook whose last sheet has too many rows to be held in memory.
///
/// POI makes everything but these rows: styles, the header, widths, filter, print set-up. The rows
/// are written into the sheet's part as the package is put together. Several times as fast as POI's
/// own streaming, in a few MB, and with all that POI can do with a sheet.
public final class StreamedWorkbook {
  private static final String END_OF_ROWS = "</sheetData>";
  private static final String NO_ROWS = "<sheetData/>";

  private StreamedWorkbook() {}

  /// @param template has the rows above the streamed ones in its last sheet
  /// @param columns how many columns the streamed rows have
  /// @param rowCount how many rows will be streamed, for the sheet's stated size
  /// @param rows writes the rows that follow
  public static void write(
      OutputStream out, XSSFWorkbook template, int columns, int rowCount, Consumer<CellWriter> rows)
      throws IOException {
    XSSFSheet sheet = template.getSheetAt(template.getNumberOfSheets() - 1);
    int rowsBefore = sheet.getLastRowNum() + 1;
    String part = sheet.getPackagePart().getPartName().getName().substring(1);
    String size =
        new CellRangeAddress(0, Math.max(rowsBefore + rowCount - 1, 0), 0, columns - 1)
            .formatAsString();
    sheet.getCTWorksheet().getDimension().setRef(size);
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes(template)))) {
      for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(part)) {
          String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
          fill(zip, xml.replace(NO_ROWS, "<sheetData>" + END_OF_ROWS), rowsBefore, columns, rows);
        } else {
          parts.transferTo(zip);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private static byte[] bytes(XSSFWorkbook template) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    template.write(bytes);
    return bytes.toByteArray();
  }

  private static void fill(
      OutputStream out, String xml, int rowsBefore, int columns, Consumer<CellWriter> rows)
      throws IOException {
    int end = xml.lastIndexOf(END_OF_ROWS);
    out.write(xml.substring(0, end).getBytes(StandardCharsets.UTF_8));
    SheetRowsXml writer = new SheetRowsXml(out, rowsBefore, columns);
    rows.accept(writer);
    writer.finish();
    out.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
  }
}
