package org.siyu.app.wiring;

import java.time.Clock;
import java.util.function.Supplier;
import org.siyu.app.roi.RoiServices;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.roi.RoiReports;
import org.siyu.core.roi.RoiService;
import org.siyu.core.shared.Ids;
import org.siyu.storage.database.Database;
import org.siyu.storage.kpi.FigureTableWorkbook;
import org.siyu.storage.roi.JooqRoiFacts;
import org.siyu.storage.roi.JooqRoiRepository;
import org.siyu.storage.roi.RoiReportWorkbook;

/// What calculations of costs and returns of one open workspace stand on.
final class RoiBench {
  private final RoiServices services;

  /// @param workspace its name
  /// @param actor the name of the member who works here now
  RoiBench(
      Database database,
      Supplier<KpiService> kpi,
      AuditLog audit,
      Supplier<String> workspace,
      Supplier<String> actor,
      Clock clock) {
    RoiService calculations =
        new RoiService(
            new JooqRoiRepository(database),
            new JooqRoiFacts(database),
            kpi,
            audit,
            Ids.system(),
            actor,
            clock);
    this.services =
        new RoiServices(
            calculations,
            new RoiReports(calculations, new RoiReportWorkbook(), audit, workspace, actor),
            new FigureTableWorkbook());
  }

  RoiServices services() {
    return services;
  }
}
