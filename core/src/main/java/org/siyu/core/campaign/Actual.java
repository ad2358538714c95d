package org.siyu.core.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.siyu.core.sop.SopMeasure;

/// What somebody counted on a day and wrote down. Takes the place of what the store says of that
/// measure.
///
/// @param value in the unit of the measure: of counts and amounts what came that day, of rates and
///   minutes how it stood
public record Actual(LocalDate day, SopMeasure measure, BigDecimal value) {
  public Actual {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
