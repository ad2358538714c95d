package org.siyu.storage.behind;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.BehindRows;
import org.siyu.core.behind.BehindSort;
import org.siyu.core.behind.BehindTotal;
import org.siyu.core.behind.RowKind;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.Makes;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.Code;

/// Rows of what the team did: those that the counts of days are the sums of.
final class JooqWorkBehind {
  private static final double CENTS = 100;

  private final DSLContext sql;
  private final StoreMeasure measure;
  private final String rows;
  private final List<@Nullable Object> asked = new ArrayList<>();

  JooqWorkBehind(DSLContext sql, BehindRows.Work work) {
    this.sql = sql;
    this.measure = work.measure();
    String found = JooqWorkQueries.of(measure);
    if (!work.reckoned().isEmpty()) {
      found += " union all " + JooqWorkQueries.reckoned(work.reckoned().size());
      work.reckoned().forEach(this::ask);
    }
    asked.add(work.days().first().atStartOfDay());
    asked.add(work.days().last().plusDays(1).atStartOfDay());
    String members = "";
    if (work.of().isPresent()) {
      List<UUID> ids = List.copyOf(work.of().get());
      asked.addAll(ids);
      members = ids.isEmpty() ? " and 1 = 0" : " and member_id in (" + marks("?", ids.size()) + ")";
    }
    this.rows =
        " from ("
            + found
            + ") as r (kind, item, at, title, customer_id, nickname, real_name, member_id,"
            + " by_name, state, counts, tie) where at >= ? and at < ?"
            + members;
  }

  private void ask(DailyCount count) {
    asked.add(count.campaign().orElseThrow());
    asked.add(count.day());
    asked.add(count.member().orElse(null));
    asked.add(count.amount());
  }

  /// As many marks for values as there are values.
  static String marks(String mark, int count) {
    return String.join(", ", Collections.nCopies(count, mark));
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
    List<@Nullable Object> values = new ArrayList<>(asked);
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
