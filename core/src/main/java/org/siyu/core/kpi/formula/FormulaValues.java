package org.siyu.core.kpi.formula;

/// What a formula is computed from.
public interface FormulaValues {
  /// The value of an indicator or of a count, so far back.
  Figure of(String code, Shift shift);

  /// How many days the period has, so far back.
  int days(Shift shift);
}
