package org.siyu.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.siyu.app.task.Tasks;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupPlan;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.Backups;

/// The copies of the open workspace: which there are, when and where the next is made.
public final class BackupsViewModel {
  private final Backups backups;
  private final Tasks tasks;
  private final Consumer<Backup> restore;
  private final ObservableList<Backup> list = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Kept> kept;
  private final ReadOnlyObjectWrapper<Optional<Backup>> latest =
      new ReadOnlyObjectWrapper<>(this, "latest", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

  /// @param restore puts a copy in the workspace's place, which closes it
  public BackupsViewModel(Backups backups, Tasks tasks, Consumer<Backup> restore) {
    this.backups = backups;
    this.tasks = tasks;
    this.restore = restore;
    this.kept =
        new ReadOnlyObjectWrapper<>(this, "kept", new Kept(backups.plan(), backups.folder()));
  }

  /// Newest first.
  public ObservableList<Backup> list() {
    return list;
  }

  public ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /// The copy that somebody asked for last, to be told of.
  public ReadOnlyObjectProperty<Optional<Backup>> latestProperty() {
    return latest.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public void refresh() {
    tasks
        .run("settings.reading-backups", monitor -> read())
        .onSuccess(this::show)
        .onProblem(this::fail);
  }

  public void backUpNow() {
    problem.set(Optional.empty());
    tasks
        .run("settings.backing-up", monitor -> backups.make(BackupReason.MANUAL, monitor))
        .onSuccess(
            made -> {
              latest.set(Optional.of(made));
              refresh();
            })
        .onProblem(this::fail);
  }

  /// Makes the plan's copy if it is time for one; the list then has it.
  ///
  /// @param made told when one was made
  /// @param failed told why none could be made
  public void backUpIfDue(Runnable made, Consumer<Problem> failed) {
    tasks
        .run("settings.backing-up", backups::makeIfDue)
        .onSuccess(
            copy ->
                copy.ifPresent(
                    _ -> {
                      refresh();
                      made.run();
                    }))
        .onProblem(failed);
  }

  /// Copies from now on by another plan; one that cannot work is refused and the old one stays.
  public void follow(BackupPlan wanted) {
    if (wanted.equals(kept.get().plan())) {
      return;
    }
    problem.set(Optional.empty());
    tasks
        .run(
            "settings.saving",
            monitor -> {
              backups.follow(wanted);
              return read();
            })
        .onSuccess(this::show)
        .onProblem(this::fail);
  }

  /// Puts a copy in the place of what the workspace holds now, which is copied first.
  public void restore(Backup backup) {
    restore.accept(backup);
  }

  private Read read() {
    return new Read(backups.list(), new Kept(backups.plan(), backups.folder()));
  }

  private void show(Read now) {
    list.setAll(now.backups());
    kept.set(now.kept());
  }

  private void fail(Problem trouble) {
    problem.set(Optional.of(trouble));
  }

  /// @param folder where the next copy goes
  public record Kept(BackupPlan plan, Path folder) {}

  private record Read(List<Backup> backups, Kept kept) {}
}
