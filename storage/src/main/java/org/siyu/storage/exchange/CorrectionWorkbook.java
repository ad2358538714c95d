package org.siyu.storage.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.shared.Problem;
import org.siyu.storage.workbook.WorkbookText;

/// Writes the rows that did not go in, sheet by sheet as they were, with the reasons in front. Once
/// mended it is imported like the original: the reasons' column is known by its mark and passed
/// over. Cells are text, so no digit is lost and none becomes a formula; only a number that has
/// already lost digits stays a number, so that it is found damaged again unless it is mended.
public final class CorrectionWorkbook {
  private static final int ROWS_IN_MEMORY = 200;
  private static final int DOUBLE_DIGITS = 15;
  private static final int REASON_WIDTH = 48 * 256;
  private static final int COLUMN_WIDTH = 18 * 256;
  private static final String NOT_COMPUTED = "#N/A";

  private final String reasonHeader;
  private final Function<Problem, String> reason;

  /// @param reasonHeader the header of the reasons' column, in the user's language
  /// @param reason words a problem for the user
  public CorrectionWorkbook(String reasonHeader, Function<Problem, String> reason) {
    this.reasonHeader = HeaderText.OWN_MARK + " " + reasonHeader;
    this.reason = reason;
  }

  /// @param sheets of the import, in the order of the rows' origins
  /// @param rejected in the order of the files
  public void write(List<ReadSheet> sheets, Iterable<RejectedRow> rejected, Path file)
      throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true);
        OutputStream out = Files.newOutputStream(file)) {
      Styles styles = new Styles(workbook);
      Map<Integer, Sheet> opened = new HashMap<>();
      Set<String> names = new HashSet<>();
      for (RejectedRow row : rejected) {
        ReadSheet source = sheets.get(row.origin().sheet());
        Sheet sheet =
            opened.computeIfAbsent(
                row.origin().sheet(), each -> open(workbook, styles, source, names));
        write(sheet.createRow(sheet.getLastRowNum() + 1), row, source.headers(), styles);
      }
      if (opened.isEmpty()) {
        workbook.createSheet();
      }
      workbook.write(out);
    }
  }

  private Sheet open(SXSSFWorkbook workbook, Styles styles, ReadSheet source, Set<String> names) {
    Sheet sheet = workbook.createSheet(name(source, names));
    Row header = sheet.createRow(0);
    sheet.setColumnWidth(0, REASON_WIDTH);
    text(header, 0, reasonHeader, styles.header);
    for (int i = 0; i < source.headers().size(); i++) {
      sheet.setColumnWidth(i + 1, COLUMN_WIDTH);
      text(header, i + 1, source.headers().get(i), styles.header);
    }
    sheet.createFreezePane(1, 1);
    return sheet;
  }

  private void write(Row row, RejectedRow rejected, List<String> headers, Styles styles) {
    String reasons =
        rejected.problems().stream().map(reason).distinct().collect(Collectors.joining("\n"));
    text(row, 0, reasons, styles.reason);
    Map<String, ImportProblem> byColumn = new HashMap<>();
    for (Problem problem : rejected.problems()) {
      if (problem.code() instanceof ImportProblem code && problem.place().column() != null) {
        byColumn.put(problem.place().column(), code);
      }
    }
    for (int i = 0; i < rejected.cells().size(); i++) {
      String value = rejected.cells().get(i);
      ImportProblem problem = i < headers.size() ? byColumn.get(headers.get(i)) : null;
      if (problem == ImportProblem.DAMAGED_ID && isLongNumber(value)) {
        row.createCell(i + 1).setCellValue(Double.parseDouble(value));
      } else {
        boolean isUncomputed = problem == ImportProblem.FORMULA_WITHOUT_VALUE && value.isEmpty();
        text(row, i + 1, isUncomputed ? NOT_COMPUTED : value, styles.text);
      }
    }
  }

  private static void text(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    cell.setCellValue(WorkbookText.written(text));
  }

  private static boolean isLongNumber(String value) {
    return value.length() > DOUBLE_DIGITS
        && value.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private static String name(ReadSheet source, Set<String> names) {
    String file = String.valueOf(source.file().getFileName());
    String base = source.sheetName().isEmpty() ? file : source.sheetName();
    String name = WorkbookUtil.createSafeSheetName(base);
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      String suffix = " (" + i + ")";
      String cut = base.substring(0, Math.min(base.length(), 31 - suffix.length()));
      name = WorkbookUtil.createSafeSheetName(cut + suffix);
    }
    return name;
  }

  private static final class Styles {
    private final CellStyle header;
    private final CellStyle reason;
    private final CellStyle text;

    Styles(SXSSFWorkbook workbook) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      short asText = workbook.createDataFormat().getFormat("@");
      text = workbook.createCellStyle();
      text.setDataFormat(asText);
      text.setQuotePrefixed(true);
      header = workbook.createCellStyle();
      header.setDataFormat(asText);
      header.setFont(bold);
      reason = workbook.createCellStyle();
      reason.setWrapText(true);
      reason.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
      reason.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
  }
}
