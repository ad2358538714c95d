package org.siyu.storage.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.workspace.Folders.wish;
import static org.siyu.storage.workspace.Folders.workspaces;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.CheckProblem;
import org.siyu.core.workspace.CheckReport;
import org.siyu.storage.database.LineIds;

class WorkspaceCheckTest {
  private static final String CUSTOMER = "018f0000-0000-7000-8000-000000000001";
  private static final String NOBODY = "018f0000-0000-7000-8000-000000000099";

  @TempDir Path parent;
  private @Nullable StoredWorkspace workspace;

  @BeforeEach
  void create() {
    workspace = workspaces().create(wish(parent.resolve("team.siyu")));
    run(
        "insert into customer (id, gender, allows_personalised_marketing, created_at, version,"
            + " changed_at, changed_by) values ('"
            + CUSTOMER
            + "', 'unknown', true, timestamp '2026-01-01 00:00:00', 1,"
            + " timestamp '2026-01-01 00:00:00', 'x')");
    run("insert into product values (1, 'sku', 'name')");
    order(1, "purchase", "completed", 1000, 200);
    order(2, "purchase", "cancelled", 5000, 0);
    order(3, "cancellation", "completed", -300, 0);
    item(1, 1, 600);
    item(1, 2, 400);
    item(2, 1, 4999);
  }

  @AfterEach
  void close() {
    open().close();
  }

  private StoredWorkspace open() {
    if (workspace == null) {
      throw new IllegalStateException();
    }
    return workspace;
  }

  private void run(String statement) {
    open().database().write(sql -> sql.execute(statement));
  }

  private static String orderId(int number) {
    return "018f0000-0000-7000-8000-00000000010" + number;
  }

  private void order(int number, String kind, String status, long cents, long refund) {
    run(
        "insert into sales_order (id, source, order_no, customer_id, kind, status, ordered_at,"
            + " amount_cents, refund_cents, content_hash, version, changed_at, changed_by,"
            + " lines_from) values"
            + " ('"
            + orderId(number)
            + "', 's', '%d', '%s', '%s', '%s', timestamp '2026-01-01 00:00:00', %d, %d, 0, 1,"
                .formatted(number, CUSTOMER, kind, status, cents, refund)
            + " timestamp '2026-01-01 00:00:00', 'x', %d)".formatted(number * LineIds.BLOCK));
  }

  private void item(int order, int line, long cents) {
    run(
        "insert into order_item (line_id, product_id, quantity, unit_price, amount_cents) values"
            + " (%d, 1, 1, 1, %d)".formatted(order * LineIds.BLOCK + line, cents));
  }

  private CheckReport check() {
    return open().check().run(Monitor.NONE);
  }

  @Test
  void aSoundStoreIsCountedAndSummed() {
    CheckReport report = check();
    assertEquals(List.of(), report.findings());
    assertTrue(report.isSound());
    Map<String, Long> counts = report.counts();
    assertEquals(1, counts.get("customers"));
    assertEquals(3, counts.get("orders"));
    assertEquals(2, counts.get("purchases"));
    assertEquals(1, counts.get("cancellations"));
    assertEquals(3, counts.get("items"));
    assertEquals(1, counts.get("auditEntries"));
    assertEquals(1000, counts.get("purchasedCents"));
    assertEquals(300, counts.get("cancelledCents"));
    assertEquals(200, counts.get("refundedCents"));
    assertEquals(500, counts.get("netCents"));
    assertEquals(1, counts.get("ordersApartFromItems"));
    assertEquals("members", counts.keySet().iterator().next());
  }

  @Test
  void orphansAreFoundByTableAndColumn() {
    run("set referential_integrity false");
    run("update sales_order set customer_id = '" + NOBODY + "' where order_no = '2'");
    run(
        "update order_item set product_id = 77 where mod(line_id, %d) = 2"
            .formatted(LineIds.BLOCK));
    run("update sales_order set batch_no = 5 where order_no = '1'");
    List<List<Object>> found =
        check().findings().stream()
            .filter(finding -> finding.code() == CheckProblem.ORPHANS)
            .map(finding -> finding.arguments())
            .toList();
    assertEquals(3, found.size(), found::toString);
    assertTrue(found.contains(List.of("sales_order", "customer_id", 1L)));
    assertTrue(found.contains(List.of("order_item", "product_id", 1L)));
    assertTrue(found.contains(List.of("sales_order", "batch_no", 1L)));
  }

  @Test
  void aChangedAuditEntryIsFound() {
    run("update audit_entry set actor = 'nobody'");
    assertEquals(CheckProblem.AUDIT_TAMPERED, check().findings().getFirst().code());
  }

  @Test
  void linesWithoutOrderAreFound() {
    run("update order_item set line_id = line_id + 9 * %d".formatted(LineIds.BLOCK));
    assertEquals(List.of(Problem.of(CheckProblem.LINES_WITHOUT_ORDER, 3L)), check().findings());
  }

  @Test
  void anOrderThatIsNoLongerWhereItsLinesAreIsFound() {
    run("update sales_order set lines_from = lines_from + 1 where order_no = '1'");
    assertEquals(CheckProblem.LINES_WITHOUT_ORDER, check().findings().getFirst().code());
  }

  @Test
  void refundsThatExceedTheirOrderAreFound() {
    run(
        "insert into refund (id, order_id, refund_no, amount_cents) values ('%s', '%s', 'r', 201)"
            .formatted(NOBODY, orderId(1)));
    assertEquals(CheckProblem.REFUNDS_EXCEED_ORDER, check().findings().getFirst().code());
  }
}
