package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.planning.FieldPolicy;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.ImportResult;
import org.siyu.core.exchange.planning.PlanProblem;
import org.siyu.core.exchange.planning.UndoResult;
import org.siyu.core.exchange.planning.UpdatePolicy;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

class CommitAndUndoTest {
  private static final ImportOptions OVERWRITE =
      ImportOptions.DEFAULT.with(UpdatePolicy.all(FieldPolicy.OVERWRITE));
  private static final List<String> TABLES =
      List.of(
          "customer",
          "customer_identity",
          "customer_attribute",
          "customer_contact",
          "customer_tag",
          "consent",
          "customer_lineage",
          "sales_order",
          "order_item",
          "refund",
          "interaction");

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

  private static Rows many(int lines) {
    Rows rows = Rows.orders();
    for (int i = 0; i < lines; i++) {
      rows.line("o" + i / 4, "m" + i / 20, "s" + i % 50, "1.50");
    }
    return rows;
  }

  private PlanProblem problemOf(Runnable work) {
    ProblemException thrown = assertThrows(ProblemException.class, work::run);
    return (PlanProblem) thrown.problem().code();
  }

  private void assertNothingIsThere() {
    for (String table : TABLES) {
      assertEquals(0, store.count(table), table);
    }
  }

  @Test
  void theResultAndTheStoreCountWhatThePlanCounted() {
    Rows rows = many(1_000).line("x", "", "s", "1.00").refund("o1", "r", "2.00");
    ImportPlan plan = store.plan(rows);
    ImportResult result = store.service.commit(plan, "analyst", Monitor.NONE);
    assertEquals(plan.counts(), result.counts());
    assertEquals(plan.counts().customers(), store.count("customer"));
    assertEquals(plan.counts().orders(), store.count("sales_order"));
    assertEquals(plan.counts().items(), store.count("order_item"));
    assertEquals(plan.counts().products(), store.count("product"));
    assertEquals(
        Long.toString(plan.counts().linesRejected()),
        store.value("select sum(line_count) from import_rejection"));
    assertEquals(
        plan.counts().net().cents(),
        Long.parseLong(store.value("select sum(amount_cents - refund_cents) from sales_order")));
    assertEquals(List.of(AuditAction.IMPORT_COMMITTED), store.audited);
  }

  @Test
  void anImportAndItsEntryInTheAuditLogAreOneTransaction() {
    store.isAuditFailing = true;
    assertThrows(IllegalStateException.class, () -> store.bring(many(40)));
    assertNothingIsThere();
    assertEquals(0, store.count("audit_entry"));
    store.isAuditFailing = false;
    int batch = store.bring(many(40)).batchNo();
    assertEquals(1, store.count("audit_entry"));

    store.isAuditFailing = true;
    assertThrows(IllegalStateException.class, () -> store.service.undo(batch, "analyst"));
    assertEquals(40, store.count("order_item"));
    assertEquals(1, store.count("audit_entry"));
    store.isAuditFailing = false;
    store.service.undo(batch, "analyst");
    assertEquals(2, store.count("audit_entry"));
  }

  @Test
  void rejectedRowsAreReadBackWithCellsReasonAndPlace() {
    Rows rows = many(4).line("x", "", "s", "1.00");
    int batch = store.bring(rows).batchNo();
    RejectedRow row = store.service.rejections(batch).getFirst();
    assertEquals(List.of("cells of row", "6"), row.cells());
    assertEquals(6, row.origin().row());
    assertEquals("exchange.plan.order-without-customer", row.problems().getFirst().code().key());
    assertEquals(List.of("x"), row.problems().getFirst().arguments());
    assertEquals("rows.xlsx", row.problems().getFirst().place().file());
    assertEquals("Sheet1", row.problems().getFirst().place().sheet());
  }

  @Test
  void batchesAreListedTheLatestFirst() {
    store.bring(many(4));
    store.bring(many(8));
    List<ImportBatch> batches = store.service.batches();
    assertEquals(List.of(2, 1), batches.stream().map(ImportBatch::batchNo).toList());
    assertEquals(8, batches.getFirst().linesRead());
    assertEquals(List.of("rows.xlsx"), batches.getFirst().files());
    assertEquals("analyst", batches.getFirst().importedBy());
    assertEquals(1, batches.getFirst().actions().created());
  }

  @Test
  void aPlanMadeBeforeTheStoreChangedIsOutdatedAndWritesNothing() {
    ImportPlan plan = store.plan(many(4));
    store.bring(many(8));
    assertEquals(
        PlanProblem.PLAN_OUTDATED,
        problemOf(() -> store.service.commit(plan, "analyst", Monitor.NONE)));
    assertEquals(1, store.count("import_batch"));
  }

  @Test
  void aPlanIsNotCommittedTwice() {
    ImportPlan plan = store.plan(many(4));
    store.service.commit(plan, "analyst", Monitor.NONE);
    assertEquals(
        PlanProblem.PLAN_OUTDATED,
        problemOf(() -> store.service.commit(plan, "analyst", Monitor.NONE)));
  }

  @Test
  void aCancelledCommitLeavesNothing() {
    ImportPlan plan = store.plan(many(20_000));
    Monitor cancelling =
        new Monitor() {
          private boolean isLate;

          @Override
          public void progress(String step, long done, long total) {
            isLate = done > 10_000;
          }

          @Override
          public boolean isCancelled() {
            return isLate;
          }
        };
    assertThrows(CancelledException.class, () -> store.service.commit(plan, "analyst", cancelling));
    assertNothingIsThere();
    assertEquals(0, store.count("import_batch"));
    store.service.commit(plan, "analyst", Monitor.NONE);
    assertEquals(20_000, store.count("order_item"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading", "import.match", "import.compare", "import.write"})
  void anImportCancelledInAnyPhaseLeavesNothing(String phase) throws Exception {
    ImportKit kit = new ImportKit(folder);
    Object[][] cells = new Object[6_001][];
    cells[0] = ImportKit.header("订单编号, 会员号, 下单时间, 商品名称, 商品金额");
    for (int i = 1; i < cells.length; i++) {
      cells[i] = ImportKit.row("A" + i / 3, "m" + i / 12, "2024-05-06", "面膜", "10");
    }
    DraftSource source = kit.drafts(kit.csv("UTF-8", ',', cells));
    Monitor cancelling =
        new Monitor() {
          private boolean isThere;

          @Override
          public void progress(String step, long done, long total) {
            isThere |= step.equals(phase);
          }

          @Override
          public boolean isCancelled() {
            return isThere;
          }
        };
    assertThrows(
        CancelledException.class,
        () ->
            store.service.commit(
                store.service.plan(source, ImportOptions.DEFAULT, cancelling),
                "analyst",
                cancelling));
    assertNothingIsThere();
    assertEquals(0, store.count("import_batch") + store.count("audit_entry"));
    assertEquals(6_000, store.bring(source).counts().items());
  }

  @Test
  void aCancelledPlanEndsWithinAThousandRows() {
    long[] rows = {0};
    Rows source = many(5_000);
    Monitor cancelling =
        new Monitor() {
          @Override
          public void progress(String step, long done, long total) {}

          @Override
          public boolean isCancelled() {
            return ++rows[0] > 2;
          }
        };
    assertThrows(
        CancelledException.class,
        () -> store.service.plan(source, ImportOptions.DEFAULT, cancelling));
  }

  @Test
  void undoTakesAwayAllThatABatchCreated() {
    Rows rows = many(200).refund("o1", "r", "2.00");
    int batch = store.bring(rows).batchNo();
    UndoResult result = store.service.undo(batch, "analyst");
    assertEquals(10, result.customersRemoved());
    assertEquals(50, result.ordersRemoved());
    assertEquals(0, result.keptCount());
    assertNothingIsThere();
    assertTrue(store.service.batches().getFirst().undoneAt().isPresent());
    assertEquals(AuditAction.IMPORT_UNDONE, store.audited.getLast());
  }

  @Test
  void anUndoneFileCanBeImportedAgain() {
    store.service.undo(store.bring(many(200)).batchNo(), "analyst");
    assertEquals(50, store.bring(many(200)).counts().orderActions().created());
    assertEquals(200, store.count("order_item"));
  }

  private static Rows named(String nickname, String region) {
    return Rows.customers()
        .customer(
            Rows.person(
                Map.of(CustomerField.NICKNAME, nickname, CustomerField.REGION, region),
                Rows.phone("13800000001")));
  }

  @Test
  void undoPutsChangedFieldsBackExceptThoseEditedSince() {
    store.bring(named("旧", "上海"));
    int batch = store.bring(named("新", "北京"), OVERWRITE).batchNo();
    store.execute("update customer set region = '广州', version = version + 1");
    UndoResult result = store.service.undo(batch, "analyst");
    assertEquals("旧", store.value("select nickname from customer"));
    assertEquals("广州", store.value("select region from customer"));
    assertEquals(1, result.changesRestored());
    assertEquals("region", result.kept().getFirst().field());
    assertEquals(UndoResult.Reason.EDITED, result.kept().getFirst().reason());
  }

  @Test
  void undoPutsTheOwnerBack() {
    store.bring(
        Rows.customers()
            .customer(Rows.person(Map.of(CustomerField.OWNER, "张三"), Rows.phone("13800000001"))));
    int batch =
        store
            .bring(
                Rows.customers()
                    .customer(
                        Rows.person(Map.of(CustomerField.OWNER, "李四"), Rows.phone("13800000001"))),
                OVERWRITE)
            .batchNo();
    store.service.undo(batch, "analyst");
    assertEquals(
        "张三", store.value("select m.name from customer c join member m on m.id = c.owner_id"));
  }

  @Test
  void aCustomerEditedSinceStaysAndIsNamed() {
    int batch = store.bring(named("甲", "上海")).batchNo();
    store.execute("update customer set notes = 'x', version = version + 1");
    UndoResult result = store.service.undo(batch, "analyst");
    assertEquals(0, result.customersRemoved());
    assertEquals("甲", result.kept().getFirst().label());
    assertEquals(1, store.count("customer"));
    assertEquals(1, store.count("customer_identity"));
  }

  @Test
  void aCustomerWithOrdersOfALaterImportStays() {
    int batch =
        store.bring(Rows.customers().customer(Rows.named("甲", Rows.member("m0")))).batchNo();
    store.bring(many(4));
    UndoResult result = store.service.undo(batch, "analyst");
    assertEquals(UndoResult.Reason.IN_USE, result.kept().getFirst().reason());
    assertEquals(1, store.count("customer"));
    assertEquals(1, store.count("sales_order"));
  }

  @Test
  void undoTakesBackWhatWasAddedToAKnownOrder() {
    store.bring(Rows.orders().line("1", "m1", "s1", "9.00", line -> line.status(OrderStatus.PAID)));
    Rows more =
        Rows.orders()
            .line("1", "m1", "s1", "9.00", line -> line.status(OrderStatus.COMPLETED))
            .line("1", "m1", "s2", "1.00", line -> line.status(OrderStatus.COMPLETED))
            .refund("1", "r", "4.00");
    store.service.undo(store.bring(more).batchNo(), "analyst");
    assertEquals("900", store.value("select amount_cents from sales_order"));
    assertEquals("0", store.value("select refund_cents from sales_order"));
    assertEquals("paid", store.value("select status from sales_order"));
    assertEquals(1, store.count("order_item"));
    assertEquals(0, store.count("refund"));
    assertFalse(store.plan(more).isEmpty());
  }

  @Test
  void replacedLinesComeBack() {
    store.bring(Rows.orders().line("1", "m1", "s1", "9.00").line("1", "m1", "s2", "1.00"));
    Rows other = Rows.orders().line("1", "m1", "s3", "7.00");
    ImportOptions taking = ImportOptions.DEFAULT;
    for (var conflict : store.plan(other).conflicts()) {
      taking = taking.choosing(conflict, org.siyu.core.exchange.planning.ConflictChoice.TAKE_FILE);
    }
    int batch = store.bring(other, taking).batchNo();
    assertEquals(1, store.count("order_item"));
    store.service.undo(batch, "analyst");
    assertEquals(2, store.count("order_item"));
    assertEquals("1000", store.value("select amount_cents from sales_order"));
  }

  @Test
  void batchesAreUndoneOneAfterTheOther() {
    int first =
        store
            .bring(
                Rows.orders().line("1", "m1", "s", "9.00", line -> line.status(OrderStatus.PAID)))
            .batchNo();
    int second =
        store
            .bring(
                Rows.orders()
                    .line("1", "m1", "s", "9.00", line -> line.status(OrderStatus.SHIPPED)))
            .batchNo();
    store.service.undo(second, "analyst");
    UndoResult result = store.service.undo(first, "analyst");
    assertEquals(0, result.keptCount());
    assertNothingIsThere();
  }

  @Test
  void anUndoIsRefusedTwiceAndTooLateAndForUnknownBatches() {
    int batch = store.bring(many(4)).batchNo();
    assertEquals(PlanProblem.UNKNOWN_BATCH, problemOf(() -> store.service.undo(99, "analyst")));
    var late = store.serviceAt(ImportFixture.NOW.plus(Duration.ofDays(31)));
    assertEquals(PlanProblem.UNDO_TOO_LATE, problemOf(() -> late.undo(batch, "analyst")));
    store.service.undo(batch, "analyst");
    assertEquals(PlanProblem.ALREADY_UNDONE, problemOf(() -> store.service.undo(batch, "analyst")));
  }
}
