package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerMergeService;
import org.siyu.core.customers.MergeRecord;
import org.siyu.core.exchange.planning.PlanCounts;
import org.siyu.core.shared.Ids;
import org.siyu.storage.customers.JooqCustomerMergeRepository;
import org.siyu.storage.customers.JooqCustomerRepository;

/// Files that are imported again after two of their customers were merged.
class MergedCustomersTest {
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

  private static Rows customers() {
    return Rows.customers()
        .customer(Rows.named("甲", Rows.wecom("wm1")))
        .customer(Rows.named("甲", Rows.phone("13800000001")));
  }

  private static Rows orders() {
    Rows orders = Rows.orders();
    for (int order = 0; order < 3; order++) {
      orders.line("o" + order, "m1", "s" + order, "1.50");
    }
    return orders.line("o9", "m2", "s1", "2.00");
  }

  private CustomerMergeService merges() {
    return new CustomerMergeService(
        new JooqCustomerRepository(store.database),
        new JooqCustomerMergeRepository(store.database),
        (_, _, _, _) -> {},
        Ids.system(),
        () -> "editor",
        Clock.systemUTC());
  }

  private MergeRecord merge(String survivorKey, String mergedKey) {
    CustomerMergeService merges = merges();
    return merges.merge(merges.preview(owner(survivorKey), owner(mergedKey)).proposal());
  }

  private CustomerId owner(String key) {
    return new CustomerId(
        store.database.read(
            sql ->
                sql.fetchSingle(
                        "select customer_id from customer_identity where identity_value = ?", key)
                    .get(0, UUID.class)));
  }

  private PlanCounts again(Supplier<Rows> file) {
    return store.bring(file.get()).counts();
  }

  @Test
  void theSameFileFindsTheMergedCustomerByEitherKey() {
    store.bring(customers());
    merge("wm1", "13800000001");
    PlanCounts counts = again(MergedCustomersTest::customers);
    assertEquals(0, counts.customerActions().created());
    assertEquals(1, store.count("customer"));
    assertEquals(owner("wm1"), owner("13800000001"));
  }

  @Test
  void ordersOfTheMergedCustomerStayWithTheSurvivor() {
    store.bring(orders());
    merge("m1", "m2");
    PlanCounts counts = again(MergedCustomersTest::orders);
    assertEquals(0, counts.orderActions().created());
    assertEquals(0, counts.orderActions().updated());
    assertEquals(4, store.count("sales_order"));
    assertEquals(1, store.count("customer"));
  }

  @Test
  void afterTheUndoEachIsFoundAgain() {
    store.bring(orders());
    MergeRecord merge = merge("m1", "m2");
    merges().undo(merge.id());
    PlanCounts counts = again(MergedCustomersTest::orders);
    assertEquals(0, counts.orderActions().created());
    assertEquals(0, counts.orderActions().updated());
    assertEquals(2, store.count("customer"));
  }
}
