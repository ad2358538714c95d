package org.siyu.core.kpi;

import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Formula;

/// Where an indicator's value comes from. A value typed in for a period takes its place.
public sealed interface Source {
  /// Counted from the store.
  record Counted(StoreMeasure measure) implements Source {}

  record Computed(Formula formula) implements Source {}

  /// Typed in by people.
  record Typed() implements Source {}

  /// Comes from files of statistics, or is typed in where there are none.
  record Gathered() implements Source {}
}
