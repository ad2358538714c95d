package org.siyu.storage.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.customers.ConsentPurpose;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.Masking;
import org.siyu.core.shared.Monitor;

/// Streams what decides whether customers can be written to. Reads the results of the driver
/// itself: a record for each of many thousand rows would double the time.
final class JooqCustomerBook {
  private static final int ROWS_A_CHECK = 10_000;

  private final DSLContext sql;
  private final Monitor monitor;

  JooqCustomerBook(DSLContext sql, Monitor monitor) {
    this.sql = sql;
    this.monitor = monitor;
  }

  CustomerBook read() {
    CustomerBook.Draft draft = new CustomerBook.Draft();
    each(
        """
        select id, nickname, real_name, joined_at, allows_personalised_marketing from customer
        """,
        row ->
            draft.customer(
                id(row, 1),
                name(row.getString(2), row.getString(3)),
                Optional.ofNullable(row.getObject(4, LocalDateTime.class))
                    .map(LocalDateTime::toLocalDate),
                row.getBoolean(5)));
    each(
        """
        select customer_id, purpose, state, stated_at, id from consent
        where purpose in ('marketing', 'personalised-marketing')
        """,
        row -> {
          UUID customer = id(row, 1);
          boolean isRefusal = ConsentState.of(row.getString(3)) == ConsentState.WITHDRAWN;
          LocalDateTime at = row.getObject(4, LocalDateTime.class);
          if (row.getString(2).equals(ConsentPurpose.MARKETING.code())) {
            draft.marketing(customer, id(row, 5), at, isRefusal);
          } else {
            draft.personalised(customer, id(row, 5), at, isRefusal);
          }
        });
    return draft.done();
  }

  private static String name(@Nullable String nickname, @Nullable String realName) {
    return nickname != null ? nickname : Masking.name(Objects.requireNonNullElse(realName, ""));
  }

  /// Who was in which tier by a snapshot.
  Map<String, CustomerSet> placed(UUID snapshot, CustomerBook book) {
    Map<String, BitSet> byTier = new HashMap<>();
    each(
        "select customer_id, tier from tier_assignment where snapshot_id = ?",
        row -> {
          String tier = row.getString(2);
          book.row(id(row, 1))
              .ifPresent(at -> byTier.computeIfAbsent(tier, _ -> new BitSet()).set(at));
        },
        snapshot);
    Map<String, CustomerSet> placed = new HashMap<>();
    byTier.forEach((tier, rows) -> placed.put(tier, CustomerSet.of(rows)));
    return placed;
  }

  /// Who has a tag.
  CustomerSet tagged(UUID tag, CustomerBook book) {
    BitSet rows = new BitSet(book.size());
    each(
        "select customer_id from customer_tag where tag_id = ?",
        row -> book.row(id(row, 1)).ifPresent(rows::set),
        tag);
    return CustomerSet.of(rows);
  }

  private static UUID id(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String query, RowReader reader, Object... arguments) {
    try (ResultSet rows = sql.resultQuery(query, arguments).fetchResultSet()) {
      for (int count = 0; rows.next(); count++) {
        if (count % ROWS_A_CHECK == 0) {
          monitor.check();
        }
        reader.read(rows);
      }
    } catch (SQLException trouble) {
      throw new DataAccessException("reading customers", trouble);
    }
  }
}
