package org.siyu.storage.exchange;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.exchange.planning.PlanSubject;
import org.siyu.core.exchange.planning.UndoResult;
import org.siyu.core.shared.Code;
import org.siyu.storage.database.LineIds;

/// Puts back what a batch changed, the last change first, wherever the value is still the batch's.
final class JooqChangeRestore {
  private final DSLContext sql;
  private final int batchNo;
  private final String actor;
  private final LocalDateTime at;
  private final Consumer<UndoResult.Kept> kept;
  private final Set<UUID> touched = new HashSet<>();
  private long restored;

  JooqChangeRestore(
      DSLContext sql, int batchNo, String actor, LocalDateTime at, Consumer<UndoResult.Kept> kept) {
    this.sql = sql;
    this.batchNo = batchNo;
    this.actor = actor;
    this.at = at;
    this.kept = kept;
  }

  private record Change(UUID id, String field, String before, String after) {}

  /// @return how many values were put back
  long run() {
    for (Record row :
        sql.fetch(
            """
            select entity, entity_id, field, coalesce(old_value, ''), coalesce(new_value, '')
            from import_change where batch_no = ? order by change_no desc\
            """,
            batchNo)) {
      Change change =
          new Change(
              row.get(1, UUID.class),
              row.get(2, String.class),
              row.get(3, String.class),
              row.get(4, String.class));
      switch (Code.parse(ChangedEntity.class, row.get(0, String.class))) {
        case CUSTOMER -> customer(change);
        case ATTRIBUTE -> attribute(change);
        case IDENTITY -> identity(change);
        case TAG -> tag(change);
        case ORDER -> order(change);
        case LINES -> lines(change);
        case REFUND -> refund(change);
      }
    }
    return restored;
  }

  private void customer(Change change) {
    CustomerField field = Code.parse(CustomerField.class, change.field());
    String column = ProfileText.column(field);
    Object before = value(field, change.before());
    Object after = value(field, change.after());
    put("customer", column, change, before, after, PlanSubject.CUSTOMER);
  }

  private @Nullable Object value(CustomerField field, String text) {
    if (field != CustomerField.OWNER || text.isEmpty()) {
      return ProfileText.value(field, text).orElse(null);
    }
    return sql
        .fetch("select id from member where name = ? order by id", text)
        .getValues(0, UUID.class)
        .stream()
        .findFirst()
        .orElse(null);
  }

  private void order(Change change) {
    String column = OrderText.column(change.field()).orElseThrow();
    Object before = OrderText.value(change.field(), change.before()).orElse(null);
    Object after = OrderText.value(change.field(), change.after()).orElse(null);
    put("sales_order", column, change, before, after, PlanSubject.ORDER);
  }

  private void put(
      String table,
      String column,
      Change change,
      @Nullable Object before,
      @Nullable Object after,
      PlanSubject subject) {
    Record current =
        sql.fetchOne("select " + column + " from " + table + " where id = ?", change.id());
    if (current == null) {
      return;
    }
    Object now = after == null ? current.get(0) : current.get(0, after.getClass());
    if (!Objects.equals(now, after)) {
      keep(subject, change);
      return;
    }
    sql.execute("update " + table + " set " + column + " = ? where id = ?", before, change.id());
    if (touched.add(change.id())) {
      sql.execute(
          "update "
              + table
              + " set version = version + 1, changed_at = ?, changed_by = ? where id = ?",
          at,
          actor,
          change.id());
    }
    restored++;
  }

  private void keep(PlanSubject subject, Change change) {
    if (change.field().equals(OrderText.CONTENT_HASH)) {
      return;
    }
    String label =
        subject == PlanSubject.ORDER
            ? label("select order_no from sales_order where id = ?", change.id())
            : label(
                "select coalesce(nickname, real_name, '') from customer where id = ?", change.id());
    kept.accept(new UndoResult.Kept(subject, label, change.field(), UndoResult.Reason.EDITED));
  }

  private String label(String query, UUID id) {
    return Optional.ofNullable(sql.fetchOne(query, id))
        .map(row -> row.get(0, String.class))
        .orElse("");
  }

  private void attribute(Change change) {
    int put =
        sql.execute(
            """
            update customer_attribute set attribute_value = ?
            where customer_id = ? and name = ? and attribute_value = ?\
            """,
            change.before(),
            change.id(),
            change.field(),
            change.after());
    count(put, PlanSubject.CUSTOMER, change);
  }

  private void identity(Change change) {
    int space = change.field().indexOf(' ');
    int put =
        sql.execute(
            """
            update customer_identity set customer_id = ?
            where kind = ? and identity_value = ? and customer_id = ?\
            """,
            UUID.fromString(change.before()),
            change.field().substring(0, space),
            change.field().substring(space + 1),
            change.id());
    count(put, PlanSubject.CUSTOMER, change);
  }

  private void tag(Change change) {
    restored +=
        sql.execute(
            """
            insert into customer_tag (customer_id, tag_id, batch_no)
            select c.id, t.id, null from customer c, tag t
            where c.id = ? and t.id = ?
              and not exists (select 1 from customer_tag x
                where x.customer_id = c.id and x.tag_id = t.id)\
            """,
            change.id(),
            UUID.fromString(change.field()));
  }

  private void lines(Change change) {
    Record order = sql.fetchOne("select lines_from from sales_order where id = ?", change.id());
    if (order == null) {
      return;
    }
    long linesFrom = order.get(0, Long.class);
    int others =
        sql.fetchSingle(
                "select count(*) from order_item where line_id between ? and ?"
                    + " and (batch_no is null or batch_no <> ?)",
                linesFrom + 1,
                linesFrom + LineIds.MOST,
                batchNo)
            .get(0, Integer.class);
    if (others > 0) {
      keep(PlanSubject.ORDER, change);
      return;
    }
    sql.execute(
        "delete from order_item where line_id between ? and ?",
        linesFrom + 1,
        linesFrom + LineIds.MOST);
    JooqOrderLine.putBack(sql, linesFrom, change.before());
    restored++;
  }

  private void refund(Change change) {
    int put =
        sql.execute(
            """
            update refund set amount_cents = ?
            where order_id = ? and refund_no = ? and amount_cents = ?\
            """,
            Long.valueOf(change.before()),
            change.id(),
            change.field(),
            Long.valueOf(change.after()));
    count(put, PlanSubject.ORDER, change);
  }

  private void count(int put, PlanSubject subject, Change change) {
    restored += put;
    if (put == 0) {
      keep(subject, change);
    }
  }
}
