package org.siyu.storage.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.kpi.FigureTable;

class FigureTableWorkbookTest {
  @TempDir Path folder;

  @Test
  void whatLooksLikeANumberIsOneAndNamesStayText() throws Exception {
    Path file = folder.resolve("table.xlsx");
    new FigureTableWorkbook()
        .write(
            new FigureTable(
                "转化漏斗",
                "2026-06",
                List.of("Step", "People", "Rate", "Sum", "Change"),
                List.of(
                    List.of("2026", "1,204", "35.2%", "¥1,234.50", "−8.0%"),
                    List.of("=1+1", "too few", "", "–", "+3"))),
            file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      var sheet = workbook.getSheetAt(0);
      assertEquals("转化漏斗", sheet.getRow(0).getCell(0).getStringCellValue());
      var first = sheet.getRow(4);
      assertEquals("2026", first.getCell(0).getStringCellValue());
      assertEquals(1204, first.getCell(1).getNumericCellValue());
      assertEquals(0.352, first.getCell(2).getNumericCellValue(), 1e-12);
      assertEquals(1234.5, first.getCell(3).getNumericCellValue());
      assertEquals(-0.08, first.getCell(4).getNumericCellValue(), 1e-12);
      Cell formula = sheet.getRow(5).getCell(0);
      assertEquals(CellType.STRING, formula.getCellType());
      assertEquals("=1+1", formula.getStringCellValue());
      assertEquals("too few", sheet.getRow(5).getCell(1).getStringCellValue());
      assertEquals(3, sheet.getRow(5).getCell(4).getNumericCellValue());
    }
  }
}
