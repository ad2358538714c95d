package org.siyu.app.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.settings.About;
import org.siyu.app.settings.BackupsViewModel;
import org.siyu.app.settings.SettingsView;
import org.siyu.app.settings.SettingsViewModel;
import org.siyu.app.settings.TeamViewModel;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.shell.Shell;
import org.siyu.app.shell.StartView;
import org.siyu.app.shell.StartViewModel;
import org.siyu.app.tour.Gallery;
import org.siyu.app.tour.TourStop;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.BackupReason;

/// Every screen of the shell itself, with plausible contents, as stops of a tour.
public final class ShellScreens {
  private ShellScreens() {}

  public static List<TourStop> of(Shell shell) {
    Desk desk = shell.desk();
    LocalDateTime now = LocalDateTime.of(2026, 11, 22, 10, 0);
    MemoryWorkspaces workspaces =
        new MemoryWorkspaces()
            .recently(Path.of("/home/li/Documents/春季会员.siyu"), now.minusHours(2), true)
            .recently(Path.of("/home/li/Documents/Sample workspace.siyu"), now.minusDays(1), true)
            .recently(Path.of("/media/usb/old team.siyu"), now.minusDays(40), false);
    StartViewModel model =
        new StartViewModel(
            workspaces,
            workspaces,
            Path.of("/home/li/Documents"),
            Clock.fixed(now.toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            desk.tasks(),
            desk.messages(),
            workspace -> {});
    Screen start =
        Screen.of(
            "start",
            "shell.start.title",
            Feather.HOME,
            () -> new StartView(model, desk, shell.appearance()));
    MemoryWorkspace workspace = new MemoryWorkspace();
    workspace.make(BackupReason.DAILY, Monitor.NONE);
    workspace.make(BackupReason.MANUAL, Monitor.NONE);
    BackupsViewModel backups = new BackupsViewModel(workspace.backups(), desk.tasks(), _ -> {});
    SettingsViewModel settings = new SettingsViewModel(workspace, desk.tasks());
    List<Screen> screens =
        List.of(
            Screen.of("gallery", "tour.gallery.title", Feather.GRID, () -> new Gallery(desk)),
            Screen.of(
                    "settings",
                    "settings.title",
                    Feather.SETTINGS,
                    () ->
                        new SettingsView(
                            settings,
                            new TeamViewModel(new MemoryMembers(), Ids.system(), desk.tasks()),
                            backups,
                            desk,
                            shell.appearance(),
                            About.ofThisProgram()))
                .onShown(backups::refresh)
                .atFoot());
    return List.of(
        TourStop.of(
            "start",
            () -> {
              shell.showStart(start);
              model.turnTo(StartViewModel.Page.WELCOME);
            }),
        TourStop.of("start-new", () -> model.turnTo(StartViewModel.Page.NEW)),
        TourStop.of(
            "start-trouble",
            () -> {
              model.turnTo(StartViewModel.Page.WELCOME);
              model.open(Path.of("/home/li/team.siyu"));
            }),
        TourStop.of(
            "gallery",
            () -> shell.showWorkspace("春季会员工作区", screens, List.of(), PaletteEntry.Source.NONE)),
        TourStop.of("gallery-tall", () -> {}).sized(1280, 1900),
        TourStop.of("settings", () -> desk.navigation().go("settings")),
        TourStop.of("palette", shell::openPalette),
        TourStop.of("keys", shell::openShortcuts));
  }
}
