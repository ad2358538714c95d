package org.siyu.app.alerts;

import org.siyu.core.shared.Problem;

/// Hears what came of what somebody did with alerts.
public interface AlertNews {
  enum Kind {
    TAKEN,
    GIVEN_BACK,
    CLOSED,
    RULES,
    UNDONE
  }

  /// @param undo takes it back; nothing for what was taken back
  void did(Kind kind, Runnable undo);

  void couldNot(Problem problem);
}
