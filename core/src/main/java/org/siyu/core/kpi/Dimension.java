package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// What an indicator is about.
public enum Dimension implements Code {
  GROWTH,
  ACTIVITY,
  CONVERSION,
  VALUE,
  EFFICIENCY,
  COMPLIANCE
}
