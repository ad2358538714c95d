package org.siyu.storage.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.campaign.CampaignFigures;
import org.siyu.core.campaign.LifetimeValue;
import org.siyu.core.content.Audience;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;

/// Counts what customers did.
final class JooqCampaignCounts {
  private static final String PAID = "coalesce(o.paid_at, o.ordered_at)";
  private static final String COUNTS =
      "o.status not in ('pending', 'cancelled') and o.kind <> 'cancellation'";

  /// Those of `o.customer_id` who belong to an audience, by the latest tiers.
  private static final String TIERED =
      """
      o.customer_id in (select customer_id from tier_assignment where snapshot_id = (
        select id from tier_snapshot order by as_of desc, taken_at desc limit 1) and {0})\
      """;

  private static final String TAGGED =
      "o.customer_id in (select customer_id from customer_tag where {0})";

  private final DSLContext sql;

  JooqCampaignCounts(DSLContext sql) {
    this.sql = sql;
  }

  LifetimeValue lifetime(LocalDate asOf) {
    Record row =
        sql.fetchSingle(
            "select count(*), coalesce(sum(cents), 0), coalesce(sum(greatest(1.0,"
                + " (extract(epoch from last_at) - extract(epoch from first_at)) / 2629800.0)), 0)"
                + " from (select sum(o.amount_cents - o.refund_cents) as cents, min("
                + PAID
                + ") as first_at, max("
                + PAID
                + ") as last_at from sales_order o where "
                + COUNTS
                + " and "
                + PAID
                + " < ? group by o.customer_id) buyers",
            asOf.plusDays(1).atStartOfDay());
    return new LifetimeValue(
        asOf, row.get(0, Long.class), new Money(row.get(1, Long.class)), row.get(2, Double.class));
  }

  private record Day(long joins, long clicks, long orders, long cents) {}

  CampaignFigures.Store of(Audience audience, DateRange window) {
    LocalDateTime from = window.first().atStartOfDay();
    LocalDateTime to = window.last().plusDays(1).atStartOfDay();
    Condition addressed = addressed(audience);
    Map<LocalDate, Day> days = new TreeMap<>();
    sql.fetch(
            "select cast("
                + PAID
                + " as date), count(*), sum(o.amount_cents - o.refund_cents) from sales_order o"
                + " where "
                + COUNTS
                + " and {0} group by cast("
                + PAID
                + " as date)",
            within(PAID, from, to).and(addressed))
        .forEach(
            row ->
                days.put(
                    row.get(0, LocalDate.class),
                    new Day(0, 0, row.get(1, Long.class), row.get(2, Long.class))));
    sql.fetch(
            "select cast(c.joined_at as date), count(*) from customer c where {0}"
                + " group by cast(c.joined_at as date)",
            within("c.joined_at", from, to))
        .forEach(
            row ->
                days.merge(
                    row.get(0, LocalDate.class),
                    new Day(row.get(1, Long.class), 0, 0, 0),
                    (had, more) -> new Day(more.joins(), had.clicks(), had.orders(), had.cents())));
    sql.fetch(
            "select cast(o.happened_at as date), count(distinct o.customer_id) from interaction o"
                + " where o.kind = 'click' and {0} group by cast(o.happened_at as date)",
            within("o.happened_at", from, to).and(addressed))
        .forEach(
            row ->
                days.merge(
                    row.get(0, LocalDate.class),
                    new Day(0, row.get(1, Long.class), 0, 0),
                    (had, more) -> new Day(had.joins(), more.clicks(), had.orders(), had.cents())));
    List<CampaignFigures.DayCount> counts = new ArrayList<>();
    days.forEach(
        (day, count) ->
            counts.add(
                new CampaignFigures.DayCount(
                    day, count.joins(), count.clicks(), count.orders(), count.cents())));
    return buyers(counts, within(PAID, from, to).and(addressed), from);
  }

  private CampaignFigures.Store buyers(
      List<CampaignFigures.DayCount> days, Condition bought, LocalDateTime from) {
    Record row =
        sql.fetchSingle(
            "select count(*), coalesce(sum(case when orders > 1 or first_at < {0} then 1 else 0"
                + " end), 0) from (select b.orders, (select min("
                + PAID
                + ") from sales_order o where o.customer_id = b.customer_id and "
                + COUNTS
                + ") as first_at from (select o.customer_id, count(*) as orders from sales_order o"
                + " where "
                + COUNTS
                + " and {1} group by o.customer_id) b) buyers",
            DSL.val(from),
            bought);
    return new CampaignFigures.Store(
        days,
        Objects.requireNonNull(row.get(0, Long.class)),
        Objects.requireNonNull(row.get(1, Long.class)));
  }

  private static Condition within(String moment, LocalDateTime from, LocalDateTime to) {
    return DSL.condition(moment + " >= ? and " + moment + " < ?", from, to);
  }

  private static Condition addressed(Audience audience) {
    Condition addressed = DSL.trueCondition();
    if (!audience.tiers().isEmpty()) {
      addressed =
          addressed.and(
              DSL.condition(
                  TIERED, DSL.field(DSL.name("tier"), String.class).in(audience.tiers())));
    }
    if (!audience.tags().isEmpty()) {
      addressed =
          addressed.and(
              DSL.condition(TAGGED, DSL.field(DSL.name("tag_id"), UUID.class).in(audience.tags())));
    }
    return addressed;
  }
}
