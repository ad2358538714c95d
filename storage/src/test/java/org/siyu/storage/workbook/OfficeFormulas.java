package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/// Holds the formulas of a written workbook against the values that were written along with them.
public final class OfficeFormulas {
  private OfficeFormulas() {}

  private static XSSFWorkbook read(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  /// Evaluates each formula by POI.
  ///
  /// @return how many there are
  public static int evaluated(Path file) throws IOException {
    try (XSSFWorkbook workbook = read(file)) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      List<Cell> formulas = formulas(workbook);
      for (Cell cell : formulas) {
        CellType stated = cell.getCachedFormulaResultType();
        CellValue computed = evaluator.evaluate(cell);
        assertEquals(stated, computed.getCellType(), place(cell) + " " + computed);
        if (stated == CellType.NUMERIC) {
          assertEquals(cell.getNumericCellValue(), computed.getNumberValue(), 1e-9, place(cell));
        } else {
          assertEquals(cell.getStringCellValue(), computed.getStringValue(), place(cell));
        }
      }
      return formulas.size();
    }
  }

  private static String place(Cell cell) {
    return cell.getSheet().getSheetName() + " " + cell.getAddress();
  }

  public static boolean isInstalled() {
    return office().isPresent();
  }

  private static Optional<Path> office() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(each -> Path.of(each, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Has each formula computed by LibreOffice: without the values that we have written along.
  ///
  /// @return how many there are
  public static int compared(Path written, Path folder) throws IOException, InterruptedException {
    Path bare = Files.createDirectory(folder.resolve("bare")).resolve("written.xlsx");
    try (XSSFWorkbook workbook = read(written);
        OutputStream out = Files.newOutputStream(bare)) {
      formulas(workbook).forEach(OfficeFormulas::forget);
      workbook.write(out);
    }
    Path computed = Files.createDirectory(folder.resolve("computed"));
    Process process =
        new ProcessBuilder(
                office().orElseThrow().toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--convert-to",
                "xlsx",
                "--outdir",
                computed.toString(),
                bare.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not end");
    try (XSSFWorkbook ours = read(written);
        XSSFWorkbook theirs = read(computed.resolve("written.xlsx"))) {
      List<Cell> formulas = formulas(ours);
      for (Cell cell : formulas) {
        Cell other =
            theirs
                .getSheet(cell.getSheet().getSheetName())
                .getRow(cell.getRowIndex())
                .getCell(cell.getColumnIndex());
        if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
          assertEquals(cell.getNumericCellValue(), other.getNumericCellValue(), 1e-6, place(cell));
        } else {
          assertEquals(cell.getStringCellValue(), other.getStringCellValue(), place(cell));
        }
      }
      return formulas.size();
    }
  }

  private static void forget(Cell cell) {
    CTCell raw = ((XSSFCell) cell).getCTCell();
    if (raw.isSetV()) {
      raw.unsetV();
    }
    if (raw.isSetT()) {
      raw.unsetT();
    }
  }

  private static List<Cell> formulas(XSSFWorkbook workbook) {
    List<Cell> formulas = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          }
        }
      }
    }
    return formulas;
  }
}
