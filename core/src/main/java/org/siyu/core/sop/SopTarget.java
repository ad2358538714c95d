package org.siyu.core.sop;

import java.math.BigDecimal;

/// A target to be reached, as a proposal that a campaign may change.
///
/// @param value in the unit of the measure; not negative
/// @param note how it was arrived at, or what it rests on
public record SopTarget(SopMeasure measure, BigDecimal value, String note) {
  public SopTarget {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    note = SopWords.text(note);
  }
}
