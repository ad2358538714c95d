package org.siyu.core.kpi;

import java.time.LocalDateTime;
import java.util.OptionalDouble;

/// What somebody typed in for one indicator, period and scope. It takes the place of anything
/// counted or computed.
///
/// @param value empty where the indicator does not apply
/// @param note why it does not apply, or where the value is from
public record Entry(
    String indicator,
    Period period,
    Scope scope,
    OptionalDouble value,
    String note,
    LocalDateTime enteredAt,
    String enteredBy) {
  /// One value of one cell.
  public record Key(String indicator, Period period, Scope scope) {}

  public Key key() {
    return new Key(indicator, period, scope);
  }

  public boolean isNotApplicable() {
    return value.isEmpty();
  }
}
