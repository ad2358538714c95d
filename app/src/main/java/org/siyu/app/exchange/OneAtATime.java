package org.siyu.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.shared.Problem;

/// How a view model changes: one piece of work at a time, and while it runs nothing else. What
/// fails or is cancelled changes nothing. Views draw anew whenever the revision grows.
final class OneAtATime {
  private final Tasks tasks;
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision", 0);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private List<Problem> problems = List.of();

  OneAtATime(Tasks tasks) {
    this.tasks = tasks;
  }

  ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// What went wrong last; empty once something else has worked.
  List<Problem> problems() {
    return problems;
  }

  void tell(List<Problem> found) {
    problems = List.copyOf(found);
  }

  /// A change that takes no time. One that is not taken is drawn too, so that the control that
  /// asked for it goes back.
  void change(Runnable how) {
    if (!busy.get()) {
      problems = List.of();
      how.run();
    }
    drawAnew();
  }

  <T> void run(String nameKey, Work<T> work, Consumer<T> whenDone) {
    run(nameKey, work, whenDone, problem -> {});
  }

  /// @param whenFailed told once nothing runs any more
  <T> void run(String nameKey, Work<T> work, Consumer<T> whenDone, Consumer<Problem> whenFailed) {
    if (busy.get()) {
      drawAnew();
      return;
    }
    busy.set(true);
    problems = List.of();
    List<Problem> failed = new ArrayList<>();
    tasks
        .run(nameKey, work)
        .onSuccess(whenDone)
        .onProblem(failed::add)
        .onEnd(
            () -> {
              problems = failed.isEmpty() ? problems : failed;
              busy.set(false);
              drawAnew();
              failed.forEach(whenFailed);
            });
  }

  private void drawAnew() {
    revision.set(revision.get() + 1);
  }
}
