package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.siyu.storage.exchange.ImportKit.header;
import static org.siyu.storage.exchange.ImportKit.row;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.TemplateColumn;
import org.siyu.core.exchange.reading.FileDrafts;
import org.siyu.storage.exchange.ImportKit.Read;

/// What the workbench writes for a person to fill in or to mend comes back right.
class TemplateAndCorrectionTest {
  private static final Object[] HEADER = header("订单编号, 会员号, 手机号, 下单时间, 实付金额, 备注");

  @TempDir Path folder;
  private ImportKit kit;

  @BeforeEach
  void setUp() {
    kit = new ImportKit(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "own-customers, zh", "own-customers, en", "own-orders, zh", "own-orders, en",
    "own-interactions, zh", "own-interactions, en", "own-tags, zh", "own-tags, en"
  })
  void aFilledTemplateIsRecognisedAndItsExamplePassedOver(String id, String language)
      throws Exception {
    Profile profile = new ProfileFiles(folder).find(id).orElseThrow();
    Path file = folder.resolve("template.xlsx");
    TemplateWorkbook.write(profile, Locale.of(language), file);
    assertEquals(List.of("example-row"), kit.read(file).noticed());

    fillIn(file, profile.templates().getOrDefault(language, List.of()));
    Read read = kit.read(file);
    assertEquals(id, read.profile());
    assertEquals(List.of(), read.reasons());
    assertEquals(List.of("example-row"), read.noticed());
    assertEquals(1, read.drafts().size());
    assertEquals(List.of(), read.file().chosen().getFirst().columns().orElseThrow().unmapped());
  }

  /// The example's own values, without the mark that makes it an example.
  private static void fillIn(Path file, List<TemplateColumn> columns) throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      for (int i = 0; i < columns.size(); i++) {
        String value = columns.get(i).example().replace("示例", "A").replace("EXAMPLE", "A");
        if (sheet.getRow(2) == null) {
          sheet.createRow(2);
        }
        sheet.getRow(2).createCell(i).setCellValue(value);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  @Test
  void theTemplateHasDropDownsAndNotes() throws Exception {
    Path file = folder.resolve("template.xlsx");
    TemplateWorkbook.write(
        new ProfileFiles(folder).find("own-customers").orElseThrow(), Locale.CHINESE, file);

    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertFalse(workbook.getSheetAt(0).getDataValidations().isEmpty());
      assertFalse(workbook.getSheetAt(0).getCellComments().isEmpty());
    }
  }

  @Test
  void rejectedRowsComeBackWithReasonsAndGoInAfterMending() throws Exception {
    Path source =
        kit.xlsx(
            row("五月订单"),
            HEADER,
            row("A1", "1001", "", "2024-05-06", 10, ""),
            row("A2", "1001", "00138", "2024-05-06", 10, "=HYPERLINK(\"x\")"),
            row(1.234567890123456E18, "1001", "", "2024-05-06", 10, ""),
            row("007", "1001", "", "2024-05-06", "ten", ""));
    Path corrections = folder.resolve("corrections.xlsx");
    Read read = kit.read(source);
    assertEquals(List.of("invalid-phone", "damaged-id", "invalid-amount"), read.reasons());
    correct(read, corrections);

    Read unmended = kit.read(corrections);
    assertEquals(List.of("invalid-phone", "damaged-id", "invalid-amount"), unmended.reasons());

    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(corrections))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertEquals("※ 未导入原因", sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals(
          "exchange.import.invalid-phone", sheet.getRow(1).getCell(0).getStringCellValue());
      assertEquals(CellType.STRING, sheet.getRow(1).getCell(6).getCellType());
      assertEquals("00138", sheet.getRow(1).getCell(3).getStringCellValue());
      sheet.getRow(1).getCell(3).setCellValue("13800138000");
      sheet.getRow(2).getCell(1).setCellValue("1234567890123456789");
      // the person clears the third row, but leaves its reason
      for (int i = 1; i < sheet.getRow(3).getLastCellNum(); i++) {
        sheet.getRow(3).getCell(i).setBlank();
      }
      try (OutputStream out = Files.newOutputStream(corrections)) {
        workbook.write(out);
      }
    }
    Read mended = kit.read(corrections);
    assertEquals("generic-orders", mended.profile());
    assertEquals(List.of(), mended.rejected());
    assertEquals(
        List.of("A2", "1234567890123456789"),
        mended.orders().stream().map(line -> line.orderNo()).toList());
    assertEquals("=HYPERLINK(\"x\")", mended.orders().getFirst().note().orElseThrow());
  }

  private void correct(Read read, Path file) throws Exception {
    FileDrafts drafts =
        new FileDrafts(kit.files, new Sha256Digests(), read.file().selections(), ImportKit.CHOICES);
    new CorrectionWorkbook("未导入原因", problem -> problem.code().key())
        .write(drafts.sheets(), read.rejected(), file);
  }
}
