package org.siyu.app.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.siyu.core.shared.Monitor;

/// Runs work on daemon threads and its handlers on the JavaFX thread.
public final class FxTasks implements Tasks {
  private final ObservableList<RunningTask<?>> running = FXCollections.observableArrayList();

  /// Held, since an unmodifiable list listens weakly: what nobody holds hears nothing more.
  private final ObservableList<RunningTask<?>> shown =
      FXCollections.unmodifiableObservableList(running);

  private final ExecutorService threads = Executors.newCachedThreadPool(daemons());
  private final UncaughtErrors errors;
  private final LongSupplier nanoClock;

  public FxTasks(UncaughtErrors errors) {
    this(errors, System::nanoTime);
  }

  FxTasks(UncaughtErrors errors, LongSupplier nanoClock) {
    this.errors = errors;
    this.nanoClock = nanoClock;
  }

  @Override
  public <T> RunningTask<T> run(String nameKey, Work<T> work) {
    if (!Platform.isFxApplicationThread()) {
      throw new IllegalStateException("work is started on the window's thread: " + nameKey);
    }
    TaskRun<T> task = new TaskRun<>(nameKey, errors);
    running.add(task);
    Monitor monitor = new FxMonitor(task, new TimeLeft(nanoClock));
    threads.execute(
        () -> {
          Outcome<T> outcome = Outcome.of(work, monitor);
          Platform.runLater(() -> end(task, outcome));
        });
    return task;
  }

  @Override
  public ObservableList<RunningTask<?>> running() {
    return shown;
  }

  private <T> void end(TaskRun<T> task, Outcome<T> outcome) {
    running.remove(task);
    boolean nobodyCares = !task.hasProblemHandler();
    task.end(outcome);
    if (nobodyCares && outcome instanceof Outcome.Trouble<T> trouble) {
      errors.show(trouble.problem());
    }
  }

  private static ThreadFactory daemons() {
    AtomicLong count = new AtomicLong();
    return work -> {
      Thread thread = new Thread(work, "task-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  /// Tells of progress at most once a pulse, however often the work does.
  private static final class FxMonitor implements Monitor {
    private final AtomicBoolean isAnnounced = new AtomicBoolean();
    private final TaskRun<?> task;
    private final TimeLeft timeLeft;
    private volatile RunningTask.Progress latest = RunningTask.Progress.NONE;

    private FxMonitor(TaskRun<?> task, TimeLeft timeLeft) {
      this.task = task;
      this.timeLeft = timeLeft;
    }

    @Override
    public void progress(String step, long done, long total) {
      latest = new RunningTask.Progress(step, done, total, timeLeft.estimate(step, done, total));
      if (!isAnnounced.getAndSet(true)) {
        Platform.runLater(this::announce);
      }
    }

    private void announce() {
      isAnnounced.set(false);
      task.tell(latest);
    }

    @Override
    public boolean isCancelled() {
      return task.isCancelled();
    }
  }
}
