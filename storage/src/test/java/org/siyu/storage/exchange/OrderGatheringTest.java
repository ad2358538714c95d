package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.planning.ConflictChoice;
import org.siyu.core.exchange.planning.ConflictKind;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.PlanAction;
import org.siyu.core.exchange.planning.PlanCounts;
import org.siyu.core.exchange.planning.PlanProblem;
import org.siyu.core.exchange.planning.PlanSubject;
import org.siyu.core.exchange.planning.RejectionCount;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Problem;

class OrderGatheringTest {
  @TempDir Path folder;
  private ImportFixture store;

  @BeforeEach
  void open() {
    store = new ImportFixture(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static boolean points(ImportPlan plan, PlanProblem code) {
    return plan.notices().stream().map(Problem::code).anyMatch(code::equals);
  }

  @Test
  void linesOfOneOrderAreGatheredOverAllSheetsOfAFile() {
    Rows rows =
        Rows.orders()
            .sheet("a.xlsx", "2010")
            .line("1", "m1", "s1", "10.10")
            .sheet("a.xlsx", "2011")
            .line("1", "m1", "s2", "0.05");
    PlanCounts counts = store.bring(rows).counts();
    assertEquals(1, counts.orders());
    assertEquals(2, counts.items());
    assertEquals(Money.of("10.15"), counts.purchased());
    assertEquals("1015", store.value("select amount_cents from sales_order"));
    assertEquals(2, store.count("order_item"));
  }

  @Test
  void linesThatRepeatExactlyAllCountAndArePointedOut() {
    Rows rows =
        Rows.orders()
            .line("1", "m1", "s1", "2.00")
            .line("1", "m1", "s1", "2.00")
            .line("1", "m1", "s1", "2.00");
    ImportPlan plan = store.plan(rows);
    assertEquals(2, plan.counts().linesRepeated());
    assertEquals(Money.of("6.00"), plan.counts().purchased());
    store.bring(rows);
    assertEquals(3, store.count("order_item"));
  }

  @Test
  void ordersThatWereNeverPaidGoInAndAreSaidNotToCount() {
    Rows rows =
        Rows.orders()
            .line("1", "m1", "s1", "100.00")
            .line("2", "m1", "s1", "30.00", line -> line.status(OrderStatus.CANCELLED))
            .line("3", "m1", "s1", "5.50", line -> line.status(OrderStatus.PENDING));
    ImportPlan plan = store.plan(rows);
    assertEquals(
        List.of(List.of(2, "35.50")),
        plan.notices().stream()
            .filter(notice -> notice.code() == PlanProblem.ORDERS_NOT_BOUGHT)
            .map(Problem::arguments)
            .toList());
    assertEquals(Money.of("100.00"), plan.counts().purchased());
  }

  @Test
  void cancellationsReduceAndAreNotPurchases() {
    Rows rows =
        Rows.orders()
            .line("1", "m1", "s1", "100.00")
            .line("C1", "m1", "s1", "-30.00", Rows.Line::cancellation);
    PlanCounts counts = store.bring(rows).counts();
    assertEquals(2, counts.orders());
    assertEquals(1, counts.purchases());
    assertEquals(1, counts.cancellations());
    assertEquals(Money.of("30.00"), counts.cancelled());
    assertEquals(Money.of("70.00"), counts.net());
    assertEquals(
        "-3000", store.value("select amount_cents from sales_order where kind = 'cancellation'"));
  }

  @Test
  void ordersWithoutACustomerAreListedLineByLineWithTheirCells() {
    Rows rows =
        Rows.orders()
            .line("1", "", "s1", "1.00")
            .line("1", "", "s2", "1.00")
            .line("2", "", "s1", "1.00")
            .line("3", "m1", "s1", "5.00");
    ImportPlan plan = store.plan(rows);
    assertEquals(3, plan.counts().linesRejected());
    assertEquals(
        List.of(new RejectionCount("exchange.plan.order-without-customer", 3, 2)),
        plan.counts().rejections());
    RejectedRow first = plan.rejections(0, 10).getFirst();
    assertEquals(List.of("cells of row", "2"), first.cells());
    assertEquals(2, first.problems().getFirst().place().row());
    assertEquals(1, plan.counts().orders());
    assertEquals(Money.of("5.00"), plan.counts().net());
  }

  @Test
  void aLineWithoutCustomerGoesToTheCustomerOfItsOrder() {
    Rows rows =
        Rows.orders()
            .line("1", "", "s0", "1.00")
            .line("1", "m1", "s1", "1.00")
            .line("1", "", "s2", "1.00");
    ImportPlan plan = store.plan(rows);
    assertEquals(0, plan.counts().linesRejected());
    assertEquals(3, plan.counts().items());
    assertTrue(points(plan, PlanProblem.LINES_WITHOUT_CUSTOMER));
  }

  @Test
  void theEarliestTimeOfAnOrderCounts() {
    LocalDateTime early = Rows.TIME.minusHours(1);
    Rows rows =
        Rows.orders()
            .line("1", "m1", "s1", "1.00")
            .line("1", "m1", "s2", "1.00", line -> line.at(early));
    ImportPlan plan = store.plan(rows);
    assertTrue(points(plan, PlanProblem.DIFFERENT_TIMES));
    assertEquals(early, plan.counts().firstOrder().orElseThrow());
    store.bring(rows);
    assertEquals("2026-01-05 08:30:00.0", store.value("select ordered_at from sales_order"));
  }

  @Test
  void anOrderWithoutAnyTimeIsRejected() {
    ImportPlan plan = store.plan(Rows.orders().line("1", "m1", "s", "1.00", Rows.Line::timeless));
    assertEquals("exchange.plan.order-without-time", plan.counts().rejections().get(0).reason());
    assertEquals(0, plan.counts().orders());
    assertEquals(0, plan.counts().customers());
  }

  @Test
  void thePaymentStandsInForAMissingOrderTime() {
    store.bring(
        Rows.orders().line("1", "m1", "s", "1.00", line -> line.timeless().paidAt(Rows.TIME)));
    assertEquals("2026-01-05 09:30:00.0", store.value("select ordered_at from sales_order"));
  }

  @Test
  void linesThatNameTwoCustomersAreAConflictWithAChoice() {
    Rows rows = Rows.orders().line("1", "m1", "s1", "1.00").line("1", "m2", "s2", "1.00");
    ImportPlan plan = store.plan(rows);
    assertEquals(1, plan.conflicts().size());
    assertEquals(ConflictKind.ORDER_OF_TWO_CUSTOMERS, plan.conflicts().get(0).kind());
    assertEquals(1, plan.counts().orderActions().conflicts());
    assertEquals(1, plan.counts().customers());
    ImportPlan other =
        store.service.replan(
            plan,
            ImportOptions.DEFAULT.choosing(plan.conflicts().get(0), ConflictChoice.TAKE_FILE),
            org.siyu.core.shared.Monitor.NONE);
    store.service.commit(other, "analyst", org.siyu.core.shared.Monitor.NONE);
    assertEquals("m2", store.value("select identity_value from customer_identity"));
    assertEquals(2, store.count("order_item"));
  }

  @Test
  void anAmountOfTheWholeOrderRepeatedOnItsLinesCountsOnce() {
    Rows rows =
        Rows.orders()
            .line("1", "m1", "s1", "60.00", line -> line.orderAmount("95.00"))
            .line("1", "m1", "s2", "40.00", line -> line.orderAmount("95.00"));
    assertEquals(Money.of("95.00"), store.plan(rows).counts().purchased());
  }

  @Test
  void differentAmountsOnTheLinesOfAnOrderAreParts() {
    Rows rows =
        Rows.orders()
            .line("1", "m1", "s1", "60.00", line -> line.orderAmount("55.00"))
            .line("1", "m1", "s2", "40.00", line -> line.orderAmount("40.00"));
    assertEquals(Money.of("95.00"), store.plan(rows).counts().purchased());
  }

  @Test
  void unpaidAndCancelledOrdersAreOrdersAndAddNothing() {
    Rows rows =
        Rows.orders()
            .line("1", "m1", "s1", "10.00", line -> line.status(OrderStatus.PENDING))
            .line("2", "m1", "s1", "20.00", line -> line.status(OrderStatus.CANCELLED))
            .line("3", "m1", "s1", "40.00", line -> line.status(OrderStatus.SHIPPED));
    PlanCounts counts = store.plan(rows).counts();
    assertEquals(3, counts.orders());
    assertEquals(Money.of("40.00"), counts.purchased());
  }

  @Test
  void aRefundedOrderWithoutAnAmountIsRefundedInFull() {
    Rows rows =
        Rows.orders().line("1", "m1", "s1", "10.00", line -> line.status(OrderStatus.REFUNDED));
    PlanCounts counts = store.bring(rows).counts();
    assertEquals(Money.of("10.00"), counts.refunded());
    assertEquals(Money.ZERO, counts.net());
  }

  @Test
  void aStatedRefundMakesAnOrderPartlyRefunded() {
    Rows rows =
        Rows.orders()
            .line("1", "m1", "s1", "10.00", line -> line.status(OrderStatus.COMPLETED).refund("4"));
    store.bring(rows);
    assertEquals("partly-refunded", store.value("select status from sales_order"));
    assertEquals("400", store.value("select refund_cents from sales_order"));
  }

  @Test
  void aStatedRefundAboveTheAmountCountsUpToItAndIsPointedOut() {
    ImportPlan plan =
        store.plan(Rows.orders().line("1", "m1", "s1", "10.00", line -> line.refund("12")));
    assertEquals(Money.of("10.00"), plan.counts().refunded());
    assertTrue(points(plan, PlanProblem.REFUND_CAPPED));
  }

  @Test
  void aTextThatTheStoreCannotHoldWholeIsRejected() {
    ImportPlan plan = store.plan(Rows.orders().line("9".repeat(65), "m1", "s", "1.00"));
    Problem problem = plan.rejections(0, 1).getFirst().problems().getFirst();
    assertEquals(PlanProblem.VALUE_TOO_LONG, problem.code());
    assertEquals(List.of(65L, 64L), problem.arguments());
  }

  @Test
  void aQuantityThatTheStoreCannotHoldIsRejected() {
    ImportPlan plan =
        store.plan(Rows.orders().line("1", "m1", "s", "1.00", line -> line.quantity("1e15")));
    assertEquals("exchange.plan.number-out-of-range", plan.counts().rejections().get(0).reason());
  }

  @Test
  void customersOfOrdersHaveNoJoiningTime() {
    Rows rows =
        Rows.orders()
            .line(
                "1",
                "",
                "s",
                "1.00",
                line ->
                    line.by(
                        Rows.person(
                            Map.of(
                                CustomerField.JOINED_AT, "2020-01-01T00:00",
                                CustomerField.REGION, "上海"),
                            Rows.member("m1"))));
    store.bring(rows);
    assertEquals("", store.value("select joined_at from customer"));
    assertEquals("上海", store.value("select region from customer"));
  }

  @Test
  void lineageNamesTheFirstRow() {
    store.bring(Rows.orders().line("0", "", "s", "1").line("1", "m1", "s", "1.00"));
    assertEquals("3", store.value("select row_no from sales_order"));
    assertEquals("3", store.value("select row_no from order_item"));
    assertEquals("3", store.value("select row_no from customer_lineage"));
    assertEquals("1", store.value("select batch_no from customer"));
  }

  @Test
  void productsAreKeptOncePerNumberAndName() {
    store.bring(
        Rows.orders()
            .line("1", "m1", "s1", "1.00")
            .line("2", "m1", "s1", "1.00")
            .line("3", "m1", "s1", "1.00", line -> line.product("other name")));
    assertEquals(2, store.count("product"));
  }

  @Test
  void thePreviewShowsEachChangeInPages() {
    Rows rows = Rows.orders();
    for (int i = 0; i < 25; i++) {
      rows.line("o" + i, "m" + i, "s", "1.00");
    }
    ImportPlan plan = store.plan(rows);
    var all = EnumSet.allOf(PlanAction.class);
    assertEquals(25, plan.changeCount(PlanSubject.ORDER, all));
    assertEquals(25, plan.changeCount(PlanSubject.CUSTOMER, EnumSet.of(PlanAction.CREATE)));
    var page = plan.changes(PlanSubject.ORDER, all, 20, 10);
    assertEquals(5, page.size());
    assertEquals("o20", page.getFirst().label());
    assertEquals(22, page.getFirst().origin().row());
    assertTrue(page.getFirst().fields().stream().anyMatch(field -> field.field().equals("amount")));
  }
}
