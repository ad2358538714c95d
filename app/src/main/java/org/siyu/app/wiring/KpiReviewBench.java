package org.siyu.app.wiring;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.siyu.app.campaign.CampaignServices;
import org.siyu.app.kpi.KpiReading;
import org.siyu.app.kpireview.KpiReviewServices;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.kpireview.KpiMinutesForm;
import org.siyu.core.kpireview.KpiMinutesService;
import org.siyu.core.kpireview.KpiMinutesWriter;
import org.siyu.core.kpireview.KpiReviewService;
import org.siyu.core.kpireview.ReviewCounting;
import org.siyu.core.shared.Ids;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.storage.database.Database;
import org.siyu.storage.kpireview.JooqKpiReviewRepository;
import org.siyu.storage.kpireview.KpiMinutesPdf;
import org.siyu.storage.kpireview.KpiMinutesWorkbook;

/// What reviews of KPIs of one open workspace stand on.
final class KpiReviewBench {
  private final Workbench workbench;
  private final Database database;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<KpiReviewService> made = Optional.empty();

  KpiReviewBench(Workbench workbench, Database database, Clock clock) {
    this.workbench = workbench;
    this.database = database;
    this.clock = clock;
  }

  /// @param reading holds what figures are computed from
  KpiReviewServices services(KpiReading reading) {
    KpiReviewService reviews = reviews();
    return new KpiReviewServices(
        reviews,
        new KpiMinutesService(
            reviews,
            KpiReviewBench::writer,
            workbench.workspace().auditLog(),
            () -> workbench.workspace().settings().name(),
            workbench::actor,
            clock),
        workbench.campaigns().actions(),
        reading,
        workbench.cases()::of);
  }

  private static KpiMinutesWriter writer(KpiMinutesForm form) {
    return switch (form) {
      case WORKBOOK -> new KpiMinutesWorkbook();
      case PDF -> new KpiMinutesPdf();
    };
  }

  /// The same each time. Reads what ships when it is first asked for.
  private KpiReviewService reviews() {
    lock.lock();
    try {
      KpiReviewService reviews = made.orElseGet(this::make);
      made = Optional.of(reviews);
      return reviews;
    } finally {
      lock.unlock();
    }
  }

  /// What a channel of content is called, in the team's language.
  private String content(String code) {
    boolean isChinese = workbench.workspace().settings().language() == WorkspaceLanguage.ZH;
    return workbench
        .planning()
        .choices()
        .all()
        .find(ChoiceList.CHANNEL, code)
        .map(choice -> choice.name(isChinese))
        .orElse(code);
  }

  private KpiReviewService make() {
    CampaignServices campaigns = workbench.campaigns();
    return new KpiReviewService(
        new JooqKpiReviewRepository(database),
        new ReviewCounting(
            workbench.kpi().sheets(),
            workbench.tiers(),
            new ReviewCounting.Alerts(workbench.alerts()::of, this::content),
            campaigns.campaigns()::all,
            campaigns.reviews()::figures,
            clock),
        campaigns.actions(),
        Ids.system(),
        workbench::actor,
        clock);
  }
}
