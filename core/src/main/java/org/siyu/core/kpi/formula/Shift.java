package org.siyu.core.kpi.formula;

/// How far back a value is looked for.
///
/// @param periods how many periods of the same kind, 0 or more
/// @param years how many years, 0 or more
public record Shift(int periods, int years) {
  public static final Shift NONE = new Shift(0, 0);

  public Shift previous() {
    return new Shift(periods + 1, years);
  }

  public Shift lastYear() {
    return new Shift(periods, years + 1);
  }

  public boolean isNone() {
    return periods == 0 && years == 0;
  }
}
