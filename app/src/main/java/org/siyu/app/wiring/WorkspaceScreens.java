package org.siyu.app.wiring;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.exchange.ImportLinks;
import org.siyu.app.exchange.ImportView;
import org.siyu.app.exchange.ImportViewModel;
import org.siyu.app.shell.About;
import org.siyu.app.shell.Command;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.shell.SettingsView;
import org.siyu.app.shell.SettingsViewModel;
import org.siyu.app.shell.Shell;

/// The screens of one open workspace. View models live as long as it is open; views are made anew
/// when the language changes.
public final class WorkspaceScreens {
  private final Workbench workbench;
  private final Shell shell;
  private final Runnable leave;
  private final ImportViewModel imports;
  private final SettingsViewModel settings;

  /// @param leave closes the workspace and shows the start page
  WorkspaceScreens(Workbench workbench, Shell shell, Runnable leave) {
    this.workbench = workbench;
    this.shell = shell;
    this.leave = leave;
    Desk desk = shell.desk();
    this.imports =
        new ImportViewModel(
            workbench.imports(
                () -> desk.messages().text("exchange.corrections.reason"),
                desk.problems()::sentence,
                new TemplateWriter(() -> desk.messages().language().locale())),
            desk.tasks());
    this.settings = new SettingsViewModel(workbench.workspace(), desk.tasks());
  }

  public ImportViewModel imports() {
    return imports;
  }

  List<Screen> screens() {
    Desk desk = shell.desk();
    ImportLinks links =
        new ImportLinks(
            () -> desk.navigation().go("customers"), () -> desk.navigation().go("tiers"));
    return List.of(
        Screen.of(
            "import", "exchange.title", Feather.UPLOAD, () -> new ImportView(imports, desk, links)),
        Screen.of(
                "settings",
                "shell.settings.title",
                Feather.SETTINGS,
                () -> new SettingsView(settings, desk, shell.appearance(), About.ofThisProgram()))
            .atFoot());
  }

  List<Command> commands() {
    return List.of(Command.of("shell.command.leave", Feather.LOG_OUT, leave));
  }

  /// Makes the day's copy in the background, where there is none yet.
  void backUpDaily() {
    shell
        .desk()
        .tasks()
        .run(
            "shell.settings.backing-up",
            monitor -> workbench.workspace().backups().makeDailyIfDue(monitor))
        .onProblem(problem -> shell.desk().toasts().warning(shell.desk().problems().full(problem)));
  }
}
