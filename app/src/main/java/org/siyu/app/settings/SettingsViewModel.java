package org.siyu.app.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.app.task.Tasks;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceSettings;

/// The settings' state: the open workspace; its copies are in [BackupsViewModel]. What concerns the
/// user alone is in [org.siyu.app.shell.Appearance].
public final class SettingsViewModel {
  private final OpenWorkspace workspace;
  private final Tasks tasks;
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

  public ObjectProperty<Optional<Problem>> problemProperty() {
    return problem;
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
}
