package org.siyu.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.words.WordList;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.RecentWorkspaces;
import org.siyu.core.workspace.UserSettingsRepository;
import org.siyu.core.workspace.Workspaces;
import org.siyu.storage.words.ShippedWordList;
import org.siyu.storage.workspace.FileRecentWorkspaces;
import org.siyu.storage.workspace.FileUserSettings;
import org.siyu.storage.workspace.FileWorkspaces;
import org.siyu.storage.workspace.StoredWorkspace;
import org.siyu.storage.workspace.UserFolder;

/// What lives as long as the program: the ways to workspaces, and what this user prefers.
public final class Program {
  private final FileWorkspaces workspaces;
  private final RecentWorkspaces recent;
  private final UserSettingsRepository settings;
  private final Path logFolder;
  private final Clock clock;

  private Program(Path userFolder, Clock clock) {
    this.clock = clock;
    this.workspaces = new FileWorkspaces(clock, Ids.system());
    this.recent = new FileRecentWorkspaces(userFolder);
    this.settings = new FileUserSettings(userFolder);
    this.logFolder = userFolder.resolve("logs");
  }

  public static Program system() {
    return new Program(UserFolder.ofThisUser(), Clock.systemDefaultZone());
  }

  /// Keeps what the user prefers in another folder, as tests and the tour do.
  public static Program withUserFolder(Path folder) {
    return withUserFolder(folder, Clock.systemDefaultZone());
  }

  /// With a time of its own.
  public static Program withUserFolder(Path folder, Clock clock) {
    return new Program(folder, clock);
  }

  /// The time that everything goes by, in the workspace's zone.
  Clock clock() {
    return clock;
  }

  public Workspaces workspaces() {
    return new TieredSamples(workspaces, clock);
  }

  public RecentWorkspaces recent() {
    return recent;
  }

  public UserSettingsRepository settings() {
    return settings;
  }

  /// The word list that ships with the program, without any team's changes.
  public WordList shippedWords() {
    return ShippedWordList.read();
  }

  /// Where the log is written; it holds nothing of what workspaces hold.
  public Path logFolder() {
    return logFolder;
  }

  /// Opens a workspace with all that works on it. Whoever opens closes.
  ///
  /// @param defaultSchemeName what the first tier scheme is called, in the user's language
  public Workbench open(Path folder, Supplier<String> defaultSchemeName, Monitor monitor) {
    StoredWorkspace opened = workspaces.open(folder, monitor);
    remember(opened);
    return new Workbench(opened, defaultSchemeName, clock);
  }

  /// Equips a workspace that was just made or opened by [#workspaces()].
  public Workbench equip(OpenWorkspace opened, Supplier<String> defaultSchemeName) {
    remember(opened);
    return new Workbench((StoredWorkspace) opened, defaultSchemeName, clock);
  }

  private void remember(OpenWorkspace opened) {
    recent.remember(opened.folder(), LocalDateTime.now(clock));
    settings.save(settings.load().withLastWorkspace(opened.folder()));
  }
}
