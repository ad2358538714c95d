package org.siyu.app.testkit;

import java.nio.file.Path;
import java.util.Currency;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.Shell;
import org.siyu.app.task.FxThread;
import org.siyu.app.wiring.Program;
import org.siyu.app.wiring.WindowProgram;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.UserSettings;
import org.siyu.core.workspace.WorkspaceLanguage;

/// The whole program's window on a sample workspace that is gone after the test, with its tiers
/// run.
public final class SampleWindow implements AutoCloseable {
  private final WindowProgram program;

  private SampleWindow(WindowProgram program) {
    this.program = program;
  }

  /// To be called off the JavaFX thread.
  public static SampleWindow open(Path folder, Language language) throws Exception {
    Program program = Program.withUserFolder(folder.resolve("user"));
    boolean isChinese = language == Language.CHINESE;
    program
        .settings()
        .save(
            UserSettings.DEFAULT
                .withLanguage(isChinese ? UserSettings.Language.ZH : UserSettings.Language.EN)
                .withTheme(UserSettings.Theme.LIGHT));
    OpenWorkspace opened =
        program
            .workspaces()
            .createSample(
                new NewWorkspace(
                    folder.resolve("sample.siyu"),
                    isChinese ? "花间日常" : "Everyday Blooms",
                    isChinese ? WorkspaceLanguage.ZH : WorkspaceLanguage.EN,
                    Currency.getInstance("CNY"),
                    isChinese ? "林晓" : "Lin Xiao"),
                Monitor.NONE);
    SampleWindow window =
        FxThread.call(() -> new SampleWindow(new WindowProgram(program, new Stage())));
    FxThread.run(
        () -> {
          window.shell().desk().drawer().animatedProperty().set(false);
          window.program.show(opened);
          window.program.stage().show();
        });
    window.awaitQuiet();
    FxThread.run(() -> window.program.screens().orElseThrow().tiers().run(Optional.empty()));
    window.awaitQuiet();
    return window;
  }

  public WindowProgram program() {
    return program;
  }

  public Shell shell() {
    return program.shell();
  }

  public Node root() {
    return shell().scene().getRoot();
  }

  public void go(String screen) throws Exception {
    FxThread.run(() -> shell().desk().navigation().go(screen));
    awaitQuiet();
  }

  /// The view in front.
  public Node view() throws Exception {
    return FxThread.call(
        () -> {
          ScrollPane pane = (ScrollPane) root().lookup(".screen-scroll");
          return pane.getContent();
        });
  }

  /// Until nothing runs any more and what it brought is laid out.
  public void awaitQuiet() throws Exception {
    Toolkit.settle();
    while (FxThread.call(() -> !shell().desk().tasks().running().isEmpty())) {
      FxThread.pulses(1);
    }
    Toolkit.settle();
  }

  /// Lays the window's contents out at a size, whatever the screen's.
  public void resize(double width, double height) throws Exception {
    FxThread.run(
        () -> {
          shell().scene().getRoot().resize(width, height);
          shell().scene().getRoot().layout();
        });
  }

  @Override
  public void close() {
    try {
      FxThread.run(
          () -> {
            program.close();
            program.stage().hide();
          });
    } catch (Exception e) {
      throw new IllegalStateException("the window did not close", e);
    }
  }
}
