package org.siyu.app.results;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.PlanChange;
import org.siyu.core.results.ResultPlan;
import org.siyu.core.shared.Problem;

/// A file of results on its way in: read, shown, chosen from, kept.
public final class ResultImportModel {
  private final ResultServices services;
  private final Tasks tasks;
  private final Runnable changed;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<Optional<ResultPlan>> plan =
      new ReadOnlyObjectWrapper<>(this, "plan", Optional.empty());

  ResultImportModel(
      ResultServices services, Tasks tasks, Runnable changed, Consumer<Problem> tell) {
    this.services = services;
    this.tasks = tasks;
    this.changed = changed;
    this.tell = tell;
  }

  /// What the file would change; empty while there is none.
  public ReadOnlyObjectProperty<Optional<ResultPlan>> planProperty() {
    return plan.getReadOnlyProperty();
  }

  public void read(Path file) {
    tasks
        .run("results.task.reading", monitor -> services.results().plan(file, monitor))
        .onSuccess(read -> plan.set(Optional.of(read)))
        .onProblem(tell);
  }

  /// @param index of the line in the plan
  /// @param item empty to leave the line out
  public void choose(int index, Optional<ContentId> item) {
    plan.get().ifPresent(shown -> plan.set(Optional.of(shown.choosing(index, item))));
  }

  public void leave() {
    plan.set(Optional.empty());
  }

  /// @param done told of what was kept
  public void keep(Consumer<PlanChange> done) {
    plan.get()
        .ifPresent(
            shown ->
                tasks
                    .run("results.task.keeping", _ -> services.results().keep(shown))
                    .onSuccess(
                        change -> {
                          leave();
                          done.accept(change);
                          changed.run();
                        })
                    .onProblem(tell));
  }
}
