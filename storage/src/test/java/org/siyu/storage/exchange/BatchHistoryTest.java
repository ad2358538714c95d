package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.exchange.planning.ImportBatchDetails;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.ImportResult;
import org.siyu.core.exchange.planning.NoticeCount;
import org.siyu.core.exchange.planning.PlanAction;
import org.siyu.core.exchange.planning.PlanProblem;
import org.siyu.core.exchange.planning.PlanSubject;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

/// What is kept of imports, for looking at them later.
class BatchHistoryTest {
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

  @Test
  void aBatchTellsLaterWhatItsPlanToldBefore() {
    ImportPlan plan =
        store.plan(
            Rows.orders()
                .line("o1", "m1", "s1", "3.00")
                .line("o2", "m2", "s1", "4.50")
                .line("o3", "", "s1", "9.00")
                .refund("o1", "r1", "1.00"));
    ImportResult result = store.service.commit(plan, "analyst", Monitor.NONE);
    ImportBatchDetails details = store.service.details(result.batchNo());
    assertEquals(plan.counts().rejections(), details.rejections());
    assertEquals(plan.counts().customerActions(), details.customers());
    assertEquals(plan.counts().orderActions(), details.orders());
    assertEquals(plan.counts().purchased(), details.sums().purchased());
    assertEquals(plan.counts().refunded(), details.sums().refunded());
    assertEquals(plan.counts().net(), details.sums().net());
    ReadSheet sheet = details.sheets().getFirst();
    assertEquals(List.of("a", "b"), sheet.headers());
    assertEquals("Sheet1", sheet.sheetName());
    assertEquals("rows.xlsx", sheet.file().toString());
  }

  @Test
  void noticesAreKeptByKindWithTheFirstOfThem() {
    ImportPlan plan =
        store.plan(
            Rows.orders()
                .line("o1", "m1", "s1", "3.00")
                .refund("o1", "r1", "3.00")
                .line("o2", "m1", "s1", "3.00")
                .line("o2", "", "s2", "1.00"));
    assertFalse(plan.notices().isEmpty());
    int batch = store.service.commit(plan, "analyst", Monitor.NONE).batchNo();
    List<NoticeCount> kept = store.service.details(batch).notices();
    List<NoticeCount> planned = NoticeCount.of(plan.notices());
    assertEquals(planned.size(), kept.size());
    assertEquals(planned.getFirst().first().code().key(), kept.getFirst().first().code().key());
    assertEquals(
        planned.getFirst().first().arguments().toString(),
        kept.getFirst().first().arguments().toString());
    assertEquals(planned.getFirst().count(), kept.getFirst().count());
  }

  @Test
  void aBatchCanBeUndoneForThirtyDaysAndOnce() {
    int number = store.bring(Rows.orders().line("o1", "m1", "s1", "3.00")).batchNo();
    ImportBatch batch = store.service.batches().getFirst();
    assertTrue(store.service.canUndo(batch));
    assertFalse(store.serviceAt(ImportFixture.NOW.plus(Duration.ofDays(31))).canUndo(batch));
    store.service.undo(number, "analyst");
    assertFalse(store.service.canUndo(store.service.batches().getFirst()));
    assertTrue(store.service.details(number).batch().undoneAt().isPresent());
  }

  @Test
  void anUnknownBatchIsSaidToBeUnknown() {
    ProblemException thrown = assertThrows(ProblemException.class, () -> store.service.details(7));
    assertEquals(PlanProblem.UNKNOWN_BATCH, thrown.problem().code());
  }

  @Test
  void aCustomerWithoutANameIsKnownByTheStrongestKey() {
    ImportPlan plan = store.plan(Rows.customers().customer(Rows.person(Rows.phone("13800138000"))));
    assertEquals(
        "13800138000",
        plan.changes(PlanSubject.CUSTOMER, EnumSet.allOf(PlanAction.class), 0, 1)
            .getFirst()
            .label());
  }
}
