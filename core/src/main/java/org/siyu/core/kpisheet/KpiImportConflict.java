package org.siyu.core.kpisheet;

import java.util.List;
import java.util.Optional;

/// A cell of which is said different things. What is here stays.
///
/// @param here what is here, where that was changed since the sheet went out
/// @param said what the sheets say, one or more
public record KpiImportConflict(KpiCell cell, Optional<KpiHeld> here, List<KpiStatement> said) {
  public KpiImportConflict {
    said = List.copyOf(said);
  }
}
