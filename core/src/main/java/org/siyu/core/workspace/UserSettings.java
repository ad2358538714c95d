package org.siyu.core.workspace;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.Code;

/// What a user prefers in all workspaces.
///
/// @param zoomPercent 80 to 200
/// @param lastWorkspace what to open at the next start
/// @param window where the window was last; empty at the very first start
/// @param dismissedGuides the workspaces whose first steps the user has put away
public record UserSettings(
    Language language,
    Theme theme,
    int zoomPercent,
    Optional<Path> lastWorkspace,
    Optional<WindowPlace> window,
    Set<UUID> dismissedGuides) {
  public static final int SMALLEST_ZOOM = 80;
  public static final int LARGEST_ZOOM = 200;
  public static final UserSettings DEFAULT =
      new UserSettings(
          Language.AUTO, Theme.SYSTEM, 100, Optional.empty(), Optional.empty(), Set.of());

  public UserSettings {
    zoomPercent = Math.clamp(zoomPercent, SMALLEST_ZOOM, LARGEST_ZOOM);
    dismissedGuides = Set.copyOf(dismissedGuides);
  }

  public UserSettings withLanguage(Language wanted) {
    return new UserSettings(wanted, theme, zoomPercent, lastWorkspace, window, dismissedGuides);
  }

  public UserSettings withTheme(Theme wanted) {
    return new UserSettings(language, wanted, zoomPercent, lastWorkspace, window, dismissedGuides);
  }

  public UserSettings withZoomPercent(int wanted) {
    return new UserSettings(language, theme, wanted, lastWorkspace, window, dismissedGuides);
  }

  public UserSettings withLastWorkspace(Path folder) {
    return new UserSettings(
        language, theme, zoomPercent, Optional.of(folder), window, dismissedGuides);
  }

  public UserSettings withWindow(WindowPlace place) {
    return new UserSettings(
        language, theme, zoomPercent, lastWorkspace, Optional.of(place), dismissedGuides);
  }

  public UserSettings withDismissedGuide(UUID workspace) {
    Set<UUID> wanted = new HashSet<>(dismissedGuides);
    wanted.add(workspace);
    return new UserSettings(language, theme, zoomPercent, lastWorkspace, window, wanted);
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
