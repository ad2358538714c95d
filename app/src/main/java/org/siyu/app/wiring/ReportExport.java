package org.siyu.app.wiring;

import java.nio.file.Path;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.shell.Desk;
import org.siyu.app.tiers.TierReportTexts;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
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
    desk.dialogs()
        .saveFile(FileKind.WORKBOOK, desk.messages().text("tiers.screen.report.file"))
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
              tell(file);
            })
        .onProblem(problem -> desk.toasts().warning(desk.problems().full(problem)));
  }

  private void tell(Path file) {
    Toast toast =
        Toast.of(Tone.SUCCESS, desk.messages().text("today.guide.report.told", name(file)));
    Path folder = file.toAbsolutePath().getParent();
    desk.toasts()
        .show(
            folder == null
                ? toast
                : toast.with(
                    Action.of(
                        desk.messages().text("today.guide.report.folder"),
                        Feather.FOLDER,
                        () -> desk.dialogs().openFolder(folder))));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
