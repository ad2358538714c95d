package org.siyu.storage.exchange;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.exchange.planning.PlanSubject;
import org.siyu.core.exchange.planning.UndoResult;
import org.siyu.storage.database.LineIds;

/// Takes one batch back: first puts back what it changed, then takes away what it added, then what
/// it created. What was edited since, or is in use by something that came later, stays and is
/// named.
final class JooqBatchUndo {
  private final DSLContext sql;
  private final int batchNo;
  private final String actor;
  private final LocalDateTime at;
  private final List<UndoResult.Kept> kept = new ArrayList<>();
  private long keptCount;

  JooqBatchUndo(DSLContext sql, int batchNo, String actor, LocalDateTime at) {
    this.sql = sql;
    this.batchNo = batchNo;
    this.actor = actor;
    this.at = at;
  }

  UndoResult run() {
    long restored = new JooqChangeRestore(sql, batchNo, actor, at, this::keep).run();
    long orders = removeOrders();
    long interactions = sql.execute("delete from interaction where batch_no = ?", batchNo);
    long customers = removeCustomers();
    restored += removeAdditions();
    sql.execute("update import_batch set undone_at = ? where batch_no = ?", at, batchNo);
    return new UndoResult(batchNo, customers, orders, interactions, restored, kept, keptCount);
  }

  private void keep(UndoResult.Kept what) {
    keptCount++;
    if (kept.size() < UndoResult.KEPT_LIMIT) {
      kept.add(what);
    }
  }

  private long removeOrders() {
    Map<UUID, Integer> undoneSteps = undoneSteps(ChangedEntity.ORDER);
    Set<UUID> inUse = new HashSet<>();
    for (String part :
        List.of("order_item i on " + LineIds.OF_ORDER, "refund i on i.order_id = o.id")) {
      inUse.addAll(
          ids(
              "select distinct o.id from sales_order o join "
                  + part
                  + " where o.batch_no = ? and (i.batch_no is null or i.batch_no <> ?)"));
    }
    Set<UUID> staying = new HashSet<>();
    for (Record row :
        sql.fetch("select id, order_no, version from sales_order where batch_no = ?", batchNo)) {
      UUID id = row.get(0, UUID.class);
      boolean isEdited = isEdited(row.get(2, Integer.class), undoneSteps.getOrDefault(id, 0));
      if (isEdited || inUse.contains(id)) {
        staying.add(id);
        keep(kept(PlanSubject.ORDER, row.get(1, String.class), isEdited));
      }
    }
    release("sales_order", staying);
    String mine = "(select id from sales_order where batch_no = ?)";
    sql.execute("delete from refund where order_id in " + mine, batchNo);
    // Those of the orders that go are the batch's own, else the orders would stay.
    sql.execute(
        "delete from order_item i where batch_no = ? and exists"
            + " (select 1 from sales_order o where o.batch_no = ? and o.lines_from = "
            + LineIds.BLOCK_OF_LINE
            + ")",
        batchNo,
        batchNo);
    return sql.execute("delete from sales_order where batch_no = ?", batchNo);
  }

  private long removeCustomers() {
    Map<UUID, Integer> undoneSteps = undoneSteps(ChangedEntity.CUSTOMER);
    Set<UUID> inUse = new HashSet<>();
    for (String table : List.of("sales_order", "interaction", "follow_up")) {
      inUse.addAll(
          ids(
              "select distinct c.id from customer c join "
                  + table
                  + " x on x.customer_id = c.id where c.batch_no = ?"));
    }
    for (String table :
        List.of(
            "customer_identity",
            "customer_attribute",
            "customer_contact",
            "customer_tag",
            "consent",
            "customer_lineage")) {
      inUse.addAll(
          ids(
              "select distinct c.id from customer c join "
                  + table
                  + " x on x.customer_id = c.id where c.batch_no = ?"
                  + " and (x.batch_no is null or x.batch_no <> ?)"));
    }
    Set<UUID> staying = new HashSet<>();
    for (Record row :
        sql.fetch(
            """
            select id, coalesce(nickname, real_name, ''), version
            from customer where batch_no = ?\
            """,
            batchNo)) {
      UUID id = row.get(0, UUID.class);
      boolean isEdited = isEdited(row.get(2, Integer.class), undoneSteps.getOrDefault(id, 0));
      if (isEdited || inUse.contains(id)) {
        staying.add(id);
        keep(kept(PlanSubject.CUSTOMER, row.get(1, String.class), isEdited));
      }
    }
    release("customer", staying);
    String mine = "(select id from customer where batch_no = ?)";
    for (String table : JooqCustomerTables.DEPENDENT) {
      sql.execute("delete from " + table + " where customer_id in " + mine, batchNo);
    }
    return sql.execute("delete from customer where batch_no = ?", batchNo);
  }

  private static UndoResult.Kept kept(PlanSubject subject, String label, boolean isEdited) {
    return new UndoResult.Kept(
        subject, label, "", isEdited ? UndoResult.Reason.EDITED : UndoResult.Reason.IN_USE);
  }

  /// What stays no longer belongs to the batch, nor does anything that hangs on it.
  private void release(String table, Set<UUID> staying) {
    List<String> dependent =
        "customer".equals(table) ? JooqCustomerTables.DEPENDENT : List.of("refund");
    String key = "customer".equals(table) ? "customer_id" : "order_id";
    for (UUID id : staying) {
      sql.execute("update " + table + " set batch_no = null where id = ?", id);
      for (String each : dependent) {
        if (!"customer_lineage".equals(each)) {
          sql.execute(
              "update " + each + " set batch_no = null where " + key + " = ? and batch_no = ?",
              id,
              batchNo);
        }
      }
      if ("sales_order".equals(table)) {
        sql.execute(
            """
            update order_item set batch_no = null
            where batch_no = ? and line_id > (select lines_from from sales_order where id = ?)
              and line_id <= (select lines_from from sales_order where id = ?) + ?\
            """,
            batchNo,
            id,
            id,
            LineIds.MOST);
      }
    }
  }

  /// Takes away what the batch added to customers and orders that were there before.
  private long removeAdditions() {
    long removed = 0;
    for (String table : List.of("order_item", "refund")) {
      removed += sql.execute("delete from " + table + " where batch_no = ?", batchNo);
    }
    for (String table : JooqCustomerTables.DEPENDENT) {
      int deleted = sql.execute("delete from " + table + " where batch_no = ?", batchNo);
      removed += "customer_lineage".equals(table) ? 0 : deleted;
    }
    return removed;
  }

  /// Created rows begin with version 1. A later batch that was undone has added two steps: its
  /// change and the way back.
  private static boolean isEdited(int version, int undoneSteps) {
    return version > 1 + undoneSteps;
  }

  private Map<UUID, Integer> undoneSteps(ChangedEntity entity) {
    Map<UUID, Integer> steps = new HashMap<>();
    for (Record row :
        sql.fetch(
            """
            select c.entity_id, count(distinct c.batch_no)
            from import_change c join import_batch b on b.batch_no = c.batch_no
            where c.entity = ? and b.undone_at is not null
            group by c.entity_id\
            """,
            entity.code())) {
      steps.put(row.get(0, UUID.class), 2 * row.get(1, Integer.class));
    }
    return steps;
  }

  private Set<UUID> ids(String query) {
    Object[] bindings =
        query.contains("<>") ? new Object[] {batchNo, batchNo} : new Object[] {batchNo};
    return new HashSet<>(sql.fetch(query, bindings).getValues(0, UUID.class));
  }
}
