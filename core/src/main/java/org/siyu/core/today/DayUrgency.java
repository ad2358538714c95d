package org.siyu.core.today;

import org.siyu.core.shared.Code;

/// How soon something is to be done, the most urgent first.
public enum DayUrgency implements Code {
  /// Its deadline has passed.
  LATE,
  /// Its deadline comes within [DayEntry#SOON].
  SOON,
  TODAY,
  TOMORROW
}
