package org.siyu.core.today;

import org.siyu.core.shared.Code;

/// How soon something is to be done, the most urgent first.
public enum DayUrgency implements Code {
  /// Its deadline has passed.
  LATE,
  /// An alert of an indicator: it has no deadline and waits for somebody.
  ALERT,
  /// Its deadline comes within [DayEntry#SOON].
  SOON,
  TODAY,
  TOMORROW
}
