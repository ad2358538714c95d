package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.siyu.core.shared.Money;
import org.siyu.storage.database.TableStamps;

class OrderUpdateTest {
  private static final List<String> ORDERS_GO_TO =
      List.of("customer", "customer_identity", "product", "sales_order", "order_item", "refund");

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

  private ImportOptions takingAll(Rows rows) {
    ImportOptions options = ImportOptions.DEFAULT;
    for (var conflict : store.plan(rows).conflicts()) {
      options = options.choosing(conflict, ConflictChoice.TAKE_FILE);
    }
    return options;
  }

  private String order(String column) {
    return store.value("select " + column + " from sales_order");
  }

  private static Rows two() {
    return Rows.orders().line("1", "m1", "s1", "10.00").line("1", "m1", "s2", "5.00");
  }

  @Test
  void theSameFileAgainChangesNothingAndWritesOnlyItsRecord() {
    store.bring(two());
    ImportPlan again = store.plan(two());
    assertTrue(again.isEmpty());
    PlanCounts counts = store.bring(two()).counts();
    assertEquals(0, counts.actions().created());
    assertEquals(0, counts.actions().updated());
    assertEquals(1, counts.orderActions().unchanged());
    assertEquals(1, counts.customerActions().unchanged());
    assertEquals(2, store.count("order_item"));
    assertEquals(0, store.count("import_change"));
    assertEquals(1, store.count("customer_lineage"));
    assertEquals("1", order("version"));
    assertEquals(2, store.count("import_batch"));
  }

  @Test
  void theSameLinesInAnotherOrderAreTheSameOrder() {
    store.bring(two());
    Rows turned = Rows.orders().line("1", "m1", "s2", "5.00").line("1", "m1", "s1", "10.00");
    assertEquals(1, store.plan(turned).counts().orderActions().unchanged());
  }

  @Test
  void anExportWithFewerLinesOfAKnownOrderChangesNothing() {
    store.bring(two());
    assertTrue(store.plan(Rows.orders().line("1", "m1", "s2", "5.00")).isEmpty());
  }

  @Test
  void linesThatAKnownOrderLacksAreAdded() {
    store.bring(Rows.orders().line("1", "m1", "s1", "10.00"));
    PlanCounts counts = store.bring(two()).counts();
    assertEquals(1, counts.orderActions().updated());
    assertEquals(2, store.count("order_item"));
    assertEquals("1500", order("amount_cents"));
    assertEquals("2", store.value("select max(mod(line_id, 1048576)) from order_item"));
    assertTrue(store.plan(two()).isEmpty());
  }

  @Test
  void aSecondIdenticalLineIsOneMore() {
    store.bring(Rows.orders().line("1", "m1", "s1", "10.00"));
    store.bring(Rows.orders().line("1", "m1", "s1", "10.00").line("1", "m1", "s1", "10.00"));
    assertEquals(2, store.count("order_item"));
    assertEquals("2000", order("amount_cents"));
  }

  @Test
  void contradictingLinesAreAConflictAndTheStoreIsKept() {
    store.bring(two());
    Rows other = Rows.orders().line("1", "m1", "s1", "10.00").line("1", "m1", "s2", "7.00");
    ImportPlan plan = store.plan(other);
    assertEquals(ConflictKind.ORDER_LINES, plan.conflicts().getFirst().kind());
    assertTrue(plan.isEmpty());
    store.bring(other);
    assertEquals("1500", order("amount_cents"));
  }

  @Test
  void contradictingLinesCanBeTakenFromTheFile() {
    store.bring(two());
    Rows other = Rows.orders().line("1", "m1", "s1", "10.00").line("1", "m1", "s3", "7.00");
    store.bring(other, takingAll(other));
    assertEquals("1700", order("amount_cents"));
    assertEquals(2, store.count("order_item"));
    assertTrue(store.plan(other).isEmpty());
  }

  @Test
  void subOrderNumbersTellLinesOfPartialExportsApart() {
    store.bring(
        Rows.orders()
            .line("1", "m1", "s1", "10.00", line -> line.sub("1-1"))
            .line("1", "m1", "s2", "5.00", line -> line.sub("1-2")));
    Rows later =
        Rows.orders()
            .line("1", "m1", "s2", "5.00", line -> line.sub("1-2"))
            .line("1", "m1", "s3", "2.00", line -> line.sub("1-3"));
    ImportPlan plan = store.plan(later);
    assertEquals(0, plan.conflicts().size());
    store.bring(later);
    assertEquals(3, store.count("order_item"));
    assertEquals("1700", order("amount_cents"));
  }

  @Test
  void overlappingFilesOfOneImportDoNotDouble() {
    Rows rows =
        Rows.orders()
            .file("january.csv")
            .line("1", "m1", "s1", "10.00")
            .line("2", "m1", "s1", "3.00")
            .file("february.csv")
            .line("2", "m1", "s1", "3.00")
            .line("3", "m2", "s1", "4.00");
    PlanCounts counts = store.bring(rows).counts();
    assertEquals(3, counts.orders());
    assertEquals(3, counts.items());
    assertEquals(Money.of("17.00"), counts.purchased());
    assertEquals(3, store.count("order_item"));
    assertTrue(store.plan(rows).isEmpty());
  }

  @Test
  void aLaterFileAddsTheLinesThatAnEarlierOneLacks() {
    Rows rows =
        Rows.orders()
            .file("a.csv")
            .line("1", "m1", "s1", "10.00")
            .file("b.csv")
            .line("1", "m1", "s1", "10.00")
            .line("1", "m1", "s2", "5.00");
    assertEquals(Money.of("15.00"), store.bring(rows).counts().purchased());
  }

  @Test
  void filesThatContradictEachOtherAreAConflict() {
    Rows rows =
        Rows.orders()
            .file("a.csv")
            .line("1", "m1", "s1", "10.00")
            .file("b.csv")
            .line("1", "m1", "s1", "11.00");
    ImportPlan plan = store.plan(rows);
    assertEquals(ConflictKind.ORDER_LINES, plan.conflicts().getFirst().kind());
    assertEquals(Money.of("10.00"), plan.counts().purchased());
    ImportPlan taken = store.plan(rows, takingAll(rows));
    assertEquals(Money.of("11.00"), taken.counts().purchased());
  }

  @Test
  void aLaterStatusUpdatesTheOrder() {
    store.bring(Rows.orders().line("1", "m1", "s", "9.00", line -> line.status(OrderStatus.PAID)));
    Rows shipped =
        Rows.orders().line("1", "m1", "s", "9.00", line -> line.status(OrderStatus.COMPLETED));
    PlanCounts counts = store.bring(shipped).counts();
    assertEquals(1, counts.orderActions().updated());
    assertEquals("completed", order("status"));
    assertEquals("2", order("version"));
  }

  @Test
  void anEarlierStatusIsAConflict() {
    store.bring(
        Rows.orders().line("1", "m1", "s", "9.00", line -> line.status(OrderStatus.COMPLETED)));
    Rows older = Rows.orders().line("1", "m1", "s", "9.00", line -> line.status(OrderStatus.PAID));
    assertEquals(ConflictKind.ORDER_STATUS, store.plan(older).conflicts().getFirst().kind());
    store.bring(older);
    assertEquals("completed", order("status"));
    store.bring(older, takingAll(older));
    assertEquals("paid", order("status"));
  }

  @Test
  void anOrderThatNowBelongsToSomebodyElseIsAConflict() {
    store.bring(Rows.orders().line("1", "m1", "s", "9.00"));
    Rows other = Rows.orders().line("1", "m2", "s", "9.00");
    ImportPlan plan = store.plan(other);
    assertEquals(ConflictKind.ORDER_OF_ANOTHER, plan.conflicts().getFirst().kind());
    store.bring(other);
    assertEquals(1, store.count("customer"));
    store.bring(other, takingAll(other));
    assertEquals(
        "m2",
        store.value(
            "select i.identity_value from sales_order o"
                + " join customer_identity i on i.customer_id = o.customer_id"));
  }

  @Test
  void anotherAmountForTheSameLinesIsAConflict() {
    store.bring(Rows.orders().line("1", "m1", "s", "9.00", line -> line.orderAmount("9.00")));
    Rows other = Rows.orders().line("1", "m1", "s", "9.00", line -> line.orderAmount("8.00"));
    assertEquals(ConflictKind.ORDER_AMOUNT, store.plan(other).conflicts().getFirst().kind());
    store.bring(other, takingAll(other));
    assertEquals("800", order("amount_cents"));
  }

  @Test
  void anUnpaidOrderTakesTheAmountThatWasPaid() {
    store.bring(
        Rows.orders()
            .line(
                "1",
                "m1",
                "s",
                "9.00",
                line -> line.orderAmount("9.00").status(OrderStatus.PENDING)));
    Rows paid =
        Rows.orders()
            .line(
                "1", "m1", "s", "9.00", line -> line.orderAmount("8.00").status(OrderStatus.PAID));
    assertEquals(0, store.plan(paid).conflicts().size());
    store.bring(paid);
    assertEquals("800", order("amount_cents"));
    assertEquals("paid", order("status"));
  }

  @Test
  void aKnownOrderNeedsNoCustomerToBeUpdated() {
    store.bring(Rows.orders().line("1", "m1", "s", "9.00", line -> line.status(OrderStatus.PAID)));
    Rows anonymous =
        Rows.orders().line("1", "", "s", "9.00", line -> line.status(OrderStatus.SHIPPED));
    assertEquals(0, store.bring(anonymous).counts().linesRejected());
    assertEquals("shipped", order("status"));
  }

  @Test
  void refundsReduceTheirOrder() {
    Rows rows =
        Rows.orders()
            .line("1", "m1", "s", "9.00")
            .refund("1", "r1", "4.00")
            .refund("1", "r2", "1.00");
    PlanCounts counts = store.bring(rows).counts();
    assertEquals(Money.of("5.00"), counts.refunded());
    assertEquals(Money.of("4.00"), counts.net());
    assertEquals(2, store.count("refund"));
    assertEquals("partly-refunded", order("status"));
    assertTrue(store.plan(rows).isEmpty());
  }

  @Test
  void aRefundFileUpdatesKnownOrdersAndDoesNotMoveThemBackAgain() {
    Rows orders =
        Rows.orders().line("1", "m1", "s", "9.00", line -> line.status(OrderStatus.COMPLETED));
    store.bring(orders);
    PlanCounts counts = store.bring(Rows.orders().refund("1", "r1", "9.00")).counts();
    assertEquals(1, counts.orderActions().updated());
    assertEquals("refunded", order("status"));
    assertEquals("900", order("refund_cents"));
    assertTrue(store.plan(Rows.orders().refund("1", "r1", "9.00")).isEmpty());
    ImportPlan again = store.plan(orders);
    assertEquals(0, again.conflicts().size());
    assertTrue(again.isEmpty());
  }

  @Test
  void theSumsOfAFileOfRefundsAreWhatIsInItEachOnce() {
    store.bring(
        Rows.orders()
            .line("1", "m1", "s", "9.00")
            .refund("1", "r0", "1.00")
            .line("2", "m1", "s", "5.00"));
    Rows file = Rows.orders().refund("1", "r1", "4.00").refund("1", "r1", "4.00");
    file.refund("2", "r2", "2.00").refund("2", "r3", "9.00");
    PlanCounts planned = store.plan(file).counts();
    assertEquals(Money.of("6.00"), planned.refunded());
    assertEquals(Money.of("-6.00"), planned.net());
    assertEquals(1, planned.linesRejected());
    store.bring(file);
    assertEquals(Money.of("6.00"), store.plan(file).counts().refunded(), "it is there already");
    assertEquals(
        Money.ZERO, store.plan(Rows.orders().refund("9", "r9", "1.00")).counts().refunded());
  }

  @Test
  void aRefundOfAnUnknownOrderIsRejected() {
    ImportPlan plan = store.plan(Rows.orders().refund("nowhere", "r1", "9.00"));
    assertEquals("exchange.plan.unknown-order", plan.counts().rejections().get(0).reason());
    assertEquals(1, plan.counts().rejections().get(0).orders());
  }

  @Test
  void aRefundAboveTheAmountIsRejected() {
    Rows rows =
        Rows.orders()
            .line("1", "m1", "s", "9.00")
            .refund("1", "r1", "8.00")
            .refund("1", "r2", "2.00");
    ImportPlan plan = store.plan(rows);
    assertEquals("exchange.plan.refund-above-amount", plan.counts().rejections().get(0).reason());
    assertEquals(Money.of("8.00"), plan.counts().refunded());
  }

  @Test
  void aKnownRefundWithAnotherAmountIsAConflict() {
    store.bring(Rows.orders().line("1", "m1", "s", "9.00").refund("1", "r1", "4.00"));
    Rows other = Rows.orders().refund("1", "r1", "5.00");
    assertEquals(ConflictKind.REFUND_AMOUNT, store.plan(other).conflicts().getFirst().kind());
    store.bring(other, takingAll(other));
    assertEquals("500", store.value("select amount_cents from refund"));
    assertEquals("500", order("refund_cents"));
  }

  @Test
  void importingAgainWritesNothingToTheTables() {
    Rows rows = Rows.orders();
    for (int i = 0; i < 20_000; i++) {
      rows.line("o" + i / 5, "m" + i / 40, "sku" + i % 700, "1.25");
    }
    store.bring(rows);
    Optional<String> before = stamps();
    PlanCounts counts = store.bring(rows).counts();
    assertEquals(0, counts.actions().created() + counts.actions().updated());
    assertTrue(before.isPresent());
    assertEquals(before, stamps());
  }

  private Optional<String> stamps() {
    return store.database.read(sql -> TableStamps.of(sql, ORDERS_GO_TO));
  }
}
