package org.siyu.app.soak;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.siyu.app.shell.Shell;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.wiring.Program;
import org.siyu.app.wiring.WindowProgram;
import org.siyu.app.wiring.WorkspaceScreens;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceLanguage;

/// The whole program's window on a new workspace, with an ear for all that goes wrong in it.
final class SoakWindow implements AutoCloseable {
  private static final int MOST_PULSES = 3_000;

  private final Path workspace;
  private final WindowProgram program;
  private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
  private final Logger log = Logger.getLogger("org.siyu");
  private final Handler ear = new Ear();

  SoakWindow(Path folder, Clock clock) throws Exception {
    log.addHandler(ear);
    Thread.setDefaultUncaughtExceptionHandler((_, error) -> errors.add(error.toString()));
    workspace = folder.resolve("soak.siyu");
    Program started = Program.withUserFolder(folder.resolve("user"), clock);
    OpenWorkspace made =
        started
            .workspaces()
            .create(
                new NewWorkspace(
                    workspace, "长跑", WorkspaceLanguage.ZH, Currency.getInstance("CNY"), "林晓"));
    program = FxThread.call(() -> new WindowProgram(started, new Stage()));
    run(
        () -> {
          shell().desk().drawer().animatedProperty().set(false);
          program.show(made);
          // small, for what is painted costs more time here than all that is done
          program.stage().setWidth(800);
          program.stage().setHeight(600);
          program.stage().show();
        });
  }

  private final class Ear extends Handler {
    @Override
    public void publish(LogRecord record) {
      if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
        errors.add(record.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  Shell shell() {
    return program.shell();
  }

  WindowProgram program() {
    return program;
  }

  WorkspaceScreens screens() {
    return program.screens().orElseThrow();
  }

  Path store() {
    return workspace.resolve("store.mv.db");
  }

  /// Does something as a hand on the window would, and waits until all that it began has ended.
  void run(Runnable act) throws Exception {
    FxThread.run(act);
    awaitQuiet();
  }

  void go(String screen) throws Exception {
    run(() -> shell().desk().navigation().go(screen));
  }

  private void awaitQuiet() throws Exception {
    FxThread.pulses(1);
    for (int pulse = 0; pulse < MOST_PULSES; pulse++) {
      if (FxThread.call(() -> isQuiet())) {
        FxThread.pulses(1);
        return;
      }
      FxThread.pulses(1);
    }
    throw new AssertionError("the window does not come to rest");
  }

  /// A dialog would wait for an answer for ever: nothing that the robot does opens one.
  private boolean isQuiet() {
    List<Window> others =
        Window.getWindows().stream()
            .filter(window -> window instanceof Stage && window != program.stage())
            .toList();
    if (!others.isEmpty()) {
      String said = String.join(" ", others.stream().map(SoakWindow::words).toList());
      others.forEach(Window::hide);
      throw new AssertionError("a dialog says: " + said);
    }
    return shell().desk().tasks().running().isEmpty();
  }

  private static String words(Window window) {
    return String.join(
        " ",
        Nodes.all(window.getScene().getRoot(), javafx.scene.control.Labeled.class).stream()
            .map(javafx.scene.control.Labeled::getText)
            .toList());
  }

  /// Closes the workspace, as the start page does, and opens it again.
  void reopen() throws Exception {
    run(program::showStart);
    run(() -> program.open(workspace));
    if (program.workbench().isEmpty()) {
      throw new AssertionError("the workspace did not open again");
    }
  }

  List<String> errors() {
    return new ArrayList<>(errors);
  }

  @Override
  public void close() {
    try {
      FxThread.run(
          () -> {
            program.close();
            program.stage().hide();
          });
    } catch (Exception trouble) {
      throw new IllegalStateException("the window did not close", trouble);
    }
    log.removeHandler(ear);
    Thread.setDefaultUncaughtExceptionHandler(null);
  }
}
