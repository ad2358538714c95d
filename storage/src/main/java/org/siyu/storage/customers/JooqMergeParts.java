package org.siyu.storage.customers;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/// The rows that a merge keeps, to be put back when it is undone: one JSON text a part.
final class JooqMergeParts {
  private final DSLContext sql;
  private final UUID merge;

  JooqMergeParts(DSLContext sql, UUID merge) {
    this.sql = sql;
    this.merge = merge;
  }

  void keep(String part, Result<?> rows) {
    sql.execute(
        "insert into customer_merge_part (merge_id, part, contents) values (?, ?, ?)",
        merge,
        part,
        rows.formatJSON());
  }

  /// The rows of a table as they were kept.
  <R extends Record> List<R> rows(String part, Table<R> table) {
    List<R> rows = sql.fetchFromJSON(contents(part)).into(table);
    // What is not marked as touched would be left out of an insert.
    rows.forEach(row -> row.touched(true));
    return rows;
  }

  /// The ids of a part that has nothing else.
  List<UUID> ids(String part) {
    return sql.fetchFromJSON(contents(part)).getValues(0, UUID.class);
  }

  private String contents(String part) {
    return sql.fetchSingle(
            "select contents from customer_merge_part where merge_id = ? and part = ?", merge, part)
        .get(0, String.class);
  }
}
