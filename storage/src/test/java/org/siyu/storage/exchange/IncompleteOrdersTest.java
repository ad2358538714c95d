package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.exchange.ImportKit.cells;
import static org.siyu.storage.exchange.ImportKit.header;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.PlanCounts;
import org.siyu.core.exchange.planning.PlanProblem;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Problem;

/// An order with a row that cannot go in stays out with all of its rows, until the row is mended.
class IncompleteOrdersTest {
  private static final Object[] HEADER = header("订单编号, 会员号, 下单时间, 商品名称, 数量, 商品金额");

  @TempDir Path folder;
  private ImportKit kit;
  private ImportFixture store;

  @BeforeEach
  void open() {
    kit = new ImportKit(folder);
    store = new ImportFixture(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path orders(String amount) throws Exception {
    return kit.xlsx(
        HEADER,
        cells("A1|1001|2024-05-06|面膜|1|10"),
        cells("A2|1002|2024-05-06|面膜|1|20"),
        cells("A2|1002|2024-05-06|精华|1|" + amount),
        cells("A2|1002|2024-05-06|口红|1|40"),
        cells("A3|1003|2024-05-06|面膜|1|10"));
  }

  @Test
  void theOtherRowsOfTheOrderAreListedWithTheReason() throws Exception {
    ImportPlan plan = store.plan(kit.drafts(orders("thirty")));
    PlanCounts counts = plan.counts();
    assertEquals(2, counts.orders());
    assertEquals(2, counts.customers());
    assertEquals(Money.of("20.00"), counts.purchased());
    assertEquals(3, counts.linesRejected());
    assertEquals(5, counts.linesRead());
    List<RejectedRow> rows = plan.rejections(0, 10);
    assertEquals(List.of(3, 4, 5), rows.stream().map(row -> row.origin().row()).toList());
    Problem reason = rows.getFirst().problems().getFirst();
    assertEquals(PlanProblem.ORDER_INCOMPLETE, reason.code());
    assertEquals(List.of("A2", 4L), reason.arguments());
    assertEquals("面膜", rows.getFirst().cells().get(3));
    assertEquals("口红", rows.getLast().cells().get(3));
    assertTrue(
        counts.rejections().stream()
            .anyMatch(
                count ->
                    count.reason().equals("exchange.plan.order-incomplete")
                        && count.lines() == 2
                        && count.orders() == 1));
    assertTrue(
        plan.notices().stream()
            .anyMatch(
                notice ->
                    notice.code() == PlanProblem.ORDERS_LEFT_OUT_WHOLE
                        && notice.arguments().equals(List.of(1L, 2L))));
  }

  @Test
  void theMendedCorrectionWorkbookBringsTheOrderWhole() throws Exception {
    DraftSource source = kit.drafts(orders("thirty"));
    ImportPlan plan = store.plan(source);
    store.bring(source);
    Path corrections = folder.resolve("corrections.xlsx");
    new CorrectionWorkbook("未导入原因", problem -> problem.code().key())
        .write(source.sheets(), plan.rejections(0, 10), corrections);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(corrections))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertEquals("thirty", sheet.getRow(2).getCell(6).getStringCellValue());
      sheet.getRow(2).getCell(6).setCellValue("30");
      try (OutputStream out = Files.newOutputStream(corrections)) {
        workbook.write(out);
      }
    }
    PlanCounts counts = store.bring(kit.drafts(corrections)).counts();
    assertEquals(0, counts.linesRejected());
    assertEquals(0, counts.actions().conflicts());
    assertEquals("9000", store.value("select amount_cents from sales_order where order_no = 'A2'"));
    assertEquals("5", store.value("select count(*) from order_item"));
    assertTrue(store.plan(kit.drafts(corrections)).isEmpty());
    assertTrue(store.plan(source).isEmpty(), "the file with the bad row changes nothing now");
  }

  @Test
  void anotherFileThatHasTheOrderWholeBringsIt() throws Exception {
    PlanCounts counts = store.bring(kit.drafts(orders("thirty"), orders("30"))).counts();
    assertEquals(3, counts.orders());
    assertEquals(Money.of("110.00"), counts.purchased());
    assertEquals(1, counts.linesRejected());
    assertEquals(5, store.count("order_item"));
  }

  @Test
  void aKnownOrderStaysAsItIsWhileARowOfItsIsRejected() throws Exception {
    store.bring(kit.drafts(kit.xlsx(HEADER, cells("A2|1002|2024-05-06|面膜|1|20"))));
    PlanCounts counts = store.bring(kit.drafts(orders("thirty"))).counts();
    assertEquals(2, counts.orderActions().created());
    assertEquals(0, counts.orderActions().updated());
    assertEquals("2000", store.value("select amount_cents from sales_order where order_no = 'A2'"));
  }

  @Test
  void aRowThatPlanningRejectsTakesItsOrderWithIt() {
    Rows rows =
        Rows.orders()
            .line("1", "m1", "s1", "1.00")
            .line("1", "m1", "s2", "1.00", line -> line.quantity("1e15"))
            .line("2", "m1", "s1", "1.00");
    PlanCounts counts = store.plan(rows).counts();
    assertEquals(1, counts.orders());
    assertEquals(2, counts.linesRejected());
  }

  @Test
  void furtherLinesWithoutANumberGoWithTheirRejectedFirstLine() throws Exception {
    Path file =
        kit.xlsx(
            header("订单编号, 买家公司名, 买家会员名, 货品总价(元), 实付款, 订单状态, 订单创建时间, 货品标题, 数量"),
            cells("3001|甲公司|ali甲|100|105|交易成功|2024-05-01 10:00|纸箱|10"),
            cells("3002|乙公司|ali乙|100|many|交易成功|2024-05-01 10:00|胶带|10"),
            cells("|||||||绳子|20"));
    ImportPlan plan = store.plan(kit.drafts(file));
    assertEquals(1, plan.counts().orders());
    assertEquals(1, plan.counts().items());
    assertEquals(2, plan.counts().linesRejected());
    assertEquals("绳子", plan.rejections(1, 1).getFirst().cells().get(7));
  }
}
