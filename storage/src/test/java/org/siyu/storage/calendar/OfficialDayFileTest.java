package org.siyu.storage.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.calendar.CalendarProblem;
import org.siyu.core.calendar.OfficialDay;
import org.siyu.core.calendar.OfficialDayLines;
import org.siyu.storage.workbook.WorkbookFiles;

class OfficialDayFileTest {
  @TempDir Path folder;

  private static OfficialDayLines read(Path file) {
    return new OfficialDayFile(new WorkbookFiles()).read(file);
  }

  @Test
  void aWorkbookWithRealDatesIsRead() throws IOException {
    Path file = folder.resolve("2027.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("放假安排");
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
      Row head = sheet.createRow(0);
      head.createCell(0).setCellValue("日期");
      head.createCell(1).setCellValue("类型");
      Row first = sheet.createRow(1);
      first.createCell(0).setCellValue(LocalDate.of(2027, 2, 5));
      first.getCell(0).setCellStyle(date);
      first.createCell(1).setCellValue("休");
      first.createCell(2).setCellValue("春节");
      Row wrong = sheet.createRow(4);
      wrong.createCell(0).setCellValue("2027年2月6日");
      wrong.createCell(1).setCellValue("也许");
      workbook.write(out);
    }
    OfficialDayLines lines = read(file);
    assertEquals(
        List.of(
            new OfficialDay(LocalDate.of(2027, 2, 5), OfficialDay.Kind.HOLIDAY, "春节", "2027.xlsx")),
        lines.days());
    assertEquals(CalendarProblem.UNKNOWN_KIND, lines.problems().getFirst().code());
    assertEquals(5, lines.problems().getFirst().place().row());
  }

  @Test
  void aCsvFromAChineseExcelIsRead() throws IOException {
    Path file = folder.resolve("2027.csv");
    Files.write(
        file,
        "日期,类型,名称\r\n2027/1/1,放假,元旦\r\n2027/1/3,上班,元旦\r\n".getBytes(Charset.forName("GB18030")));
    assertEquals(
        List.of(OfficialDay.Kind.HOLIDAY, OfficialDay.Kind.WORKDAY),
        read(file).days().stream().map(OfficialDay::kind).toList());
    assertEquals("元旦", read(file).days().getFirst().name());
  }
}
