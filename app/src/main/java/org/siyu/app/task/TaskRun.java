package org.siyu.app.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.core.shared.Problem;

/// The handlers of one run and what they are told. Used on the window's thread only, except for the
/// cancel flag.
final class TaskRun<T> implements RunningTask<T> {
  private final String nameKey;
  private final UncaughtErrors errors;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", Progress.NONE);
  private final List<Consumer<? super T>> successHandlers = new ArrayList<>();
  private final List<Consumer<Problem>> problemHandlers = new ArrayList<>();
  private final List<Runnable> cancelHandlers = new ArrayList<>();
  private final List<Runnable> endHandlers = new ArrayList<>();
  private Optional<Outcome<T>> outcome = Optional.empty();
  private volatile boolean cancelled;

  TaskRun(String nameKey, UncaughtErrors errors) {
    this.nameKey = nameKey;
    this.errors = errors;
  }

  @Override
  public RunningTask<T> onSuccess(Consumer<? super T> handler) {
    successHandlers.add(handler);
    outcome.ifPresent(
        end -> {
          if (end instanceof Outcome.Success<T>(T value)) {
            handler.accept(value);
          }
        });
    return this;
  }

  @Override
  public RunningTask<T> onProblem(Consumer<Problem> handler) {
    problemHandlers.add(handler);
    outcome.ifPresent(
        end -> {
          if (end instanceof Outcome.Trouble<T>(Problem problem)) {
            handler.accept(problem);
          }
        });
    return this;
  }

  @Override
  public RunningTask<T> onCancelled(Runnable handler) {
    cancelHandlers.add(handler);
    outcome.ifPresent(
        end -> {
          if (end instanceof Outcome.Cancelled<T>) {
            handler.run();
          }
        });
    return this;
  }

  @Override
  public RunningTask<T> onEnd(Runnable handler) {
    if (outcome.isPresent()) {
      handler.run();
    } else {
      endHandlers.add(handler);
    }
    return this;
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public String nameKey() {
    return nameKey;
  }

  @Override
  public ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  void tell(Progress now) {
    progress.set(now);
  }

  boolean hasProblemHandler() {
    return !problemHandlers.isEmpty();
  }

  /// Calls the handlers. The end handlers are called even when one of the others fails.
  void end(Outcome<T> end) {
    outcome = Optional.of(end);
    try {
      switch (end) {
        case Outcome.Success<T>(T value) -> successHandlers.forEach(h -> h.accept(value));
        case Outcome.Trouble<T>(Problem problem) ->
            problemHandlers.forEach(handler -> handler.accept(problem));
        case Outcome.Cancelled<T>() -> cancelHandlers.forEach(Runnable::run);
        case Outcome.Defect<T>(Throwable error) -> errors.report(error);
      }
    } finally {
      endHandlers.forEach(Runnable::run);
    }
  }
}
