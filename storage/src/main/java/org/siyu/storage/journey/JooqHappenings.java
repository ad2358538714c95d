package org.siyu.storage.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.journey.Happenings;
import org.siyu.core.shared.DateRange;

/// Streams what customers did. Reads the results of the driver itself: a record for each of many
/// thousand rows would double the time.
final class JooqHappenings {
  private static final MonthDay LEAP = MonthDay.of(2, 29);

  private final DSLContext sql;
  private final CustomerBook book;

  JooqHappenings(DSLContext sql, CustomerBook book) {
    this.sql = sql;
    this.book = book;
  }

  Happenings orders(DateRange days) {
    Happenings.Draft draft = new Happenings.Draft();
    days(
        draft,
        """
        select customer_id, coalesce(paid_at, ordered_at) from sales_order
        where status not in ('pending', 'cancelled') and kind <> 'cancellation'
          and coalesce(paid_at, ordered_at) >= ? and coalesce(paid_at, ordered_at) < ?
        """,
        days.first().atStartOfDay(),
        days.last().plusDays(1).atStartOfDay());
    return draft.done();
  }

  /// One kind after the other, so that each is a stretch of the index over kind and time.
  Happenings answers(DateRange days) {
    Happenings.Draft draft = new Happenings.Draft();
    for (InteractionKind kind : InteractionKind.values()) {
      if (kind != InteractionKind.OUTREACH) {
        days(
            draft,
            """
            select customer_id, happened_at from interaction
            where kind = ? and happened_at >= ? and happened_at < ?
            """,
            kind.code(),
            days.first().atStartOfDay(),
            days.last().plusDays(1).atStartOfDay());
      }
    }
    return draft.done();
  }

  private void days(Happenings.Draft draft, String query, Object... arguments) {
    each(
        query,
        row -> {
          LocalDate day = row.getObject(2, LocalDateTime.class).toLocalDate();
          book.row(row.getObject(1, UUID.class)).ifPresent(at -> draft.add(at, day));
        },
        arguments);
  }

  CustomerSet birthdays(Collection<LocalDate> days) {
    Set<MonthDay> wanted = new HashSet<>();
    for (LocalDate day : days) {
      wanted.add(MonthDay.from(day));
      if (!day.isLeapYear() && day.getMonthValue() == 2 && day.getDayOfMonth() == 28) {
        wanted.add(LEAP);
      }
    }
    BitSet found = new BitSet(book.size());
    each(
        "select id, birthday from customer where birthday is not null",
        row -> {
          if (wanted.contains(MonthDay.from(row.getObject(2, LocalDate.class)))) {
            book.row(row.getObject(1, UUID.class)).ifPresent(found::set);
          }
        });
    return CustomerSet.of(found);
  }

  Map<Integer, UUID> owners() {
    Map<Integer, UUID> owners = new HashMap<>();
    each(
        "select id, owner_id from customer where owner_id is not null",
        row -> {
          UUID owner = row.getObject(2, UUID.class);
          book.row(row.getObject(1, UUID.class)).ifPresent(at -> owners.put(at, owner));
        });
    return owners;
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String query, RowReader reader, Object... arguments) {
    try (ResultSet rows = sql.resultQuery(query, arguments).fetchResultSet()) {
      while (rows.next()) {
        reader.read(rows);
      }
    } catch (SQLException trouble) {
      throw new DataAccessException("reading what customers did", trouble);
    }
  }
}
