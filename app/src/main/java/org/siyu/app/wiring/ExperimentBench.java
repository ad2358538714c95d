package org.siyu.app.wiring;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.siyu.app.customers.CustomerServices;
import org.siyu.app.experiment.ExperimentServices;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.experiment.Analysis;
import org.siyu.core.experiment.Candidates;
import org.siyu.core.experiment.ContentWinner;
import org.siyu.core.experiment.ExperimentRepository;
import org.siyu.core.experiment.ExperimentService;
import org.siyu.core.experiment.SopWinner;
import org.siyu.core.experiment.StepVariants;
import org.siyu.core.shared.Ids;
import org.siyu.core.sop.SopService;
import org.siyu.core.tiers.SavedListService;
import org.siyu.core.tiers.Tier;
import org.siyu.storage.database.Database;
import org.siyu.storage.experiment.CommonsStatistics;
import org.siyu.storage.experiment.ExperimentReportWorkbook;
import org.siyu.storage.experiment.JooqExperimentRepository;

/// What experiments of one open workspace stand on.
final class ExperimentBench {
  private final ExperimentServices services;

  /// @param tiers those of the scheme in force
  /// @param team the workspace's name
  ExperimentBench(
      Database database,
      AuditLog audit,
      CustomerServices customers,
      SavedListService lists,
      ContentBench content,
      SopService templates,
      Supplier<List<Tier>> tiers,
      Supplier<String> team,
      Supplier<String> actor,
      Clock clock) {
    ExperimentRepository repository = new JooqExperimentRepository(database);
    this.services =
        new ExperimentServices(
            new ExperimentService(
                repository,
                new Candidates(customers.customers(), customers.views(), lists, repository),
                new Analysis(new CommonsStatistics()),
                audit,
                Ids.system(),
                actor,
                clock),
            customers.bulk(),
            tiers,
            () -> customers.customers().tags(),
            content.services().items(),
            List.of(
                new ContentWinner(content.services().items(), content.library(), clock),
                new SopWinner(templates)),
            new ExperimentReportWorkbook(),
            team,
            clock);
  }

  /// All that the screen of experiments asks of the core.
  ExperimentServices services() {
    return services;
  }

  /// Which variant of a step a customer gets, for journeys.
  StepVariants variants() {
    return services.experiments();
  }
}
