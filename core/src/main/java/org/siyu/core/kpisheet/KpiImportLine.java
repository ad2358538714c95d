package org.siyu.core.kpisheet;

import java.util.Optional;
import org.siyu.core.shared.Place;

/// What an import writes into one cell.
///
/// @param place where a file says so
/// @param before what is here; empty where nothing is
public record KpiImportLine(Place place, KpiCell cell, Optional<KpiHeld> before, KpiHeld after) {
  /// A note that is here stays where a file has none.
  static KpiImportLine of(KpiStatement statement, Optional<KpiHeld> before) {
    String note =
        statement.note().isEmpty() ? before.map(KpiHeld::note).orElse("") : statement.note();
    return new KpiImportLine(
        statement.place(), statement.cell(), before, new KpiHeld(statement.amount(), note));
  }

  public boolean isNew() {
    return before.isEmpty();
  }
}
