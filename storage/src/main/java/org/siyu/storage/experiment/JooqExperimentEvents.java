package org.siyu.storage.experiment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.siyu.core.experiment.ExperimentRepository;
import org.siyu.core.experiment.Measure;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.database.Database;

/// What customers did, drawn one by one.
final class JooqExperimentEvents {
  private static final int FETCH_SIZE = 10_000;

  private final Database database;

  JooqExperimentEvents(Database database) {
    this.database = database;
  }

  void read(
      Measure.Kind kind,
      LocalDateTime from,
      LocalDateTime to,
      Monitor monitor,
      ExperimentRepository.Each each) {
    database.read(
        monitor,
        sql -> {
          sql.execute("set lazy_query_execution true");
          try (ResultSet rows = query(sql, kind, from, to).fetchSize(FETCH_SIZE).fetchResultSet()) {
            while (rows.next()) {
              each.take(
                  rows.getObject(1, UUID.class),
                  rows.getObject(2, LocalDateTime.class),
                  rows.getLong(3));
            }
            return kind;
          } catch (SQLException trouble) {
            throw new IllegalStateException("what customers did could not be read", trouble);
          } finally {
            sql.execute("set lazy_query_execution false");
          }
        });
  }

  private static ResultQuery<?> query(
      DSLContext sql, Measure.Kind kind, LocalDateTime from, LocalDateTime to) {
    return switch (kind) {
      case ORDERED, AMOUNT -> orders(sql, from, to);
      case ANSWERED -> interactions(sql, from, to, "'message', 'survey'");
      case CLICKED -> interactions(sql, from, to, "'click'");
    };
  }

  private static ResultQuery<?> orders(DSLContext sql, LocalDateTime from, LocalDateTime to) {
    return sql.resultQuery(
        """
        select customer_id, coalesce(paid_at, ordered_at), amount_cents - refund_cents
        from sales_order
        where status not in ('pending', 'cancelled') and kind <> 'cancellation'
          and coalesce(paid_at, ordered_at) >= ? and coalesce(paid_at, ordered_at) < ?
        """,
        from,
        to);
  }

  private static ResultQuery<?> interactions(
      DSLContext sql, LocalDateTime from, LocalDateTime to, String kinds) {
    return sql.resultQuery(
        "select customer_id, happened_at, 0 from interaction where kind in ("
            + kinds
            + ") and happened_at >= ? and happened_at < ?",
        from,
        to);
  }
}
