package org.siyu.app.journey;

import org.siyu.core.shared.Code;

/// What is looked at of a journey.
public enum JourneyPart implements Code {
  STEPS,
  PEOPLE,
  RULES,
  LOG
}
