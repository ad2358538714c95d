package org.siyu.storage.behind;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.BehindSort;
import org.siyu.core.behind.BehindTotal;
import org.siyu.core.behind.RowKind;
import org.siyu.core.kpi.facts.Makes;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.DateRange;

/// Rows of what the team did: those that the counts of days are the sums of.
final class JooqWorkBehind {
  private static final double CENTS = 100;

  private final DSLContext sql;
  private final StoreMeasure measure;
  private final String rows;
  private final List<Object> asked = new ArrayList<>();

  JooqWorkBehind(DSLContext sql, StoreMeasure measure, DateRange days, Optional<Set<UUID>> of) {
    this.sql = sql;
    this.measure = measure;
    asked.add(days.first().atStartOfDay());
    asked.add(days.last().plusDays(1).atStartOfDay());
    String members = "";
    if (of.isPresent()) {
      List<UUID> ids = List.copyOf(of.get());
      asked.addAll(ids);
      members =
          ids.isEmpty()
              ? " and 1 = 0"
              : " and member_id in ("
                  + String.join(", ", Collections.nCopies(ids.size(), "?"))
                  + ")";
    }
    this.rows =
        " from ("
            + JooqWorkQueries.of(measure)
            + ") as r (kind, item, at, title, customer_id, nickname, real_name, member_id,"
            + " by_name, state, counts, tie) where at >= ? and at < ?"
            + members;
  }

  BehindTotal total() {
    Record row =
        sql.fetchSingle(
            "select count(*), sum(counts), count(distinct member_id), count(distinct customer_id)"
                + rows,
            asked.toArray());
    long all = Objects.requireNonNull(row.get(0, Long.class));
    Double sum = row.get(1, Double.class);
    long customers = Objects.requireNonNull(row.get(3, Long.class));
    return measure == StoreMeasure.AUTHORS
        ? new BehindTotal(
            all, Makes.MEMBERS, Objects.requireNonNull(row.get(2, Long.class)), customers)
        : new BehindTotal(all, Makes.SUM, sum == null ? 0 : scaled(sum), customers);
  }

  private double scaled(double amount) {
    return measure.isMoney() ? amount / CENTS : amount;
  }

  List<BehindRow> page(BehindSort sort, int offset, int most) {
    String falling = sort.isFalling() ? " desc" : "";
    String by = sort.by() == BehindSort.By.AMOUNT ? "counts" + falling + ", " : "";
    List<Object> values = new ArrayList<>(asked);
    values.add(offset);
    values.add(most);
    return sql.fetch(
            "select *"
                + rows
                + " order by "
                + by
                + "at"
                + falling
                + ", tie offset ? rows fetch next ? rows only",
            values.toArray())
        .map(this::row);
  }

  private BehindRow row(Record row) {
    Double counts = row.get(10, Double.class);
    return new BehindRow(
        Code.parse(RowKind.class, text(row, 0)),
        Optional.ofNullable(row.get(1, UUID.class)),
        Objects.requireNonNull(row.get(2, LocalDateTime.class)),
        text(row, 3),
        Optional.ofNullable(row.get(4, UUID.class))
            .map(
                customer ->
                    new BehindRow.Person(
                        customer,
                        Optional.ofNullable(row.get(5, String.class)),
                        Optional.ofNullable(row.get(6, String.class)))),
        Optional.ofNullable(row.get(7, UUID.class)),
        text(row, 8),
        text(row, 9),
        Optional.empty(),
        counts == null ? 0 : scaled(counts),
        true,
        Optional.empty(),
        List.of());
  }

  private static String text(Record row, int column) {
    String text = row.get(column, String.class);
    return text == null ? "" : text;
  }
}
