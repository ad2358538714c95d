package org.siyu.core.journey;

import org.siyu.core.shared.Code;

/// Whether a journey goes on.
public enum JourneyStatus implements Code {
  RUNNING,
  /// Nobody moves; the days of the pause do not count for anybody.
  PAUSED,
  /// Ended for everybody, for good.
  STOPPED
}
