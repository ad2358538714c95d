package org.siyu.app.task;

import org.siyu.core.shared.Problem;

/// The one way out for trouble that nobody took care of.
public interface UncaughtErrors {
  /// A defect: logged once, shown with a code and its details to copy.
  void report(Throwable error);

  /// Expected trouble of work whose starter had no `onProblem`: shown as its sentence.
  void show(Problem problem);
}
