package org.siyu.app.shell;

import java.nio.file.Path;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.Dialogs;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.task.Tasks;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Drawer;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Toasts;
import org.siyu.app.widget.Tone;

/// What a screen may use of the window. Made once for the program; wiring hands each view and view
/// model the parts that it needs.
public record Desk(
    Messages messages,
    Formats formats,
    ProblemTexts problems,
    Tasks tasks,
    Dialogs dialogs,
    Navigation navigation,
    Drawer drawer,
    Toasts toasts) {
  /// Tells in passing that a file was written, with the way to its folder.
  public void tellWritten(Path file, String sentence) {
    Toast toast = Toast.of(Tone.SUCCESS, sentence);
    Path folder = file.toAbsolutePath().getParent();
    toasts.show(
        folder == null
            ? toast
            : toast.with(
                Action.of(
                    messages.text("shell.open-folder"),
                    Feather.FOLDER,
                    () -> dialogs.openFolder(folder))));
  }
}
