package org.siyu.app.task;

import org.siyu.core.shared.Monitor;

/// Something that takes time. Runs off the window's thread: it must not touch views.
///
/// A [org.siyu.core.shared.ProblemException] it throws goes to the task's `onProblem`, a
/// [org.siyu.core.shared.CancelledException] to `onCancelled`, anything else is a defect and goes
/// to [UncaughtErrors].
@FunctionalInterface
public interface Work<T> {
  T run(Monitor monitor) throws Exception;
}
