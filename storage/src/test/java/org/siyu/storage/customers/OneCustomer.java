package org.siyu.storage.customers;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.CustomerId;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.LineIds;

/// One customer in a store, with what a test says of them.
final class OneCustomer {
  static final CustomerId ID = new CustomerId(new UUID(1, 1));

  private static final LocalDateTime NOW = ManyCustomers.NOW;

  private final Database database;
  private int count;

  OneCustomer(Database database) {
    this.database = database;
  }

  /// Known by a phone and otherwise blank; 小李 is a member.
  void create() {
    insert("member", new UUID(2, 1), "小李", "operator", "li", true, 1, NOW, "test");
    insert(
        "customer",
        ID.value(),
        "小云",
        null,
        "unknown",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        true,
        null,
        NOW,
        1,
        NOW,
        "test",
        null,
        null,
        null);
    insert("customer_identity", "phone", "13800001234", ID.value(), null);
  }

  UUID order(String no, String kind, String status, String at, long cents, long refund) {
    UUID id = new UUID(3, ++count);
    LocalDateTime time = LocalDateTime.parse(at);
    insert(
        "sales_order",
        id,
        "shop",
        no,
        ID.value(),
        kind,
        status,
        null,
        time,
        null,
        cents,
        refund,
        null,
        0L,
        1,
        NOW,
        "test",
        null,
        null,
        null,
        count * LineIds.BLOCK);
    return id;
  }

  void item(UUID order, int product, String name, long cents) {
    insert("product", product, "sku" + product, name);
    long line = order.getLeastSignificantBits() * LineIds.BLOCK + 1;
    insert("order_item", line, null, product, 1, 100, cents, null, null, null);
  }

  void interaction(String at, String kind, String detail) {
    insert(
        "interaction",
        new UUID(4, ++count),
        ID.value(),
        LocalDateTime.parse(at),
        kind,
        detail,
        0L,
        null,
        null,
        null);
  }

  void consent(String purpose, String state, String at) {
    insert(
        "consent",
        new UUID(5, ++count),
        ID.value(),
        purpose,
        state,
        LocalDateTime.parse(at),
        "form",
        null,
        null);
  }

  void snapshot(int number, String asOf, String tier) {
    if (number == 1) {
      insert("tier_scheme", 1, "test", "{}", NOW, "test");
    }
    UUID snapshot = new UUID(6, number);
    insert(
        "tier_snapshot",
        snapshot,
        NOW.plusMinutes(number),
        "test",
        LocalDateTime.parse(asOf),
        1,
        "",
        "");
    insert(
        "tier_assignment", snapshot, ID.value(), tier, "champions", 5, 4, 3, 12, 2, 100L, "reason");
  }

  void lineage(String file, String sheet, int row) {
    insert(
        "import_batch",
        1,
        "customers",
        "own",
        NOW,
        "test",
        null,
        1,
        0,
        1,
        0,
        0,
        0,
        "{}",
        null,
        null);
    insert("import_sheet", 1, 0, file, "0", sheet, 1, "[]");
    insert("customer_lineage", ID.value(), 1, 0, row);
  }

  private void insert(String table, @Nullable Object... values) {
    String marks = "?, ".repeat(values.length - 1) + "?";
    database.write(sql -> sql.execute("insert into " + table + " values (" + marks + ")", values));
  }
}
