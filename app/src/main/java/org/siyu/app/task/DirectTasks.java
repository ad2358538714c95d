package org.siyu.app.task;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;

/// Runs work at once on the caller's thread, for tests of view models and for the command line.
public final class DirectTasks implements Tasks {
  private final ObservableList<RunningTask<?>> running = FXCollections.observableArrayList();
  private final UncaughtErrors errors;

  /// A defect in the work is thrown to the caller.
  public DirectTasks() {
    this(new Rethrow());
  }

  public DirectTasks(UncaughtErrors errors) {
    this.errors = errors;
  }

  @Override
  public <T> RunningTask<T> run(String nameKey, Work<T> work) {
    TaskRun<T> task = new TaskRun<>(nameKey, errors);
    running.add(task);
    Outcome<T> outcome = Outcome.of(work, new DirectMonitor(task));
    running.remove(task);
    task.end(outcome);
    return task;
  }

  @Override
  public ObservableList<RunningTask<?>> running() {
    return running;
  }

  private record DirectMonitor(TaskRun<?> task) implements Monitor {
    @Override
    public void progress(String step, long done, long total) {
      task.tell(new RunningTask.Progress(step, done, total, Optional.empty()));
    }

    @Override
    public boolean isCancelled() {
      return task.isCancelled();
    }
  }

  private static final class Rethrow implements UncaughtErrors {
    @Override
    public void report(Throwable error) {
      throw new IllegalStateException("the work failed", error);
    }

    @Override
    public void show(Problem problem) {
      throw new IllegalStateException(problem.code().key());
    }
  }
}
