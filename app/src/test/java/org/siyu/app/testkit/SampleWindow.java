package org.siyu.app.testkit;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.siyu.app.dialog.Dialogs;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.Shell;
import org.siyu.app.task.FxThread;
import org.siyu.app.wiring.Program;
import org.siyu.app.wiring.WindowProgram;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.UserSettings;

/// The whole program's window on a sample workspace that is gone after the test, with its tiers
/// run.
public final class SampleWindow implements AutoCloseable {
  private final WindowProgram program;

  private SampleWindow(WindowProgram program) {
    this.program = program;
  }

  /// To be called off the JavaFX thread.
  public static SampleWindow open(Path folder, Language language) throws Exception {
    return open(folder, language, Stage::new, WindowProgram::new);
  }

  /// With answers for what is asked outside the window.
  public static SampleWindow open(Path folder, Language language, Dialogs dialogs)
      throws Exception {
    return open(
        folder,
        language,
        Stage::new,
        (program, stage) -> new WindowProgram(program, stage, (_, _) -> dialogs));
  }

  private static SampleWindow open(
      Path folder,
      Language language,
      Supplier<Stage> stage,
      BiFunction<Program, Stage, WindowProgram> made)
      throws Exception {
    Program program = Program.withUserFolder(folder.resolve("user"), TestTime.clock());
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
            .open(ReadyWorkspaces.sample(folder.resolve("sample.siyu")), Monitor.NONE);
    SampleWindow window = FxThread.call(() -> new SampleWindow(made.apply(program, stage.get())));
    FxThread.run(
        () -> {
          window.shell().desk().drawer().animatedProperty().set(false);
          window.program.show(opened);
          Toolkit.showUnpainted(window.program.stage());
        });
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

  /// Lays the window's contents out at a size, whatever the screen's. Rows that this brings back
  /// get their colours, as they would before they are painted.
  public void resize(double width, double height) throws Exception {
    FxThread.run(
        () -> {
          Parent contents = shell().scene().getRoot();
          contents.resize(width, height);
          contents.layout();
          contents.applyCss();
          contents.layout();
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
