package org.siyu.core.kpi;

import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.Code;

/// What a period is compared with.
public enum Comparison implements Code {
  /// The period before 环比.
  PREVIOUS,
  /// The same period a year ago 同比.
  LAST_YEAR;

  public Span of(Span span) {
    return span.back(
        switch (this) {
          case PREVIOUS -> Shift.NONE.previous();
          case LAST_YEAR -> Shift.NONE.lastYear();
        });
  }
}
