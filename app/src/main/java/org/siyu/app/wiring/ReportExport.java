package org.siyu.app.wiring;

import java.nio.file.Path;
import java.util.Optional;
import org.siyu.app.shell.Desk;
import org.siyu.app.tiers.ReportFile;
import org.siyu.app.tiers.TierReportTexts;
import org.siyu.app.tiers.TierTexts;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.tiers.TierSnapshot;

/// The report of the latest tiers, masked, from wherever somebody asks for it.
final class ReportExport {
  private final Workbench workbench;
  private final Desk desk;
  private final TierTexts texts;
  private final Runnable written;

  /// @param written called after each report
  ReportExport(Workbench workbench, Desk desk, TierTexts texts, Runnable written) {
    this.workbench = workbench;
    this.desk = desk;
    this.texts = texts;
    this.written = written;
  }

  /// Asks where it is to go and writes it; nothing while there are no tiers.
  void run() {
    Optional<TierSnapshot> latest = workbench.tiers().latest();
    if (latest.isEmpty()) {
      desk.toasts().warning(desk.messages().text("today.guide.report.no-tiers"));
      return;
    }
    new ReportFile(desk)
        .ask(latest.get().asOf().toLocalDate())
        .ifPresent(file -> write(latest.get(), file));
  }

  private void write(TierSnapshot snapshot, Path file) {
    TierReportTexts words = new TierReportTexts(desk.messages(), desk.formats(), texts);
    desk.tasks()
        .run(
            "tiers.task.exporting",
            monitor ->
                workbench
                    .tierServices()
                    .reports()
                    .write(snapshot.id(), Disclosure.MASKED, words, file, monitor))
        .onSuccess(
            _ -> {
              written.run();
              new ReportFile(desk).tell(file, Disclosure.MASKED);
            })
        .onProblem(problem -> desk.toasts().warning(desk.problems().full(problem)));
  }
}
