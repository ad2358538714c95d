package org.siyu.storage.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.siyu.storage.database.LineIds;

/// The whole store in numbers: orders and sums in one pass, everything else by table.
final class JooqStoreCounts {
  private static final String ORDERS =
      """
      select
        count(*) as "orders",
        coalesce(sum(case when kind = 'purchase' then 1 else 0 end), 0) as "purchases",
        coalesce(sum(case when kind = 'cancellation' then 1 else 0 end), 0) as "cancellations",
        coalesce(sum(case when kind = 'purchase' and status not in ('pending', 'cancelled')
          then amount_cents else 0 end), 0) as "purchasedCents",
        coalesce(sum(case when kind = 'cancellation' then -amount_cents else 0 end), 0)
          as "cancelledCents",
        coalesce(sum(case when kind = 'purchase' and status not in ('pending', 'cancelled')
          then refund_cents else 0 end), 0) as "refundedCents"
      from sales_order
      """;
  private static final String APART_FROM_ITEMS =
      """
      select count(*) from sales_order o
      join (
        select %1$s as lines_from, sum(i.amount_cents) as total from order_item i group by %1$s
      ) sums on sums.lines_from = o.lines_from
      where sums.total <> o.amount_cents
      """
          .formatted(LineIds.BLOCK_OF_LINE);
  private static final String REJECTIONS =
      "select cast(coalesce(sum(line_count), 0) as bigint) from import_rejection";
  private static final List<String> MONEY =
      List.of("purchasedCents", "cancelledCents", "refundedCents");

  private final DSLContext sql;
  private final Map<String, Long> counts = new LinkedHashMap<>();

  private JooqStoreCounts(DSLContext sql) {
    this.sql = sql;
  }

  static Map<String, Long> of(DSLContext sql) {
    return new JooqStoreCounts(sql).all();
  }

  private Map<String, Long> all() {
    Record orders = sql.fetchSingle(ORDERS);
    count("members", "member");
    count("customers", "customer");
    count("identities", "customer_identity");
    count("tags", "tag");
    count("customerTags", "customer_tag");
    count("consents", "consent");
    count("followUps", "follow_up");
    for (Field<?> field : orders.fields()) {
      if (!MONEY.contains(field.getName())) {
        counts.put(field.getName(), orders.get(field.getName(), Long.class));
      }
    }
    count("items", "order_item");
    count("products", "product");
    count("refunds", "refund");
    count("interactions", "interaction");
    count("batches", "import_batch");
    counts.put("rejections", sql.fetchSingle(REJECTIONS).get(0, Long.class));
    count("snapshots", "tier_snapshot");
    count("auditEntries", "audit_entry");
    long net = 0;
    for (String name : MONEY) {
      long cents = orders.get(name, Long.class);
      counts.put(name, cents);
      net = name.equals("purchasedCents") ? cents : net - cents;
    }
    counts.put("netCents", net);
    counts.put("ordersApartFromItems", sql.fetchSingle(APART_FROM_ITEMS).get(0, Long.class));
    return counts;
  }

  private void count(String name, String table) {
    counts.put(name, sql.fetchSingle("select count(*) from " + table).get(0, Long.class));
  }
}
