package org.siyu.core.kpi;

/// What is wanted of one indicator in one period from one scope.
///
/// @param note where it comes from, for instance an example with its source
public record Target(String indicator, Period period, Scope scope, Goal goal, String note) {
  public Entry.Key key() {
    return new Entry.Key(indicator, period, scope);
  }
}
