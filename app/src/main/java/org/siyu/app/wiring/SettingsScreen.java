package org.siyu.app.wiring;

import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.settings.About;
import org.siyu.app.settings.BackupsViewModel;
import org.siyu.app.settings.SettingsView;
import org.siyu.app.settings.SettingsViewModel;
import org.siyu.app.settings.TeamViewModel;
import org.siyu.app.shell.Screen;
import org.siyu.app.shell.Shell;

/// Appearance, team, backups, privacy, about.
final class SettingsScreen {
  private SettingsScreen() {}

  static Screen of(
      SettingsViewModel settings, TeamViewModel team, BackupsViewModel backups, Shell shell) {
    return Screen.of(
            "settings",
            "settings.title",
            Feather.SETTINGS,
            () ->
                new SettingsView(
                    settings,
                    team,
                    backups,
                    shell.desk(),
                    shell.appearance(),
                    About.ofThisProgram()))
        .onShown(
            () -> {
              backups.refresh();
              team.refresh();
            })
        .atFoot();
  }
}
