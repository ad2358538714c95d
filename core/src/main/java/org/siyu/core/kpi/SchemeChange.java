package org.siyu.core.kpi;

import java.util.List;

/// Rules and bases that are changed together, or put back together.
///
/// @param bases those that change; the others stay
public record SchemeChange(KpiScheme scheme, List<BonusBase> bases) {
  public SchemeChange {
    bases = List.copyOf(bases);
  }
}
