package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;

/// Asks where the workbook of the rejected rows is to lie, has it written there and says so.
final class CorrectionsAction {
  private CorrectionsAction() {}

  /// @param write writes to a file and runs what follows when it is written
  static Action of(Desk desk, BiConsumer<Path, Runnable> write) {
    return Action.of(
        desk.messages().text("exchange.result.corrections"),
        Feather.DOWNLOAD,
        () ->
            desk.dialogs()
                .saveFile(
                    FileKind.WORKBOOK, desk.messages().text("exchange.result.corrections.file"))
                .ifPresent(file -> write.accept(file, () -> tell(desk, file))));
  }

  private static void tell(Desk desk, Path file) {
    desk.toasts()
        .success(
            desk.messages().text("exchange.result.corrections.written", ImportWords.name(file)));
  }
}
