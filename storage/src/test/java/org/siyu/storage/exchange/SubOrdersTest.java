package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.exchange.ImportKit.cells;
import static org.siyu.storage.exchange.ImportKit.header;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.planning.ConflictChoice;
import org.siyu.core.exchange.planning.ConflictKind;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.PlanCounts;
import org.siyu.core.exchange.planning.PlanProblem;
import org.siyu.core.shared.Money;

/// Orders whose lines are sub-orders: refunds and cancellations of some of them.
class SubOrdersTest {
  private static final Object[] DOUYIN =
      header(
          "主订单编号, 子订单编号, 选购商品, 商品ID, 商家编码, 商品数量, 订单应付金额, 订单状态, 售后状态, 订单提交时间," + " 支付完成时间, 收件人手机号");
  private static final Object[] TAOBAO =
      header("订单编号, 买家下单时间, 买家实付金额, 买家会员名, 宝贝标题, 宝贝总数量, 订单状态, 退款金额");
  private static final Object[] LINES = header("订单编号, 子订单编号, 会员号, 下单时间, 商品金额, 订单状态, 退款金额");

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

  private PlanCounts bring(Object[]... rows) throws Exception {
    Path file = kit.xlsx(rows);
    PlanCounts counts = store.bring(kit.drafts(file)).counts();
    assertEquals(0, counts.linesRejected());
    assertTrue(store.plan(kit.drafts(file)).isEmpty(), "the same file again changes nothing");
    return counts;
  }

  private String order(String column) {
    return store.value("select " + column + " from sales_order");
  }

  private static ImportOptions takingLater(ImportPlan plan) {
    ImportOptions options = ImportOptions.DEFAULT;
    for (var conflict : plan.conflicts()) {
      options = options.choosing(conflict, ConflictChoice.TAKE_FILE);
    }
    return options;
  }

  private static Object[] douyin(String sub, String amount, String status, String after) {
    return cells(
        "50001|"
            + sub
            + "|口红|3456|S"
            + sub
            + "|1|"
            + amount
            + "|"
            + status
            + "|"
            + after
            + "|2024/06/01 20:00:00|2024/06/01 20:01:00|13800138000");
  }

  private static Object[] taobao(String title, String paid, String status, String refund) {
    return cells(
        "6001|2024-11-11 00:00:01|" + paid + "|tb云|" + title + "|1|" + status + "|" + refund);
  }

  private static Object[] line(String sub, String amount, String status, String refund) {
    return cells("7001|" + sub + "|1001|2024-05-06|" + amount + "|" + status + "|" + refund);
  }

  @Test
  void equalRefundsOfTwoSubOrdersAddUp() throws Exception {
    PlanCounts counts =
        bring(
            DOUYIN,
            douyin("1", "40.00", "已完成", "退款成功"),
            douyin("2", "40.00", "已完成", "退款成功"),
            douyin("3", "20.00", "已完成", "-"));
    assertEquals(Money.of("80.00"), counts.refunded());
    assertEquals(Money.of("20.00"), counts.net());
    assertEquals("partly-refunded", order("status"));
  }

  @Test
  void equalRefundAmountsOfLinesAddUp() throws Exception {
    PlanCounts counts =
        bring(
            LINES,
            line("1", "30.00", "已完成", "10"),
            line("2", "30.00", "已完成", "10"),
            line("3", "30.00", "已完成", ""));
    assertEquals(Money.of("20.00"), counts.refunded());
  }

  @Test
  void aRefundOfTheOrderRepeatedOnItsLinesCountsOnce() throws Exception {
    PlanCounts counts =
        bring(
            TAOBAO,
            taobao("精华", "95.00", "交易成功", "10.00"),
            taobao("面霜", "95.00", "交易成功", "10.00"),
            taobao("小样", "95.00", "交易成功", "10.00"));
    assertEquals(Money.of("95.00"), counts.purchased());
    assertEquals(Money.of("10.00"), counts.refunded());
  }

  @Test
  void refundsOfSubOrdersWithPaymentsOfTheirOwnAddUp() throws Exception {
    PlanCounts counts =
        bring(
            TAOBAO, taobao("精华", "55.00", "交易成功", "10.00"), taobao("面霜", "40.00", "交易成功", "10.00"));
    assertEquals(Money.of("95.00"), counts.purchased());
    assertEquals(Money.of("20.00"), counts.refunded());
  }

  @Test
  void refundsThatTurnOutToBePartsAreNotLost() throws Exception {
    PlanCounts counts =
        bring(
            TAOBAO,
            taobao("精华", "95.00", "交易成功", "10.00"),
            taobao("面霜", "95.00", "交易成功", "10.00"),
            taobao("小样", "95.00", "交易成功", "5.00"));
    assertEquals(Money.of("25.00"), counts.refunded());
  }

  @Test
  void aRefundOnOneLineOnlyCounts() throws Exception {
    PlanCounts counts =
        bring(
            TAOBAO,
            taobao("精华", "95.00", "交易成功", ""),
            taobao("面霜", "95.00", "交易成功", "12.00"),
            taobao("小样", "95.00", "交易成功", "12.00"));
    assertEquals(Money.of("24.00"), counts.refunded());
  }

  @Test
  void aRefundRepeatedOnBothSheetsOfAFileCountsOnce() throws Exception {
    Path file =
        kit.workbook(
            workbook -> {
              ImportKit.fill(
                  workbook.createSheet("一月"), TAOBAO, taobao("精华", "95.00", "交易成功", "10.00"));
              ImportKit.fill(
                  workbook.createSheet("二月"), TAOBAO, taobao("面霜", "95.00", "交易成功", "10.00"));
            });
    assertEquals(Money.of("10.00"), store.plan(kit.drafts(file)).counts().refunded());
  }

  @Test
  void ofPaymentsInPartsTheRefundedOneIsGivenBack() throws Exception {
    PlanCounts counts =
        bring(
            header("订单编号, 买家下单时间, 买家实付金额, 买家会员名, 宝贝标题, 宝贝总数量, 订单状态"),
            cells("6001|2024-11-11 00:00:01|55.00|tb云|精华|1|已退款"),
            cells("6001|2024-11-11 00:00:01|40.00|tb云|面霜|1|交易成功"));
    assertEquals(Money.of("55.00"), counts.refunded());
    assertEquals("partly-refunded", order("status"));
  }

  @Test
  void aRefundedLineOfAnOrderPaidAsAWholeIsPointedOutWithoutAnAmount() throws Exception {
    Path file =
        kit.xlsx(
            header("订单编号, 买家下单时间, 买家实付金额, 买家会员名, 宝贝标题, 宝贝总数量, 订单状态"),
            cells("6001|2024-11-11 00:00:01|95.00|tb云|精华|1|已退款"),
            cells("6001|2024-11-11 00:00:01|95.00|tb云|面霜|1|交易成功"));
    ImportPlan plan = store.plan(kit.drafts(file));
    assertEquals(Money.of("95.00"), plan.counts().net());
    assertTrue(
        plan.notices().stream()
            .anyMatch(notice -> notice.code() == PlanProblem.REFUND_AMOUNT_MISSING));
  }

  @Test
  void aClosedSubOrderDoesNotCancelItsOrder() throws Exception {
    PlanCounts counts =
        bring(DOUYIN, douyin("1", "59.90", "已完成", "-"), douyin("2", "40.10", "已关闭", "退款成功"));
    assertEquals("completed", order("status"));
    assertEquals(Money.of("59.90"), counts.net());
    assertEquals("5990", order("amount_cents"));
    assertEquals(2, store.count("order_item"));
  }

  @Test
  void aClosedPaymentInPartsIsLeftOutWithItsRefund() throws Exception {
    PlanCounts counts =
        bring(
            TAOBAO, taobao("精华", "55.00", "交易成功", "5.00"), taobao("面霜", "40.00", "交易关闭", "40.00"));
    assertEquals(Money.of("55.00"), counts.purchased());
    assertEquals(Money.of("50.00"), counts.net());
  }

  @Test
  void anOrderIsCancelledWhenAllOfItsSubOrdersAre() throws Exception {
    PlanCounts counts =
        bring(DOUYIN, douyin("1", "59.90", "已关闭", "-"), douyin("2", "40.10", "已关闭", "-"));
    assertEquals("cancelled", order("status"));
    assertEquals(Money.ZERO, counts.purchased());
    assertEquals("10000", order("amount_cents"));
  }

  @Test
  void aSubOrderThatIsClosedLaterReducesTheKnownOrder() throws Exception {
    bring(DOUYIN, douyin("1", "59.90", "已发货", "-"), douyin("2", "40.10", "已发货", "-"));
    assertEquals("10000", order("amount_cents"));
    PlanCounts counts =
        bring(DOUYIN, douyin("1", "59.90", "已完成", "-"), douyin("2", "40.10", "已关闭", "-"));
    assertEquals(1, counts.orderActions().updated());
    assertEquals("completed", order("status"));
    assertEquals("5990", order("amount_cents"));
  }

  @Test
  void aSubOrderThatIsClosedInALaterFileOfTheSameImportReducesTheOrder() throws Exception {
    Path first =
        kit.xlsx(DOUYIN, douyin("1", "59.90", "已发货", "-"), douyin("2", "40.10", "已发货", "-"));
    Path second =
        kit.xlsx(DOUYIN, douyin("1", "59.90", "已完成", "-"), douyin("2", "40.10", "已关闭", "-"));
    PlanCounts counts = store.bring(kit.drafts(first, second)).counts();
    assertEquals(0, counts.orderActions().conflicts());
    assertEquals("completed", order("status"));
    assertEquals("5990", order("amount_cents"));
  }

  @Test
  void anExportOfClosedSubOrdersOnlyDoesNotCancelAKnownOrder() throws Exception {
    bring(DOUYIN, douyin("1", "59.90", "已完成", "-"), douyin("2", "40.10", "已完成", "-"));
    Path closed = kit.xlsx(DOUYIN, douyin("2", "40.10", "已关闭", "-"));
    ImportPlan plan = store.plan(kit.drafts(closed));
    assertEquals(ConflictKind.ORDER_STATUS, plan.conflicts().getFirst().kind());
    store.bring(kit.drafts(closed));
    assertEquals("completed", order("status"));
  }

  @Test
  void furtherSubOrdersThatAreClosedAddNothing() throws Exception {
    bring(DOUYIN, douyin("1", "59.90", "已完成", "-"));
    bring(DOUYIN, douyin("2", "40.10", "已关闭", "-"));
    assertEquals("completed", order("status"));
    assertEquals("5990", order("amount_cents"));
    assertEquals(2, store.count("order_item"));
  }

  @Test
  void aLiveSubOrderRevivesAnOrderOfWhichOnlyClosedOnesWereKnown() throws Exception {
    bring(DOUYIN, douyin("2", "40.10", "已关闭", "-"));
    bring(DOUYIN, douyin("1", "59.90", "已完成", "-"), douyin("2", "40.10", "已关闭", "-"));
    assertEquals("completed", order("status"));
    assertEquals("5990", order("amount_cents"));
  }

  @Test
  void partsOfAnOrderInTwoFilesAddUp() {
    Rows rows =
        Rows.orders()
            .file("a.csv")
            .line("1", "m1", "s1", "60.00", line -> line.sub("1").orderAmount("55.00"))
            .file("b.csv")
            .line("1", "m1", "s2", "40.00", line -> line.sub("2").orderAmount("40.00"));
    assertEquals(Money.of("95.00"), store.bring(rows).counts().purchased());
    assertTrue(store.plan(rows).isEmpty());
  }

  @Test
  void aLaterFileWithAnotherAmountIsAConflictWithAChoice() {
    Rows rows =
        Rows.orders()
            .file("a.csv")
            .line("1", "m1", "s1", "60.00", line -> line.orderAmount("95.00"))
            .line("1", "m1", "s2", "40.00", line -> line.orderAmount("95.00"))
            .file("b.csv")
            .line("1", "m1", "s1", "60.00", line -> line.orderAmount("90.00"))
            .line("1", "m1", "s2", "40.00", line -> line.orderAmount("90.00"));
    ImportPlan plan = store.plan(rows);
    assertEquals(
        List.of(ConflictKind.ORDER_AMOUNT),
        plan.conflicts().stream().map(conflict -> conflict.kind()).toList());
    assertEquals(1, plan.counts().orderActions().conflicts());
    assertEquals(Money.of("95.00"), plan.counts().purchased());
    assertEquals(Money.of("90.00"), store.plan(rows, takingLater(plan)).counts().purchased());
  }

  @Test
  void aLaterFileWithFewerLinesAndAnotherAmountIsAConflictToo() {
    Rows rows =
        Rows.orders()
            .file("a.csv")
            .line("1", "m1", "s1", "60.00", line -> line.orderAmount("95.00"))
            .line("1", "m1", "s2", "40.00", line -> line.orderAmount("95.00"))
            .file("b.csv")
            .line("1", "m1", "s2", "40.00", line -> line.orderAmount("90.00"));
    ImportPlan plan = store.plan(rows);
    assertEquals(ConflictKind.ORDER_AMOUNT, plan.conflicts().getFirst().kind());
    assertEquals(Money.of("90.00"), store.plan(rows, takingLater(plan)).counts().purchased());
  }

  @Test
  void theAmountThatAnUnpaidOrderWasPaidWithNeedsNoChoice() {
    Rows rows =
        Rows.orders()
            .file("a.csv")
            .line(
                "1",
                "m1",
                "s1",
                "60.00",
                line -> line.orderAmount("60.00").status(OrderStatus.PENDING))
            .file("b.csv")
            .line(
                "1",
                "m1",
                "s1",
                "60.00",
                line -> line.orderAmount("55.00").status(OrderStatus.PAID));
    ImportPlan plan = store.plan(rows);
    assertEquals(List.of(), plan.conflicts());
    assertEquals(Money.of("55.00"), plan.counts().purchased());
  }

  @Test
  void theGreaterOfTwoRefundsCounts() {
    Rows rows =
        Rows.orders()
            .file("a.csv")
            .line("1", "m1", "s1", "60.00", line -> line.refund("10.00"))
            .file("b.csv")
            .line("1", "m1", "s1", "60.00", line -> line.refund("25.00"));
    assertEquals(Money.of("25.00"), store.bring(rows).counts().refunded());
  }
}
