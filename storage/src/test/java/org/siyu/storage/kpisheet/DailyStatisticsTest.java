package org.siyu.storage.kpisheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Source;
import org.siyu.core.kpisheet.DailyLayout;
import org.siyu.core.kpisheet.KpiColumn;
import org.siyu.core.kpisheet.KpiImportReceipt;
import org.siyu.core.kpisheet.KpiImportReview;
import org.siyu.core.kpisheet.KpiSheetProblem;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Files of statistics as other systems write them.
class DailyStatisticsTest {
  private static final String CONTACTS =
      "日期,成员,发起申请数,新增客户数,聊天总数,发送消息数,已回复聊天占比,平均首次回复时长,删除/拉黑成员的客户数";

  @TempDir Path folder;
  private KpiSheetRig rig;
  private Scope wang = Scope.TEAM;
  private Scope chen = Scope.TEAM;

  @BeforeEach
  void open() {
    rig = new KpiSheetRig(folder);
    wang = new Scope.OfMember(rig.store.operator.id());
    chen = new Scope.OfMember(rig.store.writer.id());
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private Path file(String name, Charset charset, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n", charset);
  }

  private Path file(String name, String... lines) throws IOException {
    return file(name, StandardCharsets.UTF_8, lines);
  }

  private static List<ErrorCode> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  @Test
  void contactStatisticsGoToTheirMembersAndDays() throws IOException {
    Path file =
        file(
            "contacts.csv",
            Charset.forName("GB18030"),
            "联系客户统计（2026-06）",
            CONTACTS,
            "2026/6/1,Wang,\"1,200\",10,55,300,85%,12分30秒,1",
            "2026-06-02,Wang(wang01),20,12,40,280,0.9,00:07:30,-",
            "20260601,Chen,5,3,20,100,95,3,0",
            "合计,,1225,25,115,680,,,1");
    KpiImportReview review = rig.read(file);
    assertEquals(List.of(), review.problems());
    assertEquals(List.of(ImportProblem.TOTALS_ROW), codes(review.notices()));
    assertEquals(20, review.added());
    assertEquals(List.of("wecom-contact-statistics"), review.lists().getFirst().layouts());
    rig.sheets.apply(review);
    assertEquals(22, rig.june("contacts_added", wang));
    assertEquals(25, rig.june("contacts_added", Scope.TEAM));
    assertEquals(10, rig.june("first_response", wang), 1e-9);
    assertEquals(0.875, rig.june("reply_rate", wang), 1e-9);
    assertEquals(0.95, rig.june("reply_rate", chen), 1e-9);
    assertEquals(25 / 1225.0, rig.june("request_rate", Scope.TEAM), 1e-9);
  }

  @Test
  void exportsThatOverlapAreMergedOnDayAndMember() throws IOException {
    Path may = file("a.csv", CONTACTS, "2026-06-01,Wang,1,10,,,,,", "2026-06-02,Wang,1,20,,,,,");
    Path june = file("b.csv", CONTACTS, "2026-06-02,Wang,1,21,,,,,", "2026-06-03,Wang,1,30,,,,,");
    KpiImportReview review = rig.read(may, june);
    assertEquals(6, review.added());
    assertEquals(2, review.merged());
    KpiImportReceipt receipt = rig.sheets.apply(review);
    assertEquals(61, rig.june("contacts_added", wang));
    KpiImportReview again = rig.read(may, june);
    assertFalse(again.changesAnything());
    assertEquals(6, again.same());
    KpiImportReview older = rig.read(may);
    assertEquals(1, older.changed());
    rig.sheets.undo(rig.sheets.apply(older));
    assertEquals(61, rig.june("contacts_added", wang));
    rig.sheets.undo(receipt);
    assertFalse(rig.hasJune("contacts_added", wang));
  }

  @Test
  void groupStatisticsAreStocksOfTheLastDayOfEachOwner() throws IOException {
    Path file =
        file(
            "groups.csv",
            "日期\t群主\t新增客户群数量\t截止当天客户群总数量\t客户群新增群人数\t截至当天客户群总人数\t退群数",
            "2026-06-01\tWang\t1\t4\t30\t400\t6",
            "2026-06-02\tWang\t0\t4\t10\t404\t6",
            "2026-06-01\tChen\t1\t2\t20\t100\t3");
    rig.sheets.apply(rig.read(file));
    assertEquals(504, rig.june("group_members", Scope.TEAM));
    assertEquals(60, rig.june("group_joins", Scope.TEAM));
    assertEquals(15 / 519.0, rig.june("leaving_rate", Scope.TEAM), 1e-9);
  }

  @Test
  void countsOfTheWholeTeamAreNotAddedToThoseOfItsMembers() throws IOException {
    rig.sheets.apply(rig.read(file("a.csv", CONTACTS, "2026-06-01,Wang,1,10,,,,,2")));
    rig.sheets.apply(
        rig.read(
            file("b.csv", "日期,客户总数,新增客户数,流失客户数", "2026-06-01,900,25,4", "2026-06-02,910,12,1")));
    assertEquals(37, rig.june("contacts_added", Scope.TEAM));
    assertEquals(10, rig.june("contacts_added", wang));
    assertEquals(910, rig.june("contacts_total", Scope.TEAM));
    assertEquals(5, rig.june("lost_customers", Scope.TEAM));
  }

  @Test
  void whatCannotBeTakenIsToldWithItsPlace() throws IOException {
    Path file =
        file(
            "contacts.csv",
            CONTACTS,
            "2026-06-01,Zhang,1,10,,,,,",
            "2026-06-02,Zhang,1,10,,,,,",
            "2026-13-02,Wang,1,10,,,,,",
            "2026-08-01,Wang,1,10,,,,,",
            "2026-06-03,Wang,#N/A,-5,many,1.5,85%,soon,");
    KpiImportReview review = rig.read(file);
    assertEquals(
        List.of(
            ImportProblem.INVALID_DATE,
            KpiSheetProblem.DAY_AHEAD,
            ImportProblem.ERROR_CELL,
            KpiSheetProblem.NEGATIVE,
            KpiSheetProblem.INVALID_VALUE,
            KpiSheetProblem.NOT_WHOLE,
            KpiSheetProblem.INVALID_VALUE,
            KpiSheetProblem.UNKNOWN_MEMBER),
        codes(review.problems()));
    Problem stranger = review.problems().getLast();
    assertEquals(List.of("Zhang", 2), stranger.arguments());
    assertEquals(2, stranger.place().row());
    assertEquals("平均首次回复时长", review.problems().get(6).place().column());
    assertEquals(1, review.added());
  }

  @Test
  void theOwnTemplateTakesEveryIndicatorAndNothingElse() throws IOException {
    Path file = folder.resolve("template.xlsx");
    rig.sheets.template(new KpiSheetRig.Codes(), file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      Row header = sheet.getRow(1);
      header.getCell(0).setCellValue("日期");
      header.getCell(1).setCellValue("成员");
      Row row = sheet.createRow(2);
      row.createCell(0).setCellValue(LocalDate.of(2026, 6, 5));
      row.createCell(1).setCellValue("Chen");
      for (int column = 2; column < header.getLastCellNum(); column++) {
        boolean isNps = header.getCell(column).getStringCellValue().contains("NPS");
        row.createCell(column).setCellValue(isNps ? -12 : 1);
      }
      try (var out = Files.newOutputStream(folder.resolve("filled.xlsx"))) {
        workbook.write(out);
      }
    }
    KpiImportReview review = rig.read(folder.resolve("filled.xlsx"));
    assertEquals(List.of(), review.problems());
    assertEquals(List.of(DailyLayout.OWN), review.lists().getFirst().layouts());
    assertTrue(review.added() > 20, review.added() + " values");
    rig.sheets.apply(review);
    assertEquals(-12, rig.june("nps", chen));
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Path orders = file("orders.csv", "订单编号,买家会员名,总金额,订单创建时间", "1,a,10,2026-06-01");
    assertFalse(rig.sheets.isKnown(orders));
    assertEquals(
        KpiSheetProblem.NOT_A_KPI_LIST,
        assertThrows(ProblemException.class, () -> rig.read(orders)).problem().code());
    Path contacts = file("c.csv", CONTACTS);
    assertTrue(rig.sheets.isKnown(contacts));
    assertFalse(rig.sheets.isOwn(contacts));
    assertFalse(rig.sheets.isKnown(folder.resolve("none.xlsx")));
  }

  @Test
  void aColumnThatNoLayoutKnowsIsAFindingUntilSomebodySaysWhatItIs() throws IOException {
    Path renamed = file("a.csv", "日期,成员,发起申请数,新增好友,心情,部门", "2026-06-01,Wang,30,10,good,A");
    KpiImportReview unknown = rig.read(renamed);
    assertEquals(
        List.of(KpiSheetProblem.UNKNOWN_COLUMN, KpiSheetProblem.UNKNOWN_COLUMN),
        codes(unknown.problems()));
    assertEquals(List.of("新增好友"), unknown.problems().getFirst().arguments());
    assertEquals(1, unknown.problems().getFirst().place().row());
    assertEquals(List.of("新增好友", "心情"), unknown.columns().stream().map(KpiColumn::header).toList());
    assertTrue(unknown.hasFindings());
    Map<String, KpiColumn.Meaning> said =
        Map.of(
            "新增好友 ", new KpiColumn.Meaning.Of("contacts_added"),
            "心情", new KpiColumn.Meaning.LeftOut());
    KpiImportReview once = rig.sheets.read(List.of(renamed), said, Monitor.NONE);
    assertEquals(List.of(), once.problems());
    assertEquals(2, once.added());
    assertEquals(2, rig.read(renamed).problems().size(), "nothing was kept");
    rig.sheets.remember(said);
    rig.sheets.apply(rig.read(renamed));
    assertEquals(10, rig.june("contacts_added", wang));
    rig.sheets.remember(Map.of("新增好友", new KpiColumn.Meaning.Unknown()));
    assertEquals(List.of(KpiSheetProblem.UNKNOWN_COLUMN), codes(rig.read(renamed).problems()));
    assertEquals(
        KpiSheetProblem.NOT_STATED,
        assertThrows(
                ProblemException.class,
                () -> rig.sheets.remember(Map.of("心情", new KpiColumn.Meaning.Of("join_rate"))))
            .problem()
            .code());
  }

  @Test
  void aRenamedColumnDoesNotLoseTheMemberOrTheLayout() throws IOException {
    KpiImportReview review =
        rig.read(file("a.csv", "日期,员工,客户总数,新增好友,流失客户数", "2026-06-01,Wang,900,10,4"));
    assertEquals(List.of("linkwechat-daily"), review.lists().getFirst().layouts());
    assertEquals(List.of(KpiSheetProblem.UNKNOWN_COLUMN), codes(review.problems()));
    assertEquals(
        List.of(wang, wang), review.lines().stream().map(line -> line.cell().scope()).toList());
    assertEquals(
        List.of(wang),
        rig.read(file("b.csv", "日期,群主,新增客户数,流失客户数", "2026-06-01,Wang,900,")).lines().stream()
            .map(line -> line.cell().scope())
            .toList());
  }

  @Test
  void aDayThatStandsTwiceIsTold() throws IOException {
    KpiImportReview review =
        rig.read(file("a.csv", CONTACTS, "2026-06-01,Wang,,13,,,,,", "2026-06-01,Wang,,14,,,,,"));
    assertEquals(List.of(KpiSheetProblem.DAY_TWICE), codes(review.notices()));
    assertEquals(List.of("2026-06-01", "Wang", 3, 2), review.notices().getFirst().arguments());
    assertEquals(14, review.lines().getFirst().after().amount().value().orElseThrow());
  }

  @Test
  void aFileWithoutValuesIsAFinding() throws IOException {
    KpiImportReview review = rig.read(file("a.csv", CONTACTS));
    assertEquals(List.of(KpiSheetProblem.NOTHING_IN_FILE), codes(review.problems()));
    assertTrue(review.hasFindings());
  }

  @Test
  void sharesAreOfAWholeAndPointsHaveEnds() throws IOException {
    KpiImportReview review =
        rig.read(
            file(
                "a.csv",
                "日期,成员,净推荐值 NPS,已回复聊天占比,群成员总数",
                "2026-06-01,Wang,400,135%,3.5",
                "2026-06-02,Wang,-100,100%,3"));
    assertEquals(
        List.of(
            KpiSheetProblem.OUT_OF_RANGE, KpiSheetProblem.OUT_OF_RANGE, KpiSheetProblem.NOT_WHOLE),
        codes(review.problems()));
    assertEquals(List.of("400", "-100–100"), review.problems().getFirst().arguments());
    assertEquals(List.of("135%", "0%–100%"), review.problems().get(1).arguments());
    assertEquals(3, review.added());
  }

  @Test
  void layoutsNameIndicatorsThatAreGathered() {
    for (DailyLayout layout : ShippedDailyLayouts.read()) {
      assertTrue(layout.columns().keySet().containsAll(layout.required()), layout.id());
      for (String code : layout.columns().keySet()) {
        Indicator indicator = rig.sheets.catalogue().require(code);
        assertTrue(indicator.source() instanceof Source.Gathered, code);
      }
    }
  }
}
