package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// How an indicator counts in the score.
public enum IndicatorClass implements Code {
  /// What came of the work.
  CORE,
  /// How the work was done.
  PROCESS,
  /// What was tried that is new.
  INNOVATION
}
