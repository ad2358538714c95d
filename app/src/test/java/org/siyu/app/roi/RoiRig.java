package org.siyu.app.roi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.ShippedKpi;
import org.siyu.core.roi.RoiReports;
import org.siyu.core.roi.RoiService;
import org.siyu.core.shared.Ids;
import org.siyu.storage.database.Database;
import org.siyu.storage.kpi.FigureTableWorkbook;
import org.siyu.storage.kpi.JooqKpiFacts;
import org.siyu.storage.kpi.JooqKpiRepository;
import org.siyu.storage.kpi.ShippedKpiFiles;
import org.siyu.storage.roi.JooqRoiFacts;
import org.siyu.storage.roi.JooqRoiRepository;
import org.siyu.storage.roi.RoiReportWorkbook;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.tiers.JooqTierRepository;

/// A store with two new customers and some spending in the second quarter. It is the 12th of July.
final class RoiRig implements AutoCloseable {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 7, 12, 9, 0);

  final RoiServices services;
  private final Database database;
  private final Ids ids = Ids.system();

  RoiRig(Path folder) {
    database = ReadyWorkspaces.store(folder.resolve("store"));
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
    AuditLog audit = (_, _, _, _) -> {};
    RoiService calculations =
        new RoiService(
            new JooqRoiRepository(database),
            new JooqRoiFacts(database),
            () -> kpi,
            audit,
            ids,
            () -> "Lin",
            clock);
    services =
        new RoiServices(
            calculations,
            new RoiReports(
                calculations, new RoiReportWorkbook(), audit, () -> "Spring", () -> "Lin"),
            new FigureTableWorkbook());
    for (String joined : List.of("2026-04-10", "2026-05-02")) {
      execute(
          "insert into customer (id, gender, joined_at, allows_personalised_marketing, created_at,"
              + " version, changed_at, changed_by) values (?, 'unknown', ?, true, ?, 1, ?, 'test')",
          ids.next(),
          LocalDate.parse(joined).atTime(12, 0),
          NOW,
          NOW);
    }
    execute(
        "insert into campaign_spending (id, campaign_id, spent_on, kind, line, amount_cents, note)"
            + " values (?, ?, ?, 'gifts', '', 12345, '')",
        ids.next(),
        ids.next(),
        LocalDate.of(2026, 4, 20));
  }

  private void execute(String statement, Object... values) {
    database.write(sql -> sql.execute(statement, values));
  }

  @Override
  public void close() {
    database.close();
  }
}
