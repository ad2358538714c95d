package org.siyu.storage.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.workspace.RecentWorkspaces.Recent;
import org.siyu.core.workspace.UserSettings;
import org.siyu.core.workspace.UserSettings.Language;
import org.siyu.core.workspace.UserSettings.Theme;
import org.siyu.core.workspace.WindowPlace;

class UserFilesTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 9, 30);

  @TempDir Path folder;

  @Test
  void settingsComeBackAsTheyWereSaved() {
    UserSettings wanted =
        UserSettings.DEFAULT
            .withWindow(new WindowPlace(-12.5, 40, 1280, 800, true))
            .withLanguage(Language.ZH)
            .withTheme(Theme.DARK)
            .withZoomPercent(150)
            .withLastWorkspace(folder.resolve("a b.siyu"));
    Path config = folder.resolve("x").resolve("y");
    new FileUserSettings(config).save(wanted);
    assertEquals(wanted, new FileUserSettings(config).load());
  }

  @Test
  void missingOrSpoiledSettingsGiveDefaults() throws IOException {
    FileUserSettings settings = new FileUserSettings(folder);
    assertEquals(UserSettings.DEFAULT, settings.load());
    Files.writeString(
        folder.resolve("settings.properties"), "language=klingon\nzoom=huge\ntheme=dark\n");
    assertEquals(UserSettings.DEFAULT.withTheme(Theme.DARK), settings.load());
    Files.write(folder.resolve("settings.properties"), new byte[] {-1, -2, 0, 92, 117});
    assertEquals(UserSettings.DEFAULT, settings.load());
  }

  @Test
  void zoomStaysWithinItsLimits() {
    assertEquals(200, UserSettings.DEFAULT.withZoomPercent(900).zoomPercent());
    assertEquals(80, UserSettings.DEFAULT.withZoomPercent(1).zoomPercent());
  }

  @Test
  void recentWorkspacesStandLatestFirstAndOnlyOnce() throws IOException {
    FileRecentWorkspaces recent = new FileRecentWorkspaces(folder.resolve("config"));
    assertEquals(List.of(), recent.list());
    Files.createDirectories(folder.resolve("w3.siyu"));
    for (int i = 0; i < 12; i++) {
      recent.remember(folder.resolve("w" + i + ".siyu"), NOW.plusDays(i));
    }
    recent.remember(folder.resolve("w3.siyu"), NOW.plusDays(20));
    List<Recent> list = recent.list();
    assertEquals(10, list.size());
    assertEquals("w3", list.getFirst().name());
    assertTrue(list.getFirst().isThere());
    assertEquals("w11", list.get(1).name());
    assertFalse(list.get(1).isThere());
    recent.forget(folder.resolve("w11.siyu"));
    assertEquals("w10", recent.list().get(1).name());
  }

  @Test
  void theConfigurationLiesWhereTheSystemWantsIt() {
    assertEquals(
        Path.of("/home/li/.config/siyu-workbench"), UserFolder.of(Map.of(), "Linux", "/home/li"));
    assertEquals(
        Path.of("/cfg/siyu-workbench"),
        UserFolder.of(Map.of("XDG_CONFIG_HOME", "/cfg"), "Linux", "/home/li"));
    assertEquals(
        Path.of("/Users/li/Library/Application Support/Siyu Workbench"),
        UserFolder.of(Map.of(), "Mac OS X", "/Users/li"));
    assertEquals(
        Path.of("/roaming/Siyu Workbench"),
        UserFolder.of(Map.of("APPDATA", "/roaming"), "Windows 11", "/u"));
  }
}
