package org.siyu.app.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.theme.Theme;
import org.siyu.app.theme.ThemeChoice;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.WorkspaceProblem;

/// The dialogs as they are, shown without waiting for an answer.
@ExtendWith(Toolkit.class)
class DialogWindowsTest {
  private static final ErrorReport REPORT =
      ErrorReport.of(new IllegalStateException("no such phone 13812345678"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyDialogCanBeReadAndEveryControlHasAName(Language language) throws Exception {
    List<String> found = new ArrayList<>();
    for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      for (Dialog<ButtonType> dialog : all(windows(language, choice))) {
        show(dialog);
        found.addAll(Looks.withoutName(dialog.getDialogPane()));
        found.addAll(Looks.clipped(dialog.getDialogPane()));
        found.addAll(Looks.outside(dialog.getDialogPane()));
        found.addAll(Looks.hardToRead(dialog.getDialogPane()));
        close(dialog);
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void theErrorSaysItsCodeAndCopiesItsDetailsWithoutClosing() throws Exception {
    Messages messages = new Messages(Language.ENGLISH);
    Dialog<ButtonType> dialog =
        FxThread.call(() -> windows(Language.ENGLISH, ThemeChoice.LIGHT).error(REPORT, () -> {}));
    show(dialog);
    assertTrue(Nodes.says(dialog.getDialogPane(), "Code " + REPORT.code()));
    assertTrue(Nodes.says(dialog.getDialogPane(), messages.text("dialog.error.text")));
    reach(dialog, messages.text("dialog.error.copy"));
    Toolkit.press(dialog.getDialogPane().getScene(), KeyCode.SPACE);
    assertTrue(FxThread.call(dialog::isShowing));
    String copied = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
    assertEquals(REPORT.details().lines().toList(), copied.lines().toList());
    assertFalse(copied.contains("13812345678"));
    Toolkit.press(dialog.getDialogPane().getScene(), KeyCode.ESCAPE);
    assertFalse(FxThread.call(dialog::isShowing));
  }

  private static DialogWindows windows(Language language, ThemeChoice choice) throws Exception {
    return FxThread.call(
        () -> {
          Theme theme = new Theme();
          theme.choiceProperty().set(choice);
          return new DialogWindows(new Messages(language), theme, () -> null);
        });
  }

  private static List<Dialog<ButtonType>> all(DialogWindows windows) throws Exception {
    Question question =
        Question.dangerous(
            "Restore the backup of 2026-11-22 09:30?",
            "All that was changed in this workspace since then is replaced.",
            "Restore");
    return FxThread.call(
        () ->
            List.of(
                windows.error(REPORT, () -> {}),
                windows.problem(Problem.of(WorkspaceProblem.CLOSED)),
                windows.question(question),
                windows.purpose(question, new TextField())));
  }

  private static void reach(Dialog<?> dialog, String text) throws Exception {
    var wanted = Nodes.saying(dialog.getDialogPane(), text);
    for (int i = 0; i < 8; i++) {
      if (FxThread.call(() -> dialog.getDialogPane().getScene().getFocusOwner()) == wanted) {
        return;
      }
      Toolkit.press(dialog.getDialogPane().getScene(), KeyCode.TAB);
    }
    throw new AssertionError("Tab does not lead to " + text);
  }

  private static void show(Dialog<?> dialog) throws Exception {
    FxThread.run(
        () -> {
          dialog.initModality(Modality.NONE);
          dialog.show();
        });
    Toolkit.settle();
  }

  private static void close(Dialog<?> dialog) throws Exception {
    FxThread.run(dialog::close);
  }
}
