package org.siyu.app.wiring;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.siyu.app.kpi.KpiServices;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.campaign.CampaignReach;
import org.siyu.core.campaign.CampaignService;
import org.siyu.core.churn.ChurnModel;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.kpi.DashboardReports;
import org.siyu.core.kpi.KpiReports;
import org.siyu.core.kpi.KpiSchemes;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.OwnIndicators;
import org.siyu.core.kpi.ShippedKpi;
import org.siyu.core.kpisheet.KpiSheetService;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.tiers.TierRepository;
import org.siyu.storage.alerts.JooqAlertRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.kpi.DashboardWorkbook;
import org.siyu.storage.kpi.JooqKpiFacts;
import org.siyu.storage.kpi.JooqKpiRepository;
import org.siyu.storage.kpi.KpiReportWorkbook;
import org.siyu.storage.kpi.ShippedKpiFiles;
import org.siyu.storage.kpisheet.JooqDayFigures;
import org.siyu.storage.kpisheet.KpiSheetWorkbook;
import org.siyu.storage.kpisheet.ShippedDailyLayouts;
import org.siyu.storage.workbook.WorkbookFiles;

/// What KPI sheets of one open workspace stand on.
final class KpiBench {
  private final Database database;
  private final TierRepository tiers;
  private final CampaignService campaigns;
  private final MemberRepository members;
  private final AuditLog audit;
  private final Supplier<String> workspace;
  private final Supplier<String> actor;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<KpiServices> made = Optional.empty();

  /// @param workspace its name
  /// @param actor the name of the member who works here now
  KpiBench(
      Database database,
      TierRepository tiers,
      CampaignService campaigns,
      MemberRepository members,
      AuditLog audit,
      Supplier<String> workspace,
      Supplier<String> actor,
      Clock clock) {
    this.database = database;
    this.tiers = tiers;
    this.campaigns = campaigns;
    this.members = members;
    this.audit = audit;
    this.workspace = workspace;
    this.actor = actor;
    this.clock = clock;
  }

  /// All that KPI sheets ask of the core; the same each time, so that what was counted is counted
  /// once. Reads what ships when it is first asked for.
  KpiServices services() {
    lock.lock();
    try {
      KpiServices services = made.orElseGet(this::make);
      made = Optional.of(services);
      return services;
    } finally {
      lock.unlock();
    }
  }

  /// Alerts of indicators, and their rules.
  AlertService alerts() {
    return new AlertService(
        this::sheetService,
        new JooqAlertRepository(database),
        Ids.system(),
        members::acting,
        clock);
  }

  private KpiService sheetService() {
    return services().sheets();
  }

  /// Statistics, and sheets that are filled in.
  KpiSheetService sheets() {
    return new KpiSheetService(
        services().sheets(),
        new KpiSheetService.Files(
            new WorkbookFiles(),
            new KpiSheetWorkbook(),
            new JooqDayFigures(database),
            ShippedDailyLayouts.read()),
        members,
        audit,
        workspace,
        actor,
        clock);
  }

  private KpiServices make() {
    ShippedKpi shipped = ShippedKpiFiles.read();
    JooqKpiRepository repository = new JooqKpiRepository(database);
    KpiService sheets =
        new KpiService(
            shipped,
            repository,
            new JooqKpiFacts(
                database,
                tiers,
                () -> CampaignReach.uncounted(campaigns.all()),
                shipped.referralChannels()),
            members,
            actor,
            clock);
    return new KpiServices(
        sheets,
        new OwnIndicators(sheets, repository),
        new KpiSchemes(sheets, repository, actor, clock),
        new KpiReports(sheets, new KpiReportWorkbook(), audit, workspace, actor, clock),
        new DashboardReports(sheets, new DashboardWorkbook(), audit, workspace, actor, clock),
        database::changes,
        monitor -> ChurnModel.report(tiers.facts(monitor), sheets.asOf(), monitor));
  }
}
