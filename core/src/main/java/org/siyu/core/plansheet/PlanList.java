package org.siyu.core.plansheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A list as it came back.
///
/// @param fileName without its folder
/// @param export the id under which it went out; empty for one that was made elsewhere
/// @param rows those that are not blank
/// @param unknown headers that stand for nothing
public record PlanList(
    String fileName, Optional<UUID> export, List<PlanRow> rows, List<String> unknown) {
  public PlanList {
    rows = List.copyOf(rows);
    unknown = List.copyOf(unknown);
  }
}
