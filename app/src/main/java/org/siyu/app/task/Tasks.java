package org.siyu.app.task;

import javafx.collections.ObservableList;

/// Runs work off the window's thread and brings its result back to it.
///
/// ```
/// tasks.run("tiers.running", monitor -> service.run(asOf, monitor))
///     .onSuccess(this::showSnapshot)
///     .onProblem(problem -> banner.show(problem));
/// ```
///
/// Work is cancelled by a flag that its monitor carries, never by interrupting its thread: H2's
/// file channel dies of that.
public interface Tasks {
  /// Starts at once. Call it on the window's thread; the handlers are called on it too.
  ///
  /// @param nameKey message key of what is being done, as the progress strip says it
  <T> RunningTask<T> run(String nameKey, Work<T> work);

  /// What is running now, the oldest first.
  ObservableList<RunningTask<?>> running();
}
