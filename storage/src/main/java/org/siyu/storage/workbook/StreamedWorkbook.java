package org.siyu.storage.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook with sheets that have too many rows to be held in memory.
///
/// POI makes everything but these rows: styles, the header, widths, filter, print set-up. The rows
/// are written into the sheet's part as the package is put together. Several times as fast as POI's
/// own streaming, in a few MB, and with all that POI can do with a sheet.
public final class StreamedWorkbook {
  private static final String END_OF_ROWS = "</sheetData>";
  private static final String NO_ROWS = "<sheetData/>";
  private static final Pattern SIZE = Pattern.compile("<dimension [^>]*/>");

  private StreamedWorkbook() {}

  /// Rows that follow those which a sheet of the template has already.
  ///
  /// @param columns how many columns the streamed rows have
  /// @param count how many rows will be streamed, for the sheet's stated size
  /// @param rows writes the rows
  public record Rows(XSSFSheet sheet, int columns, int count, Consumer<CellWriter> rows) {}

  /// Streams into the template's last sheet.
  public static void write(
      OutputStream out, XSSFWorkbook template, int columns, int rowCount, Consumer<CellWriter> rows)
      throws IOException {
    XSSFSheet last = template.getSheetAt(template.getNumberOfSheets() - 1);
    write(out, template, List.of(new Rows(last, columns, rowCount, rows)));
  }

  /// @param streamed what goes into which sheets; written in the order of the sheets
  public static void write(OutputStream out, XSSFWorkbook template, List<Rows> streamed)
      throws IOException {
    Map<String, Rows> byPart = new HashMap<>();
    for (Rows rows : streamed) {
      byPart.put(rows.sheet().getPackagePart().getPartName().getName().substring(1), rows);
    }
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes(template)))) {
      for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        Rows rows = byPart.get(entry.getName());
        if (rows == null) {
          parts.transferTo(zip);
        } else {
          String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
          fill(zip, sized(xml, rows), rows);
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

  /// States the sheet's size as it will be; POI states that of the template.
  private static String sized(String xml, Rows rows) {
    int last = Math.max(rows.sheet().getLastRowNum() + rows.count(), 0);
    CellRangeAddress size = new CellRangeAddress(0, last, 0, rows.columns() - 1);
    return SIZE.matcher(xml)
        .replaceFirst("<dimension ref=\"" + size.formatAsString() + "\"/>")
        .replace(NO_ROWS, "<sheetData>" + END_OF_ROWS);
  }

  private static void fill(OutputStream out, String xml, Rows rows) throws IOException {
    int end = xml.lastIndexOf(END_OF_ROWS);
    out.write(xml.substring(0, end).getBytes(StandardCharsets.UTF_8));
    try (OutputStream behind = new WriteBehindOutputStream(out)) {
      int before = rows.sheet().getLastRowNum() + 1;
      SheetRowsXml writer = new SheetRowsXml(behind, before, rows.columns());
      rows.rows().accept(writer);
      writer.finish();
    }
    out.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
  }
}
