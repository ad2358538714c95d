package org.siyu.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.dialog.DialogErrors;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.PreparedDialogs;
import org.siyu.app.testkit.TestTime;
import org.siyu.app.testkit.Toolkit;

/// What nobody took care of comes up as one dialog, wherever it was thrown.
@ExtendWith(Toolkit.class)
class UncaughtErrorsTest {
  private static final Logger LOG = Logger.getLogger(DialogErrors.class.getName());

  @TempDir Path folder;
  private final PreparedDialogs dialogs = new PreparedDialogs();

  @BeforeAll
  static void keepQuiet() {
    LOG.setLevel(Level.OFF);
  }

  @AfterAll
  static void speakAgain() {
    LOG.setLevel(null);
  }

  @Test
  void aFaultOnTheWindowsThreadAndOneInATaskAreShown() throws Exception {
    WindowProgram window =
        FxThread.call(
            () ->
                new WindowProgram(
                    Program.withUserFolder(folder, TestTime.clock()),
                    new Stage(),
                    (messages, theme) -> dialogs));
    FxThread.later(
        () -> {
          throw new IllegalStateException("on the window's thread");
        });
    Toolkit.settle();
    assertEquals(1, dialogs.reports().size());
    FxThread.run(
        () ->
            window
                .shell()
                .desk()
                .tasks()
                .run(
                    "settings.saving",
                    _ -> {
                      throw new IllegalArgumentException("in a task, 13812345678");
                    }));
    while (FxThread.call(() -> !window.shell().desk().tasks().running().isEmpty())) {
      Toolkit.settle();
    }
    Toolkit.settle();
    assertEquals(2, dialogs.reports().size());
    assertFalse(dialogs.reports().getLast().details().contains("13812345678"));
    FxThread.run(window::close);
  }

  @Test
  void aFaultWhileOneIsShownDoesNotStackAnother() {
    DialogErrors errors = new DialogErrors(dialogs);
    dialogs.whileShowing(() -> errors.report(new IllegalStateException("meanwhile")));
    errors.report(new IllegalStateException("first"));
    assertEquals(1, dialogs.reports().size());
    errors.report(new IllegalStateException("later"));
    assertEquals(2, dialogs.reports().size());
  }
}
