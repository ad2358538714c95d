package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// Something that would not be right without an indicator.
///
/// @param code of the indicator that refers to it, or the id of the alert rule; empty for the other
///   kinds
/// @param count how many there are
public record IndicatorUse(Kind kind, String code, int count) {
  /// What it is.
  public enum Kind implements Code {
    /// The formula, or the count of cases, of another indicator.
    INDICATOR,
    /// A row of the scheme that is in force.
    SCHEME,
    TARGETS,
    ENTRIES,
    /// Days for which files of statistics have a value.
    DAYS,
    /// Lines of closed sheets.
    CLOSED,
    /// An alert rule that names it.
    RULE,
    /// Alerts of it that somebody is to see to.
    ALERTS
  }
}
