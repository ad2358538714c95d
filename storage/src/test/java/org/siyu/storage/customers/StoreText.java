package org.siyu.storage.customers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.siyu.storage.database.Database;

/// Everything that a store says of its customers, to be compared.
final class StoreText {
  private static final List<String> TABLES =
      List.of(
          "customer",
          "customer_identity",
          "customer_attribute",
          "customer_contact",
          "customer_tag",
          "consent",
          "follow_up",
          "customer_lineage",
          "sales_order",
          "order_item",
          "refund",
          "interaction",
          "tier_assignment");

  private StoreText() {}

  /// Every row of every table, each table's rows in one order.
  static Map<String, List<String>> of(Database database) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table : TABLES) {
      rows.put(
          table,
          database.read(
              sql ->
                  sql.fetch("select * from " + table).stream()
                      .map(row -> row.intoList().toString())
                      .sorted()
                      .toList()));
    }
    return rows;
  }
}
