package org.siyu.core.kpi;

import java.util.List;
import org.siyu.core.kpi.formula.Figure;

/// Something that stands badly.
///
/// @param light amber or red
/// @param compared what the value is compared with: the target due, the value before, the limit
/// @param behind by which share of that it is behind; of a limit by which share of it it is over
/// @param drivers what explains most of the change against the period before, the likeliest first
public record Alert(
    AlertRule rule,
    Indicator indicator,
    Period period,
    Scope scope,
    Light light,
    Figure value,
    double compared,
    double behind,
    List<Drivers> drivers) {
  public Alert {
    drivers = List.copyOf(drivers);
  }
}
