package org.siyu.storage.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.siyu.core.results.PurchaseRepository;
import org.siyu.core.shared.DateRange;
import org.siyu.storage.database.Database;

/// Orders of the store, drawn one by one: a hundred thousand customers do not have to lie in
/// memory.
public final class JooqPurchaseRepository implements PurchaseRepository {
  private static final int FETCH_SIZE = 10_000;

  private final Database database;

  public JooqPurchaseRepository(Database database) {
    this.database = database;
  }

  @Override
  public void read(DateRange days, Each each) {
    database.read(
        sql -> {
          sql.execute("set lazy_query_execution true");
          try (ResultSet rows =
              sql.resultQuery(
                      """
                      select o.customer_id, coalesce(o.paid_at, o.ordered_at),
                        o.amount_cents - o.refund_cents, c.joined_at
                      from sales_order o join customer c on c.id = o.customer_id
                      where o.status not in ('pending', 'cancelled') and o.kind <> 'cancellation'
                        and coalesce(o.paid_at, o.ordered_at) >= ?
                        and coalesce(o.paid_at, o.ordered_at) < ?
                      """,
                      days.first().atStartOfDay(),
                      days.last().plusDays(1).atStartOfDay())
                  .fetchSize(FETCH_SIZE)
                  .fetchResultSet()) {
            while (rows.next()) {
              each.take(
                  rows.getObject(1, UUID.class),
                  rows.getObject(2, LocalDateTime.class),
                  rows.getLong(3),
                  Optional.ofNullable(rows.getObject(4, LocalDateTime.class)));
            }
            return days;
          } catch (SQLException trouble) {
            throw new IllegalStateException("the orders could not be read", trouble);
          } finally {
            sql.execute("set lazy_query_execution false");
          }
        });
  }

  @Override
  public Standing standing(boolean withTiers, Set<UUID> tags) {
    return database.read(
        sql ->
            new Standing(
                withTiers ? tiers(sql) : Map.of(), tags.isEmpty() ? Map.of() : tags(sql, tags)));
  }

  private static Map<UUID, String> tiers(DSLContext sql) {
    Map<UUID, String> tiers = new HashMap<>();
    sql.fetch(
            """
            select customer_id, tier from tier_assignment where snapshot_id = (
              select id from tier_snapshot order by as_of desc, taken_at desc limit 1)
            """)
        .forEach(row -> tiers.put(row.get(0, UUID.class), row.get(1, String.class).intern()));
    return tiers;
  }

  private static Map<UUID, Set<UUID>> tags(DSLContext sql, Set<UUID> wanted) {
    Map<UUID, Set<UUID>> tags = new HashMap<>();
    sql.fetch(
            "select customer_id, tag_id from customer_tag where {0}",
            DSL.field(DSL.name("tag_id"), UUID.class).in(wanted))
        .forEach(
            row ->
                tags.computeIfAbsent(row.get(0, UUID.class), _ -> new HashSet<>())
                    .add(row.get(1, UUID.class)));
    return tags;
  }
}
