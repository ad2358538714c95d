package org.siyu.app.task;

import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// How work ended.
sealed interface Outcome<T> {
  record Success<T>(T value) implements Outcome<T> {}

  record Trouble<T>(Problem problem) implements Outcome<T> {}

  record Cancelled<T>() implements Outcome<T> {}

  record Defect<T>(Throwable error) implements Outcome<T> {}

  static <T> Outcome<T> of(Work<T> work, Monitor monitor) {
    try {
      return new Success<>(work.run(monitor));
    } catch (CancelledException e) {
      return new Cancelled<>();
    } catch (ProblemException e) {
      return new Trouble<>(e.problem());
    } catch (Throwable e) {
      return new Defect<>(e);
    }
  }
}
