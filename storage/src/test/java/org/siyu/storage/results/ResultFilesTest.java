package org.siyu.storage.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.PlanChange;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.content.ReviewStep;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.results.ResultColumn;
import org.siyu.core.results.ResultPlan;
import org.siyu.core.results.ResultProblem;
import org.siyu.core.results.ResultSheetLabels;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

class ResultFilesTest {
  @TempDir Path folder;
  private ResultStore store;

  @BeforeEach
  void open() {
    store = new ResultStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path file(String name, Charset charset, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n", charset);
  }

  private Path file(String name, String... lines) throws IOException {
    return file(name, StandardCharsets.UTF_8, lines);
  }

  private ResultPlan plan(Path file) {
    return store.results.plan(file, Monitor.NONE);
  }

  private static List<ErrorCode> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  private static long value(ContentResults results, ResultMeasure measure) {
    return results.of(measure).orElseThrow();
  }

  @Test
  void linesAreMatchedByTitleDayAndChannel() throws IOException {
    ContentItem moments = store.item("会员日清单", "moments", ResultStore.NOON);
    ContentItem group = store.item("会员日清单", "group", ResultStore.NOON);
    store.item("会员日清单", "moments", ResultStore.NOON.plusDays(1));
    Path file =
        file(
            "数据.csv",
            "三月内容数据,,,,,",
            "标题,发布日期,渠道,触达,打开,成交额(元)",
            "会员日清单,2026-03-11,朋友圈,\"2,000\",３００,\"¥1,280.50\"",
            " 会员日 清单 ,2026/3/11,企微社群,1500,400,0",
            "合计,,,3500,700,1280.5");
    ResultPlan plan = plan(file);
    assertEquals(2, plan.changes().size());
    assertEquals(List.of(), plan.rejected());
    assertEquals(List.of(ImportProblem.TOTALS_ROW), codes(plan.file().notices()));
    assertEquals(ContentResults.NONE, store.results(moments), "nothing is written yet");
    store.results.keep(plan);
    assertEquals(2_000, value(store.results(moments), ResultMeasure.REACH));
    assertEquals(300, value(store.results(moments), ResultMeasure.OPENS));
    assertEquals(128_050, value(store.results(moments), ResultMeasure.AMOUNT_CENTS));
    assertEquals(400, value(store.results(group), ResultMeasure.OPENS));
    assertEquals(ContentStatus.RESULTS_IN, store.read(moments).status());
    assertEquals(ReviewStep.RESULTS_ENTERED, store.reviews.history(moments.id()).getLast().step());
    ResultPlan again = plan(file);
    assertEquals(List.of(), again.changes());
    assertEquals(2, again.unchanged());
    assertEquals(0, store.results.keep(again).count());
  }

  @Test
  void whatSeveralItemsFitIsChosenAndWhatNoneFitsIsToldWithItsPlace() throws IOException {
    ContentItem first = store.item("早安", "moments", ResultStore.NOON.minusHours(3));
    ContentItem second = store.item("早安", "moments", ResultStore.NOON);
    store.item("没发的", "moments", ResultStore.NOON, ContentStatus.SCHEDULED);
    Path file =
        file(
            "r.csv",
            "标题,日期,渠道,触达,打开",
            "早安,2026-03-11,朋友圈,100,10",
            "没有这条,2026-03-11,朋友圈,100,10",
            "没发的,2026-03-11,朋友圈,100,10",
            "早安,2026-03-11,电视,100,10",
            "早安,03/04/2026,朋友圈,100,10");
    ResultPlan plan = plan(file);
    assertEquals(List.of(), plan.changes());
    assertEquals(1, plan.open().size());
    assertEquals(
        List.of(
            ResultProblem.UNKNOWN_CHANNEL,
            ImportProblem.AMBIGUOUS_DATE,
            ResultProblem.SEVERAL_ITEMS,
            ResultProblem.UNKNOWN_ITEM,
            ContentProblem.NOT_PUBLISHED),
        codes(plan.rejected()));
    assertEquals(3, plan.rejected().get(3).place().row());
    ResultPlan chosen = plan.choosing(0, Optional.of(second.id()));
    assertEquals(1, chosen.changes().size());
    assertEquals(plan.rejected(), chosen.choosing(0, Optional.empty()).rejected());
    store.results.keep(chosen);
    assertEquals(ContentResults.NONE, store.results(first));
    assertEquals(100, value(store.results(second), ResultMeasure.REACH));
  }

  @Test
  void membersOfAMassSendingAddUp() throws IOException {
    ContentItem letter = store.item("面霜回访", "one-to-one", ResultStore.NOON);
    store.item("面霜回访", "moments", ResultStore.NOON);
    Path file =
        file(
            "群发.csv",
            Charset.forName("GB18030"),
            "消息内容,发送时间,发送成员,已送达客户,未送达客户,送达率",
            "面霜回访,2026-03-11 12:00:03,林晓,120,3,97%",
            "面霜回访,2026-03-11 12:05:00,王宁,80,0,100%",
            "会员日到了，点开看看,2026-03-11 12:00:03,林晓,55,0,100%");
    ResultPlan plan = plan(file);
    assertEquals("wecom-mass-sending", plan.file().layouts().getFirst().id());
    assertEquals(2, plan.matches().size());
    assertEquals(200, value(plan.matches().getFirst().after(), ResultMeasure.REACH));
    assertEquals(
        List.of(ResultProblem.TWICE, ResultProblem.TWICE),
        codes(plan.rejected()),
        "title and text of one item are two messages");
    assertEquals(letter.id(), plan.matches().getFirst().chosen().orElseThrow().id());
  }

  @Test
  void aSumThatLacksALineIsNotKept() throws IOException {
    store.item("面霜回访", "one-to-one", ResultStore.NOON);
    ResultPlan plan =
        plan(
            file(
                "群发.csv",
                "消息内容,发送时间,已送达客户",
                "面霜回访,2026-03-11 12:00,120",
                "面霜回访,2026-03-11 12:01,#N/A"));
    assertEquals(List.of(), plan.changes());
    assertEquals(
        List.of(ImportProblem.ERROR_CELL, ResultProblem.SUM_INCOMPLETE), codes(plan.rejected()));
    assertEquals("已送达客户", plan.rejected().getFirst().place().column());
  }

  @Test
  void groupStatisticsGoToTheDaysPiece() throws IOException {
    ContentItem news = store.item("社群早报", "group", ResultStore.NOON);
    store.item("朋友圈", "moments", ResultStore.NOON);
    ResultPlan plan =
        plan(
            file(
                "群聊统计.csv",
                "日期,群主,新增客户群数量,截至当天客户群总数量,客户群新增群人数,截止当天客户群总人数,退群数",
                "2026-03-11,林晓,0,4,12,800,3",
                "2026-03-11,王宁,1,3,8,700,2",
                "2026-03-12,林晓,0,4,1,800,0"));
    assertEquals(List.of(ResultProblem.UNKNOWN_ITEM), codes(plan.rejected()));
    store.results.keep(plan);
    assertEquals(1_500, value(store.results(news), ResultMeasure.REACH));
    assertEquals(20, value(store.results(news), ResultMeasure.JOINS));
    assertEquals(5, value(store.results(news), ResultMeasure.LEAVES));
  }

  @Test
  void theOwnTemplateComesBackInBothLanguages() throws IOException {
    for (boolean isChinese : List.of(true, false)) {
      ContentItem item = store.item("=1+1", "group", ResultStore.NOON);
      store.results.keep(Map.of(item.id(), Map.of(ResultMeasure.REACH, OptionalLong.of(900))));
      Path file = folder.resolve("template-" + isChinese + ".xlsx");
      int written =
          store.results.template(
              store.results.published().stream().filter(row -> row.id().equals(item.id())).toList(),
              labels(isChinese),
              file);
      assertEquals(1, written);
      assertEquals(1, plan(file).unchanged(), "what is known already stands in it");
      edit(
          file,
          sheet -> {
            Row row = sheet.getRow(1);
            row.getCell(ResultColumn.OPENS.ordinal()).setCellValue(250);
            row.getCell(ResultColumn.AMOUNT.ordinal()).setCellValue(19.9);
            row.getCell(ResultColumn.TITLE.ordinal()).setCellValue("renamed");
          });
      store.results.keep(plan(file));
      ContentResults results = store.results(item);
      assertEquals(900, value(results, ResultMeasure.REACH));
      assertEquals(250, value(results, ResultMeasure.OPENS));
      assertEquals(1_990, value(results, ResultMeasure.AMOUNT_CENTS));
    }
  }

  private static ResultSheetLabels labels(boolean isChinese) {
    return new ResultSheetLabels(
        isChinese ? "内容效果" : "Results",
        isChinese
            ? Map.of(
                ResultColumn.ITEM, "编号",
                ResultColumn.REACH, "触达",
                ResultColumn.OPENS, "打开",
                ResultColumn.AMOUNT, "成交额")
            : Map.of(
                ResultColumn.ITEM, "Item id",
                ResultColumn.REACH, "Reach",
                ResultColumn.OPENS, "Opens",
                ResultColumn.AMOUNT, "Amount"),
        Map.of(ResultColumn.ITEM, "stays"),
        Map.of("group", "企微社群"));
  }

  private interface Edit {
    void of(Sheet sheet);
  }

  private static void edit(Path file, Edit edit) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
      edit.of(workbook.getSheetAt(0));
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  @Test
  void anOldWorkbookWithHiddenPartsIsReadAndTheseAreTold() throws IOException {
    ContentItem item = store.item("早安", "moments", ResultStore.NOON);
    Path file = folder.resolve("old.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("数据");
      row(sheet, 0, "内容标题", "发布时间", "触达人数", "打开人数");
      Row line = row(sheet, 1, "早安", "20260311", "", "");
      line.getCell(2).setCellValue(500);
      line.getCell(3).setCellFormula("C2*2/5");
      line.setZeroHeight(true);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      row(workbook.createSheet("旧"), 0, "内容标题", "发布时间", "触达人数");
      workbook.setSheetHidden(1, true);
      workbook.write(out);
    }
    ResultPlan plan = plan(file);
    assertEquals(
        List.of(ImportProblem.HIDDEN_ROWS_READ, ImportProblem.HIDDEN_SHEET),
        codes(plan.file().notices()));
    store.results.keep(plan);
    assertEquals(200, value(store.results(item), ResultMeasure.OPENS));
  }

  private static Row row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int column = 0; column < texts.length; column++) {
      Cell cell = row.createCell(column);
      cell.setCellValue(texts[column]);
    }
    return row;
  }

  @Test
  void aWrongNumberRejectsItsLineAlone() throws IOException {
    ContentItem good = store.item("一", "moments", ResultStore.NOON);
    ContentItem bad = store.item("二", "moments", ResultStore.NOON);
    ResultPlan plan =
        plan(
            file(
                "r.csv",
                "标题;日期;触达;打开;成交额",
                "一;2026-03-11;100;10;1.5",
                "二;2026-03-11;100;9.5;1.005",
                ";;100;10;"));
    assertEquals(
        List.of(ResultProblem.NOT_WHOLE, ResultProblem.INVALID_AMOUNT, ResultProblem.NAMES_NOTHING),
        codes(plan.rejected()));
    store.results.keep(plan);
    assertEquals(100, value(store.results(good), ResultMeasure.REACH));
    assertTrue(store.results(bad).isEmpty());
  }

  @Test
  void whatIsNoFileOfResultsIsRefused() throws IOException {
    Path customers = file("customers.csv", "客户名称,添加人,手机", "小林,王宁,13800000000");
    assertEquals(ResultProblem.NOT_A_RESULT_FILE, refusal(customers));
    assertEquals(FileProblem.EMPTY, refusal(Files.createFile(folder.resolve("empty.xlsx"))));
    Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});
    assertTrue(refusal(broken) instanceof FileProblem);
    assertEquals(FileProblem.NOT_FOUND, refusal(folder.resolve("nothing.xlsx")));
  }

  private ErrorCode refusal(Path file) {
    return assertThrows(ProblemException.class, () -> plan(file)).problem().code();
  }

  @Test
  void enteringIsAllOrNothingAndCanBeUndone() {
    ContentItem one = store.item("一", "moments", ResultStore.NOON);
    ContentItem planned = store.item("二", "moments", ResultStore.NOON, ContentStatus.SCHEDULED);
    Map<ResultMeasure, OptionalLong> values = Map.of(ResultMeasure.REACH, OptionalLong.of(10));
    assertThrows(
        ProblemException.class,
        () -> store.results.keep(Map.of(one.id(), values, planned.id(), values)));
    assertTrue(store.results(one).isEmpty());
    store.results.keep(Map.of(one.id(), values));
    assertEquals(ContentStatus.RESULTS_IN, store.read(one).status());
    PlanChange change =
        store.results.keep(Map.of(one.id(), Map.of(ResultMeasure.OPENS, OptionalLong.of(3))));
    assertEquals(10, value(store.results(one), ResultMeasure.REACH), "other measures stay");
    store.results.undo(change);
    assertTrue(store.results(one).of(ResultMeasure.OPENS).isEmpty());
    assertEquals(10, value(store.results(one), ResultMeasure.REACH));
  }
}
