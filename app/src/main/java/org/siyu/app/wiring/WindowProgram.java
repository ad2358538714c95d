package org.siyu.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Currency;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.DialogErrors;
import org.siyu.app.dialog.Dialogs;
import org.siyu.app.dialog.FxDialogs;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.shell.Appearance;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Navigation;
import org.siyu.app.shell.Screen;
import org.siyu.app.shell.Shell;
import org.siyu.app.shell.StartView;
import org.siyu.app.shell.StartViewModel;
import org.siyu.app.task.FxTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.theme.Fonts;
import org.siyu.app.theme.Theme;
import org.siyu.app.theme.Zoom;
import org.siyu.app.widget.Drawer;
import org.siyu.app.widget.Toasts;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.OpenWorkspace;

/// The window and all that is behind it. To be made on the JavaFX thread.
public final class WindowProgram {
  private static final Currency YUAN = Currency.getInstance("CNY");

  private final Program program;
  private final Stage stage;
  private final Messages messages = new Messages(Language.ENGLISH);
  private final Shell shell;
  private final StartViewModel start;
  private final DialogErrors errors;
  private Optional<Workbench> workbench = Optional.empty();
  private Optional<WorkspaceScreens> screens = Optional.empty();

  public WindowProgram(Program program, Stage stage) {
    this(program, stage, _ -> {});
  }

  /// @param folders shows a folder in the system's own file window
  public WindowProgram(Program program, Stage stage, Consumer<Path> folders) {
    this(
        program,
        stage,
        (messages, theme) ->
            new FxDialogs(messages, theme, () -> stage, folders, program.logFolder()));
  }

  /// @param asking makes what asks outside the window
  public WindowProgram(Program program, Stage stage, BiFunction<Messages, Theme, Dialogs> asking) {
    this.program = program;
    this.stage = stage;
    Theme theme = new Theme();
    Dialogs dialogs = asking.apply(messages, theme);
    this.errors = new DialogErrors(dialogs);
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.report(error));
    Appearance appearance =
        new Appearance(program.settings(), messages, theme, new Zoom(), new Fonts());
    Desk desk =
        new Desk(
            messages,
            new Formats(messages, this::currency),
            new ProblemTexts(messages),
            new FxTasks(errors),
            dialogs,
            new Navigation(),
            new Drawer(messages),
            new Toasts());
    this.shell = new Shell(desk, appearance, theme);
    this.start =
        new StartViewModel(
            program.workspaces(),
            program.recent(),
            Path.of(System.getProperty("user.home")),
            program.clock(),
            desk.tasks(),
            messages,
            this::show);
    shell.attach(stage);
  }

  private Currency currency() {
    return workbench.map(open -> open.workspace().settings().currency()).orElse(YUAN);
  }

  public Stage stage() {
    return stage;
  }

  public Shell shell() {
    return shell;
  }

  public Optional<Workbench> workbench() {
    return workbench;
  }

  /// The time that everything in the window goes by.
  Clock clock() {
    return program.clock();
  }

  /// The screens of the open workspace.
  public Optional<WorkspaceScreens> screens() {
    return screens;
  }

  /// The page before a workspace is open.
  public void showStart() {
    close();
    start.refresh();
    shell.showStart(
        Screen.of(
            "start",
            "shell.start",
            Feather.HOME,
            () -> new StartView(start, shell.desk(), shell.appearance())));
  }

  public StartViewModel start() {
    return start;
  }

  /// Opens a workspace in the background; trouble is shown on the start page.
  public void open(Path folder) {
    start.open(folder);
  }

  /// Takes over a workspace that is open.
  public void show(OpenWorkspace opened) {
    close();
    Workbench equipped = program.equip(opened, () -> messages.text("tiers.scheme.default"));
    workbench = Optional.of(equipped);
    WorkspaceScreens made =
        new WorkspaceScreens(
            equipped, program.settings(), program.clock(), shell, this::showStart, this::restore);
    screens = Optional.of(made);
    shell.showWorkspace(
        opened.settings().name(),
        made.screens(),
        Stream.concat(made.commands().stream(), made.kpi().commands().stream()).toList(),
        made.people(),
        made.acting(),
        made::openTeam);
    opened.onRaiseRequested(() -> FxThread.later(this::raise));
    for (Problem notice : opened.notices()) {
      shell.desk().toasts().warning(shell.desk().problems().full(notice));
    }
    made.backUpByPlan();
  }

  /// A copy can only take the place of a closed workspace: closes it, and opens it again after.
  private void restore(Backup backup) {
    workbench.ifPresent(
        open -> {
          Path folder = open.workspace().folder();
          showStart();
          start.restore(
              folder,
              backup.file(),
              () -> shell.desk().toasts().success(messages.text("shell.start.restored")));
        });
  }

  /// Shows a defect that nobody took care of, whichever thread it came from.
  public void report(Throwable error) {
    FxThread.later(() -> errors.report(error));
  }

  private void raise() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /// Lets go of the open workspace.
  public void close() {
    Thread.currentThread().setUncaughtExceptionHandler(null);
    screens.ifPresent(WorkspaceScreens::close);
    screens = Optional.empty();
    // What they offer to undo was done in a workspace that is closed now.
    shell.desk().toasts().shown().clear();
    workbench.ifPresent(Workbench::close);
    workbench = Optional.empty();
  }
}
