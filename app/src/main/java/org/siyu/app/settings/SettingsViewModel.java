package org.siyu.app.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.siyu.app.task.Tasks;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceSettings;

/// The settings' state: the open workspace and its copies. What concerns the user alone is in
/// [org.siyu.app.shell.Appearance].
public final class SettingsViewModel {
  private final OpenWorkspace workspace;
  private final Tasks tasks;
  private final ObservableList<Backup> backups = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Backup>> latest =
      new SimpleObjectProperty<>(this, "latest", Optional.empty());
  private final ObjectProperty<Optional<Problem>> problem =
      new SimpleObjectProperty<>(this, "problem", Optional.empty());

  public SettingsViewModel(OpenWorkspace workspace, Tasks tasks) {
    this.workspace = workspace;
    this.tasks = tasks;
  }

  public WorkspaceSettings workspace() {
    return workspace.settings();
  }

  public Path folder() {
    return workspace.folder();
  }

  public Path backupFolder() {
    return workspace.folder().resolve("backups");
  }

  /// Newest first.
  public ObservableList<Backup> backups() {
    return backups;
  }

  /// The copy that was made last in this session, to be told of.
  public ObjectProperty<Optional<Backup>> latestProperty() {
    return latest;
  }

  public ObjectProperty<Optional<Problem>> problemProperty() {
    return problem;
  }

  public void refresh() {
    tasks
        .run("settings.reading-backups", monitor -> workspace.backups().list())
        .onSuccess(backups::setAll)
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }

  public void rename(String name) {
    String wanted = name.strip();
    if (wanted.isEmpty() || wanted.equals(workspace().name())) {
      return;
    }
    problem.set(Optional.empty());
    tasks
        .run(
            "settings.saving",
            monitor -> {
              workspace.save(workspace.settings().withName(wanted));
              return wanted;
            })
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }

  public void backUpNow() {
    problem.set(Optional.empty());
    tasks
        .run(
            "settings.backing-up",
            monitor -> workspace.backups().make(BackupReason.MANUAL, monitor))
        .onSuccess(
            made -> {
              latest.set(Optional.of(made));
              refresh();
            })
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }
}
