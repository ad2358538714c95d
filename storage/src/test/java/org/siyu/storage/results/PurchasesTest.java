package org.siyu.storage.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.results.OrderCredits;
import org.siyu.core.shared.Monitor;

class PurchasesTest {
  @TempDir Path folder;
  private ResultStore store;
  private UUID customer;
  private int lines;

  @BeforeEach
  void open() {
    store = new ResultStore(folder);
    customer = customer(ResultStore.NOON.minusDays(100));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private UUID customer(LocalDateTime joined) {
    UUID id = store.ids.next();
    store.database.write(
        sql ->
            sql.execute(
                """
                insert into customer (id, gender, joined_at, allows_personalised_marketing,
                  created_at, version, changed_at, changed_by)
                values (?, 'unknown', ?, true, ?, 1, ?, 'test')
                """,
                id,
                joined,
                joined,
                joined));
    return id;
  }

  private void order(UUID of, String kind, String status, LocalDateTime at, long cents, long back) {
    store.database.write(
        sql ->
            sql.execute(
                """
                insert into sales_order (id, source, order_no, customer_id, kind, status,
                  ordered_at, paid_at, amount_cents, refund_cents, content_hash, lines_from,
                  version, changed_at, changed_by)
                values (?, 'test', ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 1, ?, 'test')
                """,
                store.ids.next(),
                store.ids.next().toString(),
                of,
                kind,
                status,
                at,
                at,
                cents,
                back,
                ++lines * 1_048_576L,
                at));
  }

  @Test
  void ordersOfTheStoreCountOnceTheyArePaidAndLessWhatWasGivenBack() {
    ContentItem item = store.item("早安", "moments", ResultStore.NOON);
    LocalDateTime after = ResultStore.NOON.plusHours(2);
    order(customer, "purchase", "completed", after, 10_000, 2_500);
    order(customer, "purchase", "cancelled", after, 10_000, 0);
    order(customer, "purchase", "pending", after, 10_000, 0);
    order(customer, "cancellation", "completed", after, -10_000, 0);
    order(customer(after), "purchase", "paid", after.plusHours(1), 700, 0);
    OrderCredits credits = store.results.credits(List.of(ContentRow.of(item)), 3, Monitor.NONE);
    assertEquals(2, credits.orders());
    assertEquals(new OrderCredits.Credit(1, 1, 7_500), credits.of(item.id()));
  }
}
