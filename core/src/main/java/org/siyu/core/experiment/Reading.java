package org.siyu.core.experiment;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// An experiment read at a moment.
///
/// @param figures one for each variant
/// @param bounds of each variant's own value
/// @param comparisons of each variant but the first with the first; empty while nothing can be said
/// @param needed customers that each variant needs for the wanted uplift
/// @param mismatch the p-value of the shares in which customers were reached; empty where nobody
///   has said how many it were
public record Reading(
    List<VariantFigures> figures,
    List<Bounds> bounds,
    List<Comparison> comparisons,
    long needed,
    OptionalDouble mismatch,
    Set<Caution> cautions,
    Verdict verdict) {
  public Reading {
    figures = List.copyOf(figures);
    bounds = List.copyOf(bounds);
    comparisons = List.copyOf(comparisons);
    cautions = Set.copyOf(cautions);
  }

  public boolean isEarly() {
    return cautions.contains(Caution.BEFORE_SIZE)
        || cautions.contains(Caution.BEFORE_END)
        || cautions.contains(Caution.DAYS_OPEN);
  }
}
