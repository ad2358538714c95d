package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.siyu.app.cli.CliRig.Ran;
import org.siyu.app.testkit.TestTime;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Release sheets of a sample workspace, read back. Only one at a time has the workspace open.
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("sample of release sheets")
class ContentReleaseTest {
  @TempDir static Path folder;
  private static CliRig cli = new CliRig(Path.of(""));
  private static Path workspace = Path.of("");
  private static List<ContentItem> items = List.of();

  @BeforeAll
  static void sample() {
    cli = new CliRig(folder);
    workspace = cli.sample();
    LocalDate today = LocalDate.now(TestTime.clock());
    try (Workbench workbench = cli.program().open(workspace, () -> "rules", Monitor.NONE)) {
      items =
          workbench
              .reviewing()
              .content()
              .items()
              .items(ContentQuery.of(new DateRange(today, today.plusDays(9))));
    }
  }

  private static ContentItem scheduled() {
    return items.stream()
        .filter(item -> item.status() == ContentStatus.SCHEDULED)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDayIsWrittenAsAWorkbook() throws IOException {
    ContentItem item = scheduled();
    Path file = folder.resolve("day.xlsx");
    Ran ran =
        cli.run(
            "content",
            "release",
            "--day",
            item.plan().day(),
            "-o",
            file,
            "--lang",
            "zh",
            "--json",
            "--workspace",
            workspace);
    assertEquals(0, ran.code(), ran.err());
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertEquals("总览", workbook.getSheetName(0));
      assertTrue(text(workbook.getSheetAt(0)).contains("本词表不构成法律意见"), "no legal advice");
      assertTrue(text(workbook.getSheetAt(0)).contains(item.content().title()));
      assertTrue(text(workbook.getSheetAt(1)).contains(item.content().hash()));
      assertTrue(text(workbook.getSheetAt(3)).contains("合规审核通过"));
      long rows = ran.json().get("items").asLong();
      assertTrue(workbook.getSheetAt(1).getLastRowNum() == rows, "a row each");
    }
    try (Workbench workbench = cli.program().open(workspace, () -> "rules", Monitor.NONE)) {
      assertTrue(
          workbench.workspace().auditTrail().list(Long.MAX_VALUE, 5).stream()
              .anyMatch(entry -> entry.action().equals(AuditAction.RELEASE_SHEET_EXPORTED.code())));
    }
  }

  private static String text(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    DataFormatter formatter = new DataFormatter();
    for (Row row : sheet) {
      row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('\n'));
    }
    return text.toString();
  }

  @Test
  void anItemIsWrittenAsAPdfWhoseTextCanBeFound() throws IOException {
    ContentItem item = scheduled();
    Path file = folder.resolve("item.pdf");
    Ran ran =
        cli.run(
            "content",
            "release",
            "--item",
            item.id(),
            "-o",
            file,
            "--lang",
            "zh",
            "--workspace",
            workspace);
    assertEquals(0, ran.code(), ran.err());
    PdfReader reader = new PdfReader(Files.readAllBytes(file));
    String text = new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", "");
    assertTrue(text.contains("放行单"), text);
    assertTrue(text.contains(item.content().title().replaceAll("\\s+", "")), text);
    assertTrue(text.contains("已同意"), text);
    assertTrue(text.contains("合规审核通过"), text);
    assertTrue(Files.size(file) < 2_000_000, "only the characters that are needed");
    reader.close();
  }

  @Test
  void whatCannotBeWrittenIsToldAndLeavesNoFile() {
    ContentItem item = scheduled();
    Path text = folder.resolve("sheet.txt");
    Ran wrong =
        cli.run("content", "release", "--item", item.id(), "-o", text, "--workspace", workspace);
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("sheet.txt"), wrong.err());
    assertFalse(Files.exists(text));
    Path never = folder.resolve("never.pdf");
    Ran empty =
        cli.run("content", "release", "--day", "2031-01-01", "-o", never, "--workspace", workspace);
    assertEquals(2, empty.code());
    assertFalse(Files.exists(never));
  }
}
