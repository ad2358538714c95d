package org.siyu.storage.roi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.ShippedKpi;
import org.siyu.core.roi.RoiService;
import org.siyu.core.shared.Ids;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;
import org.siyu.storage.database.LineIds;
import org.siyu.storage.kpi.JooqKpiFacts;
import org.siyu.storage.kpi.JooqKpiRepository;
import org.siyu.storage.kpi.ShippedKpiFiles;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.tiers.JooqTierRepository;

/// A store with customers and orders, and the service of calculations on it. It is the 12th of
/// July.
final class RoiStore implements AutoCloseable {
  static final Period QUARTER = Period.parse("2026-Q2").orElseThrow();
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 7, 12, 9, 0);

  final Ids ids = Ids.system();
  final Database database;
  final RoiService service;
  final List<String> audited = new ArrayList<>();
  private long orders;

  RoiStore(Path folder) {
    database = EmptyStore.open(folder.resolve("store"));
    Clock clock = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    ShippedKpi shipped = ShippedKpiFiles.read();
    KpiService kpi =
        new KpiService(
            shipped,
            new JooqKpiRepository(database),
            new JooqKpiFacts(
                database, new JooqTierRepository(database), List::of, shipped.referralChannels()),
            new JooqMemberRepository(database, clock),
            () -> "Lin",
            clock);
    service =
        new RoiService(
            new JooqRoiRepository(database),
            new JooqRoiFacts(database),
            () -> kpi,
            (_, action, _, _) -> audited.add(action.code()),
            ids,
            () -> "Lin",
            clock);
  }

  private static LocalDateTime at(String day) {
    return LocalDate.parse(day).atTime(12, 0);
  }

  UUID customer(String joined) {
    UUID id = ids.next();
    execute(
        "insert into customer (id, gender, joined_at, allows_personalised_marketing, created_at,"
            + " version, changed_at, changed_by) values (?, 'unknown', ?, true, ?, 1, ?, 'test')",
        id,
        at(joined),
        NOW,
        NOW);
    return id;
  }

  void order(UUID customer, String day, long cents) {
    UUID id = ids.next();
    execute(
        "insert into sales_order (id, source, order_no, customer_id, kind, status, ordered_at,"
            + " paid_at, amount_cents, refund_cents, content_hash, version, changed_at,"
            + " changed_by, lines_from) values (?, 'shop', ?, ?, 'purchase', 'completed', ?, ?, ?,"
            + " 0, 1, 1, ?, 'test', ?)",
        id,
        id.toString(),
        customer,
        at(day),
        at(day),
        cents,
        NOW,
        ++orders * LineIds.BLOCK);
  }

  void spending(String day, String kind, long cents) {
    execute(
        "insert into campaign_spending (id, campaign_id, spent_on, kind, line, amount_cents, note)"
            + " values (?, ?, ?, ?, '', ?, '')",
        ids.next(),
        ids.next(),
        LocalDate.parse(day),
        kind,
        cents);
  }

  private void execute(String statement, Object... values) {
    database.write(sql -> sql.execute(statement, values));
  }

  @Override
  public void close() {
    database.close();
  }
}
