package org.siyu.core.sop;

import org.siyu.core.shared.Code;

/// What becomes of a step whose day is not a working day.
public enum WorkingDayRule implements Code {
  /// It stays on its day.
  NONE,
  /// It moves to the next working day.
  NEXT,
  /// It moves to the working day before.
  PREVIOUS
}
