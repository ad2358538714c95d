package org.siyu.app.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.ShippedSops;
import org.siyu.core.sop.SopId;
import org.siyu.core.sop.SopImport;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopProblem;
import org.siyu.core.sop.SopReading;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopVersion;

/// Templates out and in again, as workbooks and as files to share.
@Execution(ExecutionMode.CONCURRENT)
class SopWorkbookTest {
  @TempDir Path folder;
  private SopStore store;

  @BeforeEach
  void open() {
    store = new SopStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private SopReading read(Path file) {
    return store.services.exchange().read(file, Monitor.NONE);
  }

  private Path exported(String code, SopLanguage language, String ending) {
    Path file = folder.resolve(code + ending);
    store
        .services
        .exchange()
        .export(ShippedSops.find(SopId.shipped(code), language).orElseThrow(), file);
    return file;
  }

  @ParameterizedTest
  @EnumSource(SopLanguage.class)
  void whatGoesOutComesBackWithoutADifference(SopLanguage language) {
    for (SopTemplate template : ShippedSops.all(language)) {
      for (String ending : List.of(".xlsx", ".siyusop")) {
        SopReading back = read(exported(template.code(), language, ending));

        assertEquals(List.of(), back.problems(), template.code());
        assertEquals(template, back.orThrow());
        assertTrue(store.services.exchange().review(back.orThrow()).isUnchanged());
      }
    }
  }

  @Test
  void anUntouchedFileMakesNoVersion() {
    SopImport wanted =
        store
            .services
            .exchange()
            .review(read(exported("member-day", SopLanguage.ZH, ".xlsx")).orThrow());

    SopVersion kept = store.services.exchange().apply(wanted, SopImport.Take.VERSION, "");

    assertEquals(1, kept.number());
    assertEquals(1, store.services.templates().versions(kept.id(), SopLanguage.ZH).size());
  }

  @Test
  void whatPeopleFillInBecomesANewVersion() throws IOException {
    Path file = exported("member-day", SopLanguage.ZH, ".xlsx");
    edit(
        file,
        workbook -> {
          XSSFSheet steps = workbook.getSheet("步骤");
          int last = steps.getLastRowNum() + 1;
          var row = steps.createRow(last);
          row.createCell(1).setCellValue("复盘");
          row.createCell(2).setCellValue("写成案例");
          row.createCell(3).setCellValue(7);
          row.createCell(4).setCellValue("9：30");
          row.createCell(7).setCellValue("内容策划");
          row.createCell(15).setCellValue("复盘会：三条结论、三项改进");
        });
    SopImport wanted = store.services.exchange().review(read(file).orThrow());

    SopVersion kept = store.services.exchange().apply(wanted, SopImport.Take.VERSION, "加案例");

    assertEquals(2, kept.number());
    assertEquals(
        List.of("review"), kept.template().steps().getLast().dependsOn(), "named by its title");
    assertTrue(kept.template().steps().getLast().key().startsWith("step-"));
  }

  @Test
  void eachMistakeIsNamedByItsCellAndNothingIsKept() throws IOException {
    Path file = exported("member-day", SopLanguage.ZH, ".xlsx");
    edit(
        file,
        workbook -> {
          XSSFSheet steps = workbook.getSheet("步骤");
          steps.getRow(1).getCell(1).setCellValue("开工");
          steps.getRow(2).getCell(3).setCellValue(900);
          steps.getRow(3).getCell(2).setCellValue("");
          workbook.getSheet("预算").getRow(1).getCell(2).setCellValue("很多");
        });

    SopReading reading = read(file);

    assertTrue(reading.template().isEmpty());
    assertEquals(
        List.of(
            "步骤 2 阶段 sop.unknown-choice",
            "步骤 3 第几天 sop.invalid-day",
            "步骤 4 步骤 sop.blank",
            "预算 2 金额 sop.invalid-amount"),
        told(reading.problems()));
    assertEquals(
        List.of("开工", "目标拆解, 资源筹备, 预热, 执行, 复盘"), reading.problems().getFirst().arguments());
    assertEquals(1, store.services.templates().versions(memberDay(), SopLanguage.ZH).size());
  }

  @Test
  void rulesOfTheWholeAreNamedByTheirCellsToo() throws IOException {
    Path file = exported("member-day", SopLanguage.EN, ".xlsx");
    edit(
        file,
        workbook -> {
          XSSFSheet steps = workbook.getSheet("Steps");
          steps.getRow(1).getCell(15).setCellValue("offer");
          steps.getRow(2).getCell(10).setCellValue("Hello {surname}");
          steps.getRow(3).getCell(0).setCellValue("goal");
        });

    assertEquals(
        List.of("Steps 3 Script sop.unknown-variable", "Steps 4 Step code sop.duplicate-key"),
        told(read(file).problems()).stream()
            .filter(each -> !each.contains("circle") && !each.contains("unknown-step"))
            .toList());
    assertTrue(
        told(read(file).problems()).contains("Steps 2 After sop.circle"),
        () -> told(read(file).problems()).toString());
  }

  @Test
  void missingSheetsAndColumnsAreNamed() throws IOException {
    Path file = exported("member-day", SopLanguage.EN, ".xlsx");
    edit(
        file,
        workbook -> {
          workbook.removeSheetAt(workbook.getSheetIndex("Risks"));
          workbook.getSheet("Targets").getRow(0).getCell(1).setCellValue("Something");
        });

    assertEquals(
        List.of("Targets 0 null sop.missing-column", "null 0 null sop.missing-sheet"),
        told(read(file).problems()).stream().filter(each -> !each.contains("blank")).toList());
  }

  @Test
  void somethingElseIsRefusedAsAWhole() throws IOException {
    Path text = Files.writeString(folder.resolve("a.siyusop"), "hello");
    Path binary = Files.write(folder.resolve("b.siyusop"), new byte[] {(byte) 0xff, 0, 1});
    Path other = folder.resolve("other.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(other)) {
      workbook.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("x");
      workbook.write(out);
    }

    assertEquals(List.of("null 0 null sop.not-a-template"), told(read(text).problems()));
    assertEquals(SopProblem.NOT_A_TEMPLATE, refused(binary));
    assertEquals(SopProblem.NOT_A_TEMPLATE, refused(other));
  }

  private Object refused(Path file) {
    return assertThrows(ProblemException.class, () -> read(file)).problem().code();
  }

  private static SopId memberDay() {
    return SopId.shipped("member-day");
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream()
        .map(
            each ->
                each.place().sheet()
                    + " "
                    + each.place().row()
                    + " "
                    + each.place().column()
                    + " "
                    + each.code().key())
        .toList();
  }

  private static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    XSSFWorkbook workbook;
    try (InputStream in = Files.newInputStream(file)) {
      workbook = new XSSFWorkbook(in);
    }
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      change.accept(workbook);
      workbook.write(out);
    }
  }
}
