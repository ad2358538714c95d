package org.siyu.storage.roi;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jooq.Record;
import org.siyu.core.roi.CohortCell;
import org.siyu.core.roi.CostKind;
import org.siyu.core.roi.RoiFacts;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.database.Database;

/// Counts campaigns' spending and cohorts of buyers.
public final class JooqRoiFacts implements RoiFacts {
  private static final int MONTHS = 12;

  private static final String SPENDING =
      """
      select extract(year from s.spent_on) * 12 + extract(month from s.spent_on) - 1 as month_no,
        s.kind, sum(s.amount_cents)
      from campaign_spending s
      where s.spent_on >= ? and s.spent_on <= ?
      group by extract(year from s.spent_on) * 12 + extract(month from s.spent_on) - 1, s.kind
      order by month_no, s.kind
      """;

  /// Months are counted from the year 0. A refund counts in the month of its order.
  private static final String COHORTS =
      """
      with bought as (
        select o.customer_id,
          extract(year from coalesce(o.paid_at, o.ordered_at)) * 12
            + extract(month from coalesce(o.paid_at, o.ordered_at)) - 1 as month_no,
          o.amount_cents - o.refund_cents as cents
        from sales_order o
        where o.status not in ('pending', 'cancelled') and o.kind <> 'cancellation'),
      monthly as (
        select customer_id, month_no, sum(cents) as cents
        from bought
        group by customer_id, month_no),
      begun as (
        select customer_id, min(month_no) as first_no from monthly group by customer_id)
      select b.first_no, m.month_no - b.first_no, count(*), sum(m.cents)
      from monthly m join begun b on b.customer_id = m.customer_id
      group by b.first_no, m.month_no - b.first_no
      order by 1, 2
      """;

  private final Database database;

  public JooqRoiFacts(Database database) {
    this.database = database;
  }

  @Override
  public List<Spent> spending(DateRange days) {
    return database.read(
        sql ->
            sql.fetch(SPENDING, days.first(), days.last())
                .map(
                    row -> {
                      String kind = Objects.requireNonNull(row.get(1, String.class));
                      return new Spent(month(row), cost(kind), kind, amount(row, 2));
                    }));
  }

  /// Gifts, discounts, media and content are what operation spends.
  private static CostKind cost(String budgetKind) {
    return switch (budgetKind) {
      case "people" -> CostKind.PAY;
      case "technology" -> CostKind.TECHNOLOGY;
      default -> CostKind.OPERATION;
    };
  }

  @Override
  public List<CohortCell> cohorts(Monitor monitor) {
    monitor.check();
    return database.read(
        sql ->
            sql.fetch(COHORTS)
                .map(
                    row ->
                        new CohortCell(
                            month(row),
                            Objects.requireNonNull(row.get(1, Integer.class)),
                            Objects.requireNonNull(row.get(2, Long.class)),
                            amount(row, 3))));
  }

  private static YearMonth month(Record row) {
    int number = Objects.requireNonNull(row.get(0, Integer.class));
    return YearMonth.of(number / MONTHS, number % MONTHS + 1);
  }

  private static double amount(Record row, int column) {
    return BigDecimal.valueOf(Objects.requireNonNull(row.get(column, Long.class)), 2).doubleValue();
  }
}
