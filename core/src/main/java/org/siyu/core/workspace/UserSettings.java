package org.siyu.core.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.siyu.core.shared.Code;

/// What a user prefers in all workspaces.
///
/// @param zoomPercent 90 to 200
/// @param lastWorkspace what to open at the next start
/// @param window where the window was last; empty at the very first start
public record UserSettings(
    Language language,
    Theme theme,
    int zoomPercent,
    Optional<Path> lastWorkspace,
    Optional<WindowPlace> window) {
  public static final int SMALLEST_ZOOM = 90;
  public static final int LARGEST_ZOOM = 200;
  public static final UserSettings DEFAULT =
      new UserSettings(Language.AUTO, Theme.SYSTEM, 100, Optional.empty(), Optional.empty());

  public UserSettings {
    zoomPercent = Math.clamp(zoomPercent, SMALLEST_ZOOM, LARGEST_ZOOM);
  }

  public UserSettings withLanguage(Language wanted) {
    return new UserSettings(wanted, theme, zoomPercent, lastWorkspace, window);
  }

  public UserSettings withTheme(Theme wanted) {
    return new UserSettings(language, wanted, zoomPercent, lastWorkspace, window);
  }

  public UserSettings withZoomPercent(int wanted) {
    return new UserSettings(language, theme, wanted, lastWorkspace, window);
  }

  public UserSettings withLastWorkspace(Path folder) {
    return new UserSettings(language, theme, zoomPercent, Optional.of(folder), window);
  }

  public UserSettings withWindow(WindowPlace place) {
    return new UserSettings(language, theme, zoomPercent, lastWorkspace, Optional.of(place));
  }

  /// The screens' language; [#AUTO] follows the system.
  public enum Language implements Code {
    AUTO,
    ZH,
    EN
  }

  /// [#SYSTEM] follows the system.
  public enum Theme implements Code {
    SYSTEM,
    LIGHT,
    DARK
  }
}
