package org.siyu.app.dialog;

import java.lang.System.Logger.Level;
import org.siyu.app.task.UncaughtErrors;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Shows trouble that nobody took care of: logged once, one dialog at a time, so that a fault which
/// repeats with every pulse does not bury the window.
public final class DialogErrors implements UncaughtErrors {
  private static final System.Logger LOG = System.getLogger(DialogErrors.class.getName());

  private final Dialogs dialogs;
  private boolean isShowing;

  public DialogErrors(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  @Override
  public void report(Throwable error) {
    if (error instanceof ProblemException expected) {
      show(expected.problem());
      return;
    }
    ErrorReport report = ErrorReport.of(error);
    LOG.log(Level.ERROR, report.details());
    once(() -> dialogs.show(report));
  }

  @Override
  public void show(Problem problem) {
    once(() -> dialogs.show(problem));
  }

  private void once(Runnable dialog) {
    if (isShowing) {
      return;
    }
    isShowing = true;
    try {
      dialog.run();
    } finally {
      isShowing = false;
    }
  }
}
