package org.siyu.core.kpisheet;

import java.util.List;
import java.util.Optional;

/// A cell of which is said different things. What is here stays until somebody decides otherwise.
///
/// @param here what is here
/// @param entered who has put it in
/// @param said what the sheets say, one or more
public record KpiImportConflict(
    KpiCell cell,
    Optional<KpiHeld> here,
    Optional<KpiEntered> entered,
    List<KpiStatement> said,
    KpiAnswer answer) {
  public KpiImportConflict {
    said = List.copyOf(said);
  }

  public boolean isOpen() {
    return answer instanceof KpiAnswer.Open;
  }

  KpiImportConflict answered(KpiAnswer other) {
    return new KpiImportConflict(cell, here, entered, said, other);
  }

  /// What an answer writes.
  Optional<KpiImportLine> line() {
    return answer instanceof KpiAnswer.Take(KpiStatement statement)
        ? Optional.of(KpiImportLine.of(statement, here))
        : Optional.empty();
  }
}
