package org.siyu.app.tiers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.core.customers.Disclosure;

/// Where a tier report goes: asked for before, told after.
public final class ReportFile {
  private final Desk desk;
  private final Messages messages;

  public ReportFile(Desk desk) {
    this.desk = desk;
    this.messages = desk.messages();
  }

  /// @param day the day of the tiers, which the proposed name bears
  public Optional<Path> ask(LocalDate day) {
    return desk.dialogs()
        .saveFile(
            FileKind.WORKBOOK, messages.text("tiers.screen.report.file", desk.formats().date(day)));
  }

  /// Says that it is there, by name, and leads to its folder.
  public void tell(Path file, Disclosure disclosure) {
    String name = String.valueOf(file.getFileName());
    desk.tellWritten(
        file,
        disclosure.equals(Disclosure.MASKED)
            ? messages.text("tiers.screen.report.written", name)
            : messages.text("tiers.screen.report.written-in-the-clear", name));
  }
}
