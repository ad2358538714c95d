package org.siyu.storage.kpi;

import java.lang.ref.SoftReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.StampedFile;

/// Whom the team touched by hand, by day, in the numbers of the ledger; whom the ledger does not
/// know yet has a number behind all that it has given. Held, and kept beside the store, while the
/// customers' tables and the ledger's numbers are as they were.
final class JooqTouches {
  static final String KIND = "outreach";
  private static final int FETCH_SIZE = 10_000;

  /// @param contacts customers touched, each as often as touched
  record Day(LocalDate day, BitSet customers, long contacts) {}

  private record Held(String stamp, List<Day> days) {}

  private final Database database;
  private SoftReference<Held> held = new SoftReference<>(null);

  JooqTouches(Database database) {
    this.database = database;
  }

  /// Called by one thread at a time.
  ///
  /// @param stamp of the customers' tables; empty where they have none, or are too few to be kept
  List<Day> since(DSLContext sql, YearMonth since, String stamp) {
    int next =
        Objects.requireNonNull(
            sql.fetchSingle("select coalesce(max(customer_no), -1) + 1 from contact_number")
                .get(0, Integer.class));
    if (stamp.isEmpty()) {
      return read(sql, since, next);
    }
    String wanted = since + " " + next + " " + stamp;
    Held had = held.get();
    if (had != null && had.stamp().equals(wanted)) {
      return had.days();
    }
    StampedFile<Map<String, BitSet>> file =
        new StampedFile<>(database.besideStore(".touches"), new RowSetsForm());
    Optional<List<Day>> kept = file.read(wanted).map(JooqTouches::days);
    List<Day> days = kept.orElseGet(() -> read(sql, since, next));
    if (kept.isEmpty()) {
      Map<String, BitSet> sets = new TreeMap<>();
      days.forEach(each -> sets.put(each.day() + " " + each.contacts(), each.customers()));
      file.write(wanted, sets);
    }
    held = new SoftReference<>(new Held(wanted, days));
    return days;
  }

  private static List<Day> days(Map<String, BitSet> sets) {
    List<Day> days = new ArrayList<>();
    new TreeMap<>(sets)
        .forEach(
            (name, customers) -> {
              int space = name.indexOf(' ');
              days.add(
                  new Day(
                      LocalDate.parse(name.substring(0, space)),
                      customers,
                      Long.parseLong(name.substring(space + 1))));
            });
    return days;
  }

  // The index by kind has all that is read of interactions.
  private static List<Day> read(DSLContext sql, YearMonth since, int next) {
    Map<UUID, Integer> unknown = new HashMap<>();
    Map<LocalDate, BitSet> touched = new TreeMap<>();
    Map<LocalDate, Long> contacts = new HashMap<>();
    try (ResultSet rows =
        sql.resultQuery(
                "select i.happened_at, i.customer_id, n.customer_no from interaction i"
                    + " left join contact_number n on n.customer_id = i.customer_id"
                    + " where i.kind = ? and i.happened_at >= ?",
                KIND,
                since.atDay(1).atStartOfDay())
            .fetchSize(FETCH_SIZE)
            .fetchResultSet()) {
      while (rows.next()) {
        LocalDate day = rows.getObject(1, LocalDateTime.class).toLocalDate();
        int number = rows.getInt(3);
        if (rows.wasNull()) {
          number =
              unknown.computeIfAbsent(rows.getObject(2, UUID.class), _ -> next + unknown.size());
        }
        touched.computeIfAbsent(day, _ -> new BitSet()).set(number);
        contacts.merge(day, 1L, Long::sum);
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException("touches by hand could not be read", trouble);
    }
    List<Day> days = new ArrayList<>();
    touched.forEach(
        (day, customers) -> days.add(new Day(day, customers, contacts.getOrDefault(day, 0L))));
    return days;
  }
}
