package org.siyu.core.kpisheet;

/// What a person says about a cell of which is said different things.
public sealed interface KpiAnswer {
  /// Nothing yet: what is here stays.
  record Open() implements KpiAnswer {}

  /// What is here stays.
  record Keep() implements KpiAnswer {}

  /// What a file says takes its place.
  record Take(KpiStatement statement) implements KpiAnswer {}
}
