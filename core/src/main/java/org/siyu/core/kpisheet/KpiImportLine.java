package org.siyu.core.kpisheet;

import java.util.Optional;
import org.siyu.core.shared.Place;

/// What an import writes into one cell.
///
/// @param place where a file says so
/// @param before what is here; empty where nothing is
public record KpiImportLine(Place place, KpiCell cell, Optional<KpiHeld> before, KpiHeld after) {
  public boolean isNew() {
    return before.isEmpty();
  }
}
